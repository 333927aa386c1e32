import { describe, expect, it } from 'vitest'
import { diagnosticsOf, type SmallPackPath, withChange } from '../support/pack-folder.ts'
import { withTranslationChange } from '../support/two-languages.ts'

const RULES = 'checklist/checklist.yaml'
const ENGLISH = 'checklist/en.yaml'
const SPANISH = 'checklist/es.yaml'
const ONCE = 'id: once, tier: self-care, group: mild'
const RAISE = '{context: statin, to: today, certainty: some, sources: [cochrane-mg]}'

/** What is wrong, what is replaced by what, and every line that an author is told. */
it.each<readonly [string, SmallPackPath, string, string, readonly string[]]>([
  [
    'lowers urgency',
    RULES,
    'urges: [clots]',
    'urges: [clots], raises: [{context: clots, to: self-care, certainty: some, sources: [ods-mg]}]',
    [
      `${RULES}:10:127 a context only makes a sign more urgent; \`self-care\` is not above \`today\`. Name a higher tier, or take this out.`,
    ],
  ],
  [
    'changes nothing',
    RULES,
    RAISE,
    RAISE.replace('today', 'self-care'),
    [
      `${RULES}:12:113 a context only makes a sign more urgent; \`self-care\` is not above \`self-care\`. Name a higher tier, or take this out.`,
    ],
  ],
  [
    'names a tier there is not',
    RULES,
    RAISE,
    RAISE.replace('today', 'soon'),
    [
      `${RULES}:12:113 \`signs #4 raises #1 to\`: \`soon\` is not a choice. Use \`emergency\`, \`today\`, \`appointment\` or \`self-care\`.`,
    ],
  ],
  [
    'names a context there is not',
    RULES,
    RAISE,
    RAISE.replace('statin', 'statins'),
    [
      `${RULES}:12:101 unknown context \`statins\`. Did you mean \`statin\`?`,
      `${RULES}:15:10 context \`statin\` changes no sign. Name it in \`raises\` or \`urges\`, or take it out.`,
    ],
  ],
  [
    'is pressed by a context there is not',
    RULES,
    'urges: [clots]',
    'urges: [clots, quinin]',
    [`${RULES}:10:96 unknown context \`quinin\`. Use \`clots\` or \`statin\`.`],
  ],
  ['has one context twice', RULES, RAISE, `${RAISE}, ${RAISE}`, [`${RULES}:12:172 \`statin\` stands twice. Keep one.`]],
  [
    'has a raise without source',
    RULES,
    ', sources: [cochrane-mg]}]',
    '}]',
    [`${RULES}:12:91 missing \`sources\` in \`signs #4 raises #1\`.`],
  ],
  [
    'has a raise with an unknown source',
    RULES,
    'sources: [cochrane-mg]}]',
    'sources: [cochrane]}]',
    [`${RULES}:12:147 unknown source \`cochrane\`. Use \`ods-mg\`, \`cochrane-mg\` or \`general-knowledge\`.`],
  ],
  ['does not say how sure it is', RULES, ', certainty: weak', '', [`${RULES}:12:5 missing \`certainty\` in \`signs #4\`.`]],
  ['has no review day', RULES, 'reviewDue: 2027-11-22\n', '', [`${RULES}:1:1 missing \`reviewDue\`.`]],
  [
    'has a review day of its own before it was written',
    RULES,
    ONCE,
    `${ONCE}, reviewDue: 2026-01-01`,
    [`${RULES}:12:57 review is due 2026-01-01, but the text was written 2026-11-22. Set a later day.`],
  ],
  [
    'is no emergency, nor is any other',
    RULES,
    'group: breathing, sources',
    'group: leg, sources',
    [
      `${RULES}:4:10 group \`breathing\` has no signs. Add one, or take it out.`,
      `${RULES}:9:24 the sign is emergency, but its group \`leg\` is today. Make them the same.`,
    ],
  ],
  [
    'stands in a group without drawing',
    RULES,
    'id: mild, tier: self-care, drawing: calf',
    'id: mild, tier: self-care, drawing: calv',
    [`${RULES}:7:42 unknown drawing \`calv\`. Did you mean \`calf\`?`],
  ],
])('refuses a rule that %s', async (_what, file, from, to, lines) => {
  expect(await diagnosticsOf({ [file]: withChange(file, from, to) })).toEqual(lines)
})

it('refuses a checklist without an emergency sign', async () => {
  const rules = withChange(RULES, 'id: breath, tier: emergency', 'id: breath, tier: today').replace(
    'id: breathing, tier: emergency',
    'id: breathing, tier: today',
  )
  expect(await diagnosticsOf({ [RULES]: rules })).toEqual([
    `${RULES}:8:1 no sign has the tier \`emergency\`. Every tier needs one.`,
  ])
})

