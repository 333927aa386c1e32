import { expect, it, onTestFinished, vi } from 'vitest'
import { packPaths } from '#shared/subject/pack.ts'
import { hardestPart, type PackReading } from '#shared/review/reading.ts'
import { compilePack } from '../../../../src/compiler/compile.ts'
import { packReading, Readings } from '../../../../src/compiler/reading/readings.ts'
import { makeFolder, SMALL_PACK, withChange } from '../support/pack-folder.ts'
import { TWO_LANGUAGES } from '../support/two-languages.ts'

const PAGE = 'topics/magnesium/en.md'
const place = { line: 3, column: 1 }
const text = { text: 'topic:rest', language: 'en', file: 'topics/rest/en.md' }

async function compile(files: Readonly<Record<string, string>>) {
  const result = await compilePack(await makeFolder(files))
  if (result.pack === undefined) throw new Error(JSON.stringify(result.diagnostics))
  const read = <T>(path: string) => JSON.parse(result.pack?.files.get(path) ?? 'null') as T | null
  return { ...result, read }
}

it('measures nothing of a language without a formula, or of no words', () => {
  const readings = new Readings()
  readings.add({ ...text, language: 'pt' }, [{ ...place, part: 'message', lines: ['Beba água.'] }])
  readings.add(text, [{ ...place, part: 'foods, block 1', lines: [] }])
  readings.add(text, [])
  expect(readings.list()).toEqual([])
  expect(packReading(readings.list(), 'pt')).toBeUndefined()
})

// `Drink it now.` 3 words, 3 syllables: 0.39 * 3 + 11.8 - 15.59 = -2.62. `Eat a banana.` 3 words, 5 syllables: 1.17 + 19.667 - 15.59 = 5.25.
// Together 6 words, 8 syllables, 2 sentences: 1.17 + 15.733 - 15.59 = 1.31.
it('measures the whole and each part with words, and keeps the place for the editor alone', () => {
  const readings = new Readings()
  readings.add(text, [
    { ...place, part: 'message', lines: ['Drink it now.'] },
    { ...place, part: 'foods, block 1', lines: [] },
    { line: 9, column: 1, part: 'foods, block 2', lines: ['Eat a banana.'] },
  ])
  const parts = [
    { part: 'message', score: -2.6 },
    { part: 'foods, block 2', score: 5.2 },
  ]
  expect(readings.list()).toMatchObject([{ score: 1.3, parts: [place, { line: 9, column: 1 }] }])
  expect(packReading(readings.list(), 'en')).toEqual({
    language: 'en',
    scale: 'flesch-kincaid',
    texts: { 'topic:rest': { score: 1.3, parts } },
  })
})

it('finds the hardest part of either scale, the first of two alike', () => {
  const parts = [{ score: 60 }, { score: 72, also: 1 }, { score: 72, also: 2 }, { score: 55 }]
  expect([hardestPart(parts, 'flesch-kincaid'), hardestPart(parts, 'inflesz'), hardestPart([], 'inflesz')]).toEqual([
    { score: 72, also: 1 },
    { score: 55 },
    undefined,
  ])
})

it('keeps a file of readings a language in the pack, of every kind of text', async () => {
  const { read } = await compile(TWO_LANGUAGES)
  const [english, spanish] = ['en', 'es'].map((language) => read<PackReading>(packPaths.reading(language)))
  expect([english?.scale, spanish?.scale]).toEqual(['flesch-kincaid', 'inflesz'])
  expect(Object.keys(english?.texts ?? {})).toEqual(expect.arrayContaining(['topic:magnesium', 'checklist', 'comparison']))
  expect(Object.keys(spanish?.texts ?? {})).toEqual(Object.keys(english?.texts ?? {}))
  expect(english?.texts['topic:magnesium']?.parts[0]?.part).toBe('message')
  for (const { also, parts } of Object.values(spanish?.texts ?? {}))
    expect([also, ...parts.map((part) => part.also)]).toEqual([also, ...parts].map(() => expect.any(Number) as number))
})

// An approval that clinics have given must outlive a new measure, so every file but the readings is the same without one.
it('binds no approval to a grade', async () => {
  const folder = await makeFolder(SMALL_PACK)
  const measured = (await compilePack(folder)).pack?.files
  vi.resetModules()
  vi.doMock('../../../../src/compiler/reading/limits.ts', () => ({ readingLimitOf: () => undefined }))
  // What was read with the other measure is read anew by whoever comes next in this worker.
  onTestFinished(() => {
    vi.doUnmock('../../../../src/compiler/reading/limits.ts')
    vi.resetModules()
  })
  const other = await import('../../../../src/compiler/compile.ts')
  const unmeasured = (await other.compilePack(folder)).pack?.files
  const paths = [packPaths.reading('en'), packPaths.manifest]
  expect([...(measured ?? [])].filter(([path]) => !paths.includes(path))).toEqual(
    [...(unmeasured ?? [])].filter(([path]) => !paths.includes(path)),
  )
  expect(paths.map((path) => [measured?.has(path), unmeasured?.has(path)])).toEqual([
    [true, false],
    [true, true],
  ])
})

it('tells the line of a part', async () => {
  const { readings } = await compile({ ...SMALL_PACK, [PAGE]: withChange(PAGE, 'Ask about 350 mg.', 'Ask a pharmacist.') })
  const topic = readings.find((each) => each.text === 'topic:magnesium')
  expect(topic?.parts.find(({ part }) => part === 'foods, block 2')).toMatchObject({ line: 27, column: 1 })
  expect(topic?.file).toBe(PAGE)
})
