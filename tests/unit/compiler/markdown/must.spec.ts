import { expect, it } from 'vitest'
import type { Topic } from '#shared/content/content.ts'
import { packPaths } from '#shared/subject/pack.ts'
import { compilePack } from '../../../../src/compiler/compile.ts'
import { formatDiagnostic } from '../../../../src/compiler/diagnostics/diagnostics.ts'
import { diagnosticsOf, makeFolder, SMALL_PACK, type SmallPackPath, withChange } from '../support/pack-folder.ts'
import { TWO_LANGUAGES } from '../support/two-languages.ts'

const ENGLISH = 'topics/magnesium/en.md'
const SPANISH = 'topics/magnesium/es.md'
const CALLOUT = '{tone=ask-first sources="ods-mg"}'
const MARKED = '{tone=ask-first sources="ods-mg" must}'

async function compile(files: Readonly<Record<string, string>>) {
  const { diagnostics, outdated, pack } = await compilePack(await makeFolder(files))
  const topic = (language: string) =>
    JSON.parse(pack?.files.get(packPaths.topic('magnesium', language)) ?? 'null') as Topic | null
  return { lines: [...diagnostics, ...outdated].map(formatDiagnostic), topic }
}
const mustOf = (topic: Topic | null) =>
  topic?.sections.flatMap(({ blocks }) => blocks.filter((block) => 'must' in block && block.must).map(({ kind }) => kind))

it.each([
  ['callout', CALLOUT, MARKED],
  ['claim', '{certainty=some sources="ods-mg, cochrane-mg"}', '{must certainty=some sources="ods-mg, cochrane-mg"}'],
  ['question', 'sources="general-knowledge"}', 'sources="general-knowledge" must}'],
])('marks a %s', async (kind, from, to) => {
  const { lines, topic } = await compile({ ...SMALL_PACK, [ENGLISH]: withChange(ENGLISH, from, to) })
  expect(lines).toEqual([])
  expect(mustOf(topic('en'))).toEqual([kind])
})

it('marks no block by itself', async () => {
  expect(mustOf((await compile(SMALL_PACK)).topic('en'))).toEqual([])
})

it.each<[string, SmallPackPath, string, string, string]>([
  [
    'a value',
    ENGLISH,
    CALLOUT,
    '{tone=ask-first sources="ods-mg" must=yes}',
    '27:1 `must=yes` is not understood. Write `must` alone, or take it out.',
  ],
  [
    'a figure',
    ENGLISH,
    '{drawing=calf}',
    '{drawing=calf must}',
    '21:1 `must` may not stand on `figure`. Use `claim`, `callout` or `question`.',
  ],
  [
    'a chart',
    ENGLISH,
    '::food-chart',
    '::food-chart{must}',
    '25:1 `must` may not stand on `food-chart`. Use `claim`, `callout` or `question`.',
  ],
  [
    'the message',
    ENGLISH,
    '{certainty=weak sources="cochrane-mg"}',
    '{certainty=weak sources="cochrane-mg" must}',
    '9:1 `must` may not stand on `message`. Take it out: the message stands in every form.',
  ],
  [
    'a slip of the pen',
    ENGLISH,
    CALLOUT,
    '{tone=ask-first sources="ods-mg" msut}',
    '27:1 `msut` may not stand on `callout`. Did you mean `must`?',
  ],
])('refuses %s', async (_what, file, from, to, line) => {
  expect(await diagnosticsOf({ [file]: withChange(file, from, to) })).toEqual([`${file}:${line}`])
})

/** The small pack in two languages, its callout marked in one, both or none of them. */
const marked = (...files: readonly (typeof ENGLISH | typeof SPANISH)[]) =>
  compile({ ...TWO_LANGUAGES, ...Object.fromEntries(files.map((file) => [file, TWO_LANGUAGES[file].replace(CALLOUT, MARKED)])) })

it('asks for the same mark in a translation', async () => {
  expect((await marked(ENGLISH)).lines).toEqual([
    'topics/magnesium/es.md:27:1 `must` is missing: the block at topics/magnesium/en.md:27 has it. Write it here too.',
  ])
  expect((await marked(SPANISH)).lines).toEqual([
    'topics/magnesium/es.md:27:1 `must` stands here only. Take it out, or write it at topics/magnesium/en.md:27 too.',
  ])
})

it('asks for no new reading of a translation, but for a new approval', async () => {
  const [before, after] = [await compile(TWO_LANGUAGES), await marked(ENGLISH, SPANISH)]
  expect([before.lines, after.lines]).toEqual([[], []])
  for (const language of ['en', 'es']) {
    expect(mustOf(after.topic(language))).toEqual(['callout'])
    expect(after.topic(language)?.revision).not.toBe(before.topic(language)?.revision)
  }
})

it('keeps the mark where a block falls back to the first language', async () => {
  const english = TWO_LANGUAGES[ENGLISH].replace(CALLOUT, MARKED).replace('Ask about 350 mg.', 'Ask before 350 mg.')
  const spanish = TWO_LANGUAGES[SPANISH].replace(CALLOUT, MARKED)
  const { lines, topic } = await compile({ ...TWO_LANGUAGES, [ENGLISH]: english, [SPANISH]: spanish })
  expect(lines).toEqual([expect.stringContaining('topics/magnesium/es.md:27:1 outdated translation')])
  expect(mustOf(topic('es'))).toEqual(['callout'])
})