/** A rule is one step: a sign names contexts. There is no way to write one that leads on, so none can lead back. */
describe('a ring of rules cannot be written', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'a context that raises a context',
      'id: clots, certainty: some',
      'id: clots, raises: [{context: statin, to: today}], certainty: some',
      [`${RULES}:14:17 unknown key \`raises\` in \`contexts #1\`. Use \`id\`, \`certainty\` or \`sources\`.`],
    ],
    [
      'a raise to another sign',
      '{context: statin, to: today',
      '{sign: nights, context: statin, to: today',
      [`${RULES}:12:92 unknown key \`sign\` in \`signs #4 raises #1\`. Use \`context\`, \`to\`, \`certainty\` or \`sources\`.`],
    ],
    [
      'a raise by a sign',
      'context: statin, to: today',
      'context: nights, to: today',
      [
        `${RULES}:12:101 unknown context \`nights\`. Use \`clots\` or \`statin\`.`,
        `${RULES}:15:10 context \`statin\` changes no sign. Name it in \`raises\` or \`urges\`, or take it out.`,
      ],
    ],
    [
      'a group inside a group',
      'id: leg, tier: today',
      'id: leg, group: leg, tier: today',
      [`${RULES}:5:15 unknown key \`group\` in \`groups #2\`. Use \`id\`, \`tier\` or \`drawing\`.`],
    ],
    [
      'a value that holds itself',
      '  - {id: clots, certainty: some, sources: [ods-mg]}',
      '  - &ring {id: clots, certainty: some, sources: [*ring]}',
      [`${RULES}:14:50 aliases (\`*name\`) are not used here. Write the value out.`],
    ],
  ])('%s', async (_what, from, to, lines) => {
    expect(await diagnosticsOf({ [RULES]: withChange(RULES, from, to) })).toEqual(lines)
  })
})

describe('a question for the visit', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'without topic and sign',
      'id: stretch, signs: [nights]',
      'id: stretch',
      [`${RULES}:18:10 question \`stretch\` belongs to no topic and no sign. Name one in \`topics\` or \`signs\`.`],
    ],
    [
      'on an unknown topic',
      'topics: [magnesium]',
      'topics: [magnesia]',
      [`${RULES}:17:30 unknown topic \`magnesia\`. Did you mean \`magnesium\`?`],
    ],
    [
      'on an unknown sign',
      'signs: [nights]}',
      'signs: [night]}',
      [`${RULES}:18:27 unknown sign \`night\`. Did you mean \`nights\`?`],
    ],
    [
      'on an unknown context',
      'contexts: [statin]',
      'contexts: [stain]',
      [`${RULES}:17:68 unknown context \`stain\`. Did you mean \`statin\`?`],
    ],
  ])('%s is refused', async (_what, from, to, lines) => {
    expect(await diagnosticsOf({ [RULES]: withChange(RULES, from, to) })).toEqual(lines)
  })
})

describe('words', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'a context without words',
      '  clots: {text: A clot in the last 5 years, why: It can come again.}\n',
      '',
      [`${ENGLISH}:16:1 context \`clots\` has no words. Write text and why.`],
    ],
    ['a context without a why', ', why: It can harm muscle.', '', [`${ENGLISH}:18:3 missing \`why\` in \`contexts.statin\`.`]],
    [
      'a question without words',
      '  stretch: {text: Is the stretch right?}\n',
      '',
      [`${ENGLISH}:19:1 question \`stretch\` has no words. Write its text.`],
    ],
    [
      'a number in a question',
      'Is the stretch right?',
      'Are 30 seconds right?',
      [`${ENGLISH}:21:19 number without source: \`30\`. Only a sign or a context names sources; say this without the number.`],
    ],
    [
      'a number in advice for someone else',
      'steps: [Stay with them]',
      'steps: [Stay 5 minutes]',
      [`${ENGLISH}:11:167 number without source: \`5\`. Only a sign or a context names sources; say this without the number.`],
    ],
    [
      'advice for nobody else',
      ', other: {title: Call today, steps: [Help], say: Their leg is swollen., not: []}',
      '',
      [`${ENGLISH}:12:3 missing \`other\` in \`tiers.today\`.`],
    ],
  ])('refuses %s', async (_what, from, to, lines) => {
    expect(await diagnosticsOf({ [ENGLISH]: withChange(ENGLISH, from, to) })).toEqual(lines)
  })

  /** What else is said of words that are not the confirmed ones. */
  const byHand = (place: string, name: string) =>
    `${SPANISH}:${place} the translation was changed by hand after it was confirmed; the original (\`${name}\` in ${ENGLISH}) is as it was. Read both, then run \`npm run content -- confirm\`.`

  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'sign',
      '  breath: {text: "It is **hard** to breathe", why: It can be a clot.}\n',
      '',
      [`${SPANISH}:5:1 missing translation of \`breath\` in ${ENGLISH}. Write it.`],
    ],
    [
      'context',
      '  clots: {text: A clot in the last 5 years, why: It can come again.}\n',
      '',
      [`${SPANISH}:16:1 missing translation of \`clots\` in ${ENGLISH}. Write it.`],
    ],
    [
      'question',
      '  stretch: {text: Is the stretch right?}\n',
      '',
      [`${SPANISH}:19:1 missing translation of \`stretch\` in ${ENGLISH}. Write it.`],
    ],
    [
      'way to say it of someone else',
      ', textOther: They take a **new** statin',
      '',
      [`${SPANISH}:18:3 missing translation of \`statin.textOther\` in ${ENGLISH}. Write it.`, byHand('18:11', 'statin')],
    ],
  ])('refuses a translation that lacks a %s', async (_what, from, to, lines) => {
    expect(await diagnosticsOf(withTranslationChange(SPANISH, from, to))).toEqual(lines)
  })

  it('asks for no second way to say what the first language says alike', async () => {
    const lines = await diagnosticsOf(
      withTranslationChange(SPANISH, 'text: Is the stretch right?', 'text: Is it?, textOther: Is it?'),
    )
    expect(lines).toEqual([
      byHand('21:12', 'stretch'),
      `${SPANISH}:21:27 ${ENGLISH} says \`stretch\` alike of everyone. Take \`textOther\` out.`,
    ])
  })
})
