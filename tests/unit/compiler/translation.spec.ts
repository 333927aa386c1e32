import { expect, it } from 'vitest'
import { packPaths } from '#shared/pack.ts'
import { compilePack } from '../../../src/compiler/compile.ts'
import { makeFolder, problemsOf } from './support/pack-folder.ts'
import { TRANSLATES, TWO_LANGUAGES } from './support/two-languages.ts'

const PAGE = 'topics/magnesium/es.md'
const ENGLISH = 'topics/magnesium/en.md'
type Path = keyof typeof TWO_LANGUAGES

function withChange(path: Path, from: string, to: string) {
  expect(TWO_LANGUAGES[path]).toContain(from)
  return { ...TWO_LANGUAGES, [path]: TWO_LANGUAGES[path].replace(from, () => to) }
}

it('compiles the same topic in every language', async () => {
  const { problems, pack } = await compilePack(await makeFolder(TWO_LANGUAGES))
  expect(problems).toEqual([])
  expect(Object.keys(pack?.manifest.topics ?? {})).toEqual(['en', 'es'])
  expect([...(pack?.files.keys() ?? [])]).toEqual(
    expect.arrayContaining([packPaths.topic('magnesium', 'es'), packPaths.checklist('es'), packPaths.comparison('es')]),
  )
})

/** What is wrong, in which file, what is replaced by what, and every line that a translator is told. */
it.each<readonly [string, Path, string, string, readonly string[]]>([
  [
    'a claim that became surer',
    PAGE,
    'certainty=some sources="ods-mg, ',
    'certainty=strong sources="ods-mg, ',
    [
      `${PAGE}:32:1 \`certainty=strong\`; at ${ENGLISH}:31 it is \`certainty=some\`. A translation changes words only: write the same.`,
    ],
  ],
  [
    'a message that became surer',
    PAGE,
    'certainty=weak',
    'certainty=some',
    [
      `${PAGE}:10:1 \`certainty=some\`; at ${ENGLISH}:9 it is \`certainty=weak\`. A translation changes words only: write the same.`,
    ],
  ],
  [
    'a source that was dropped',
    PAGE,
    '"ods-mg, cochrane-mg"',
    '"ods-mg"',
    [
      `${PAGE}:32:1 \`sources="ods-mg"\`; at ${ENGLISH}:31 it is \`sources="ods-mg cochrane-mg"\`. A translation changes words only: write the same.`,
    ],
  ],
  [
    'a warning that became advice',
    PAGE,
    'tone=ask-first',
    'tone=do',
    [`${PAGE}:28:1 \`tone=do\`; at ${ENGLISH}:27 it is \`tone=ask-first\`. A translation changes words only: write the same.`],
  ],
  [
    'a block of another kind',
    PAGE,
    '- One thing\n- B12 is a name',
    'One thing. B12 is a name',
    [`${PAGE}:19:1 this is a paragraph; at ${ENGLISH}:18 it is a list. A translation keeps every block, in order.`],
  ],
  [
    'a block that was left out',
    PAGE,
    ':::callout[Ask first]{tone=ask-first sources="ods-mg"}\nAsk about 350 mg.\n:::\n',
    '',
    [
      `${PAGE}:24:1 blocks under \`Foods\`: 3; at ${ENGLISH}:23: 4 (food-chart, callout, claim, question). A translation keeps every block, in order.`,
    ],
  ],
  [
    'a talking point too many',
    PAGE,
    '[Kidney disease first.]',
    '[Kidney disease first., Then more.]',
    [`${PAGE}:6:16 2 talking points; ${ENGLISH} has 1. Write the same points.`],
  ],
  [
    'a cell that became surer',
    'comparison/es.yaml',
    'certainty: some',
    'certainty: strong',
    [
      'comparison/es.yaml:7:18 certainty and sources are strong, [ods-mg]; in comparison/en.yaml they are some, [ods-mg]. A translation changes words only.',
    ],
  ],
  [
    'a way to help that was lost',
    'checklist/es.yaml',
    '["Call {emergencyNumber}"]',
    '[Call for help]',
    ['checklist/es.yaml:11:14 fills in {desk}; checklist/en.yaml fills in {desk} {emergencyNumber}. Fill in the same.'],
  ],
  [
    'a warning line that was lost',
    'checklist/es.yaml',
    'not: [Do not drive.]',
    'not: []',
    ['checklist/es.yaml:11:113 lines here: 0; in checklist/en.yaml: 1. Write the same.'],
  ],
  [
    'a food without words',
    'foods/es.yaml',
    'magnesium-seeds',
    'magnesium-guess',
    [
      'foods/es.yaml:1:1 food `magnesium-seeds` has no words; foods/en.yaml has. Write its name and serving.',
      `${PAGE}:26:1 food \`magnesium-seeds\` has no words. Add it to foods/es.yaml with name and serving.`,
    ],
  ],
])('refuses %s', async (_what, path, from, to, lines) => {
  expect(await problemsOf(withChange(path, from, to))).toEqual(lines)
})

it('says one slip on a page once, and does not count the block it cost as left out', async () => {
  const lines = await problemsOf(withChange(PAGE, 'tone=ask-first', 'tone=warm'))
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain('unknown tone')
})

it('asks which words a page translates, and takes its own answer', async () => {
  const [line, ...more] = await problemsOf(withChange(PAGE, `translates: '${TRANSLATES}'\n`, ''))
  expect(more).toEqual([])
  expect(line).toBe(
    `${PAGE}:2:1 missing \`translates\`. When this page says what ${ENGLISH} says now, add \`translates: '${TRANSLATES}'\`.`,
  )
})

it.each([
  ['the words', 'It helps muscles', 'It makes muscles', true],
  ['the message', 'It did **not** help', 'It did not help', true],
  ['a heading', '## What it does', '## What it did', true],
  ['the caption of a figure', 'A calf.', 'The calf.', true],
  ['the words to search by', 'words: [mag]', 'words: [mag, magn]', false],
])('knows a translation as stale when %s change in the first language', async (_what, from, to, isStale) => {
  const lines = await problemsOf(withChange(ENGLISH, from, to))
  const stale = new RegExp(
    `^${PAGE}:2:13 stale translation: ${ENGLISH} has changed. Bring this page up to date, then write \`translates: '[0-9a-f]{12}'\`.$`,
    'u',
  )
  expect(lines).toEqual(isStale ? [expect.stringMatching(stale)] : [])
})

it('does not take the first language for a translation', async () => {
  const first = { ...TWO_LANGUAGES, [ENGLISH]: TWO_LANGUAGES[PAGE] }
  expect(await problemsOf(first)).toEqual([
    `${ENGLISH}:2:1 this is the language that others are translated from. Take this line out.`,
  ])
})
