import { expect, it } from 'vitest'
import { packPaths } from '#shared/subject/pack.ts'
import { compilePack } from '../../../../src/compiler/compile.ts'
import { makeFolder, diagnosticsOf } from '../support/pack-folder.ts'
import { LEDGER, TWO_LANGUAGES, type TwoLanguagesPath, withTranslationChange } from '../support/two-languages.ts'

const PAGE = 'topics/magnesium/es.md'
const ENGLISH = 'topics/magnesium/en.md'

/** What else is said of a part whose words are not the confirmed ones. */
const byHand = (place: string, original: string) =>
  `${place} the translation was changed by hand after it was confirmed; the original (${original}) is as it was. Read both, then run \`npm run content -- confirm\`.`

it('compiles the same topic in every language', async () => {
  const { diagnostics, outdated, pack } = await compilePack(await makeFolder(TWO_LANGUAGES))
  expect([diagnostics, outdated]).toEqual([[], []])
  expect(Object.keys(pack?.manifest.topics ?? {})).toEqual(['en', 'es'])
  expect(pack?.manifest.untranslated).toBeUndefined()
  expect([...(pack?.files.keys() ?? [])]).toEqual(
    expect.arrayContaining([packPaths.topic('magnesium', 'es'), packPaths.checklist('es'), packPaths.comparison('es')]),
  )
})

/** What is wrong, in which file, what is replaced by what, and every line that a translator is told. */
it.each<readonly [string, TwoLanguagesPath, string, string, readonly string[]]>([
  [
    'a claim that became surer',
    PAGE,
    'certainty=some sources="ods-mg, ',
    'certainty=strong sources="ods-mg, ',
    [
      `${PAGE}:31:1 \`certainty=strong\`; at ${ENGLISH}:31 it is \`certainty=some\`. A translation changes words only: write the same.`,
      byHand(`${PAGE}:31:1`, `${ENGLISH}:31`),
    ],
  ],
  [
    'a message that became surer',
    PAGE,
    'certainty=weak',
    'certainty=some',
    [
      `${PAGE}:9:1 \`certainty=some\`; at ${ENGLISH}:9 it is \`certainty=weak\`. A translation changes words only: write the same.`,
      byHand(`${PAGE}:9:1`, `${ENGLISH}:9`),
    ],
  ],
  [
    'a source that was dropped',
    PAGE,
    '"ods-mg, cochrane-mg"',
    '"ods-mg"',
    [
      `${PAGE}:31:1 \`sources="ods-mg"\`; at ${ENGLISH}:31 it is \`sources="ods-mg cochrane-mg"\`. A translation changes words only: write the same.`,
      byHand(`${PAGE}:31:1`, `${ENGLISH}:31`),
    ],
  ],
  [
    'a warning that became advice',
    PAGE,
    'tone=ask-first',
    'tone=do',
    [
      `${PAGE}:27:1 \`tone=do\`; at ${ENGLISH}:27 it is \`tone=ask-first\`. A translation changes words only: write the same.`,
      byHand(`${PAGE}:27:1`, `${ENGLISH}:27`),
    ],
  ],
  [
    'a block of another kind',
    PAGE,
    '- One thing\n- B12 is a name',
    'One thing. B12 is a name',
    [
      byHand(`${PAGE}:18:1`, `${ENGLISH}:18`),
      `${PAGE}:18:1 this is a paragraph; at ${ENGLISH}:18 it is a list. A translation keeps every block, in order.`,
    ],
  ],
  [
    'a talking point too many',
    PAGE,
    '[Kidney disease first.]',
    '[Kidney disease first., Then more.]',
    [`${PAGE}:5:16 2 talking points; ${ENGLISH} has 1. Write the same points.`, byHand(`${PAGE}:5:16`, `${ENGLISH}:5`)],
  ],
  [
    'a cell that became surer',
    'comparison/es.yaml',
    'certainty: some',
    'certainty: strong',
    [
      'comparison/es.yaml:7:18 certainty and sources are strong, [ods-mg]; in comparison/en.yaml they are some, [ods-mg]. A translation changes words only.',
      byHand('comparison/es.yaml:7:18', '`role.magnesium` in comparison/en.yaml'),
    ],
  ],
  [
    'a way to help that was lost',
    'checklist/es.yaml',
    '["Call {emergencyNumber}"]',
    '[Call for help]',
    [
      'checklist/es.yaml:11:14 fills in {desk}; checklist/en.yaml fills in {desk} {emergencyNumber}. Fill in the same.',
      byHand('checklist/es.yaml:11:14', '`tiers.emergency` in checklist/en.yaml'),
    ],
  ],
  [
    'a warning line that was lost',
    'checklist/es.yaml',
    'not: [Do not drive.]',
    'not: []',
    [
      byHand('checklist/es.yaml:11:14', '`tiers.emergency` in checklist/en.yaml'),
      'checklist/es.yaml:11:112 lines here: 0; in checklist/en.yaml: 1. Write the same.',
    ],
  ],
  [
    'a sign that nobody asks about',
    'checklist/es.yaml',
    '  once:',
    '  breathe: {text: More, why: More.}\n  once:',
    ['checklist/es.yaml:9:12 checklist/en.yaml has no `breathe` in `signs`. Did you mean `breath`?'],
  ],
  [
    'a food under another name',
    'foods/es.yaml',
    'magnesium-seeds',
    'magnesium-guess',
    [
      'foods/es.yaml:1:1 missing translation of `magnesium-seeds` in foods/en.yaml. Write it, then run `npm run content -- confirm`.',
      'foods/es.yaml:1:18 foods/en.yaml has no food `magnesium-guess`. Take it out, or write it there too.',
    ],
  ],
])('says %s', async (_what, path, from, to, lines) => {
  expect(await diagnosticsOf(withTranslationChange(path, from, to))).toEqual(lines)
})

it('says one slip on a page once, and does not count the block it cost as left out', async () => {
  const lines = await diagnosticsOf(withTranslationChange(PAGE, 'tone=ask-first', 'tone=warm'))
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain('unknown tone')
})

it('asks once for a page that nobody has read against its original', async () => {
  const ledger = TWO_LANGUAGES[LEDGER].replace(`${PAGE}:`, 'topics/other/es.md:')
  expect(await diagnosticsOf({ ...TWO_LANGUAGES, [LEDGER]: ledger })).toEqual([
    `${PAGE}:1:1 not yet read against its \`en\` original. Read both, then run \`npm run content -- confirm\`.`,
  ])
})

it.each([
  ['missing', undefined],
  ['torn by a merge', '<<<<<<< ours\n'],
])('takes nothing for translated when the ledger is %s, and the pack still builds', async (_what, text) => {
  const files = Object.entries(TWO_LANGUAGES).filter(([path]) => path !== LEDGER)
  const ledger = text === undefined ? {} : { [LEDGER]: text }
  const { pack, outdated } = await compilePack(await makeFolder({ ...Object.fromEntries(files), ...ledger }))
  expect(outdated.map(({ file }) => file)).toEqual(expect.arrayContaining([LEDGER, PAGE, 'checklist/es.yaml']))
  expect(pack?.manifest.untranslated).toHaveLength(6)
})

it.each([
  ['the words to search by', 'words: [mag]', 'words: [mag, magn]'],
  ['how a line is broken', 'It helps muscles\nrest', 'It helps\nmuscles rest'],
])('does not ask again when only %s change in the first language', async (_what, from, to) => {
  expect(await diagnosticsOf(withTranslationChange(ENGLISH, from, to))).toEqual([])
})
