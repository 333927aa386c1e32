import { expect, it } from 'vitest'
import type { Comparison } from '#shared/content/comparison.ts'
import type { FoodChart, Topic } from '#shared/content/content.ts'
import { packPaths } from '#shared/subject/pack.ts'
import type { Checklist } from '#shared/checklist/triage.ts'
import { compilePack } from '../../../../src/compiler/compile.ts'
import { formatDiagnostic } from '../../../../src/compiler/diagnostics/diagnostics.ts'
import { makeFolder } from '../support/pack-folder.ts'
import { compileUnread } from '../support/spanish-pack.ts'
import { TWO_LANGUAGES } from '../support/two-languages.ts'

const ENGLISH = 'topics/magnesium/en.md'
const PAGE = 'topics/magnesium/es.md'

/** The pack in two languages, which someone has read, with a change that nobody has read. */
async function compileChanged(path: string, from: string, to: string) {
  const { diagnostics, outdated, pack } = await compileUnread([[path, from, to]])
  expect(diagnostics.map(formatDiagnostic)).toEqual([])
  const read = <T>(part: string) => JSON.parse(pack?.files.get(part) ?? 'null') as T
  return {
    lines: outdated.map(formatDiagnostic),
    untranslated: pack?.manifest.untranslated,
    topic: read<Topic>(packPaths.topic('magnesium', 'es')),
    checklist: read<Checklist>(packPaths.checklist('es')),
    comparison: read<Comparison>(packPaths.comparison('es')),
  }
}

/** Language of each block of a topic, section by section; a dot where it is the topic's own. */
const languagesOf = ({ message, sections }: Topic) =>
  [message, ...sections.flatMap((section) => [section, ...section.blocks])].map(({ language }) => language ?? '.').join(' ')

/** The message, heading and 3 blocks, heading and 4 blocks. */
it.each([
  ['a paragraph', 'helps muscles\nrest', 'makes muscles\nrest', '. . en . . . . . . .', `${PAGE}:15:1`],
  ['the message', 'It did **not** help', 'It did not help', 'en . . . . . . . . .', `${PAGE}:9:1`],
  ['a heading', '## What it does', '## What it did', '. en . . . . . . . .', `${PAGE}:13:1`],
  ['the caption of a figure', 'A calf.', 'The calf.', '. . . . en . . . . .', `${PAGE}:20:1`],
  [
    'how sure a claim is',
    'certainty=some sources="ods-mg, ',
    'certainty=weak sources="ods-mg, ',
    '. . . . . . . . en .',
    `${PAGE}:30:1`,
  ],
  ['a source', 'sources="general-knowledge"', 'sources="ods-mg"', '. . . . . . . . . en', `${PAGE}:34:1`],
])('shows just %s in the first language when it changed there', async (_what, from, to, languages, place) => {
  const { topic, lines, untranslated } = await compileChanged(ENGLISH, from, to)
  expect(languagesOf(topic)).toBe(languages)
  expect(untranslated).toEqual([{ language: 'es', file: PAGE, parts: 1 }])
  expect(lines.some((line) => line.startsWith(`${place} outdated translation: the original changed (${ENGLISH}:`))).toBe(true)
})

it('ships a warning that was added today, and keeps every translation around it', async () => {
  const warning = ':::callout[Never]{tone=danger sources="ods-mg"}\nDo not take 900 mg.\n:::\n\n::food-chart'
  const { topic, lines } = await compileChanged(ENGLISH, '::food-chart', warning)
  expect(languagesOf(topic)).toBe('. . . . . . en . . . .')
  expect(topic.sections[1]?.blocks[0]).toMatchObject({ kind: 'callout', title: 'Never', language: 'en' })
  expect(topic.sections[1]?.blocks[2]).toMatchObject({ blocks: [{ text: [{ text: 'No tome más de 350 mg.' }] }] })
  expect(lines).toEqual([
    `${PAGE}:22:1 missing translation of the callout at ${ENGLISH}:25. Write it, then run \`npm run content -- confirm\`.`,
  ])
})

it('takes out what was taken out, and keeps every translation around it', async () => {
  const claim = ':::claim{certainty=some sources="ods-mg, cochrane-mg"}\n1. Eat seeds.\n:::\n\n'
  const { topic, lines } = await compileChanged(ENGLISH, claim, '')
  expect(languagesOf(topic)).toBe('. . . . . . . . .')
  expect(lines).toEqual([`${PAGE}:30:1 nothing in ${ENGLISH} says this in its place. Take it out, or write it there too.`])
})

it('follows blocks that changed places', async () => {
  const [callout, claim] = [
    ':::callout[Ask first]{tone=ask-first sources="ods-mg"}\nAsk about 350 mg.\n:::\n\n',
    ':::claim{certainty=some sources="ods-mg, cochrane-mg"}\n1. Eat seeds.\n:::\n\n',
  ]
  const { topic } = await compileChanged(ENGLISH, callout + claim, claim + callout)
  expect(topic.sections[1]?.blocks.map(({ kind }) => kind)).toEqual(['food-chart', 'claim', 'callout', 'question'])
  expect(languagesOf(topic)).toBe('. . . . . . . . . .')
})

it('trusts the other blocks of a section in which a translation was lost', async () => {
  const { topic, lines } = await compileChanged(PAGE, '- One thing\n- B12 is a name\n\n', '')
  expect(languagesOf(topic)).toBe('. . . en . . . . . .')
  expect(lines).toEqual([
    `${PAGE}:13:1 missing translation of the list at ${ENGLISH}:18. Write it, then run \`npm run content -- confirm\`.`,
  ])
})

it('marks title, tagline and talking points', async () => {
  expect((await compileChanged(ENGLISH, 'title: Magnesium', 'title: Magnesia')).topic).toMatchObject({
    title: 'Magnesia',
    titleLanguage: 'en',
  })
  expect((await compileChanged(ENGLISH, 'Kidney disease', 'Kidneys')).topic).toMatchObject({
    title: 'Magnesio',
    talkingPoints: ['Kidneys first.'],
    talkingPointsLanguage: 'en',
  })
})

it('shows a section in the first language until its page has it', async () => {
  const files = {
    ...TWO_LANGUAGES,
    'topics/magnesium/topic.yaml': TWO_LANGUAGES['topics/magnesium/topic.yaml'].replace(
      '{id: foods',
      '{id: sure, depth: 1}, {id: foods',
    ),
    [ENGLISH]: TWO_LANGUAGES[ENGLISH].replace('## Foods', '## How sure\n\nNot very.\n\n## Foods'),
  }
  const { diagnostics, pack } = await compilePack(await makeFolder(files))
  expect(diagnostics).toEqual([])
  const topic = JSON.parse(pack?.files.get(packPaths.topic('magnesium', 'es')) ?? 'null') as Topic
  expect(languagesOf(topic)).toBe('. . . . . en en . . . . .')
})

it('shows just a changed sign in the first language', async () => {
  const { checklist, lines, untranslated } = await compileChanged(
    'checklist/en.yaml',
    'One leg is swollen',
    'One leg is **very** swollen',
  )
  expect(checklist.signs.map(({ language }) => language)).toEqual([undefined, 'en', undefined, undefined])
  expect(checklist.signs[2]?.text).toEqual([{ text: 'Viene de noche' }])
  expect(untranslated).toEqual([{ language: 'es', file: 'checklist/es.yaml', parts: 1 }])
  expect(lines).toEqual([
    'checklist/es.yaml:7:13 outdated translation: the original changed (`swelling` in checklist/en.yaml). Bring it up to date, then run `npm run content -- confirm`.',
  ])
})

it.each([
  ['a group', 'leg: {title: Leg,', 'leg: {title: Legs,', (list: Checklist) => list.groups[1]?.language],
  ['the advice of a tier', 'title: Call today', 'title: Call now', (list: Checklist) => list.tiers.today.language],
  ['the head', 'intro: Touch what fits.', 'intro: Touch all that fits.', (list: Checklist) => list.titleLanguage],
])('shows just %s of the checklist in the first language', async (_what, from, to, markOf) => {
  const { checklist, untranslated } = await compileChanged('checklist/en.yaml', from, to)
  expect(markOf(checklist)).toBe('en')
  expect(untranslated).toMatchObject([{ parts: 1 }])
})

it('shows just a changed cell of the comparison in the first language', async () => {
  const { comparison } = await compileChanged('comparison/en.yaml', 'certainty: some', 'certainty: weak')
  expect(comparison.rows).toEqual([
    {
      id: 'role',
      title: 'Qué hace',
      cells: [{ text: 'Rests muscles in 1 way.', certainty: 'weak', language: 'en' }],
    },
  ])
})

it('shows just a changed food in the first language, in the chart of the translation', async () => {
  const { topic } = await compileChanged('foods/en.yaml', 'Pumpkin seeds', 'Roasted pumpkin seeds')
  const chart = topic.sections[1]?.blocks[0] as FoodChart
  expect(chart).not.toHaveProperty('language')
  expect(chart.rows).toMatchObject([{ name: 'Roasted pumpkin seeds', language: 'en' }])
})
