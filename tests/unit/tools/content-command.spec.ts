import { relative } from 'node:path'
import { expect, it } from 'vitest'
import { runContent } from '../../../tools/content.ts'
import { makeFolder, SMALL_PACK } from '../compiler/support/pack-folder.ts'
import { TWO_LANGUAGES } from '../compiler/support/two-languages.ts'

async function run(...words: string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = []
  return { code: await runContent(words, (line) => lines.push(line)), lines }
}

it.each([
  [
    [],
    'content: say what to do. usage: npm run content -- check [DIR] [--json], grades [DIR] [--json], lengths [DIR] [FILE…] [--json], confirm [DIR] [FILE…] [--by NAME] [--yes] [--dry-run], or export-fhir [DIR]',
  ],
  [
    ['chek'],
    'content: unknown command `chek`. usage: npm run content -- check [DIR] [--json], grades [DIR] [--json], lengths [DIR] [FILE…] [--json], confirm [DIR] [FILE…] [--by NAME] [--yes] [--dry-run], or export-fhir [DIR]',
  ],
  [
    ['check', 'a', 'b'],
    'content: one folder at a time. usage: npm run content -- check [DIR] [--json], grades [DIR] [--json], lengths [DIR] [FILE…] [--json], confirm [DIR] [FILE…] [--by NAME] [--yes] [--dry-run], or export-fhir [DIR]',
  ],
  [
    ['check', 'topics/magnesium/en.md'],
    'content: the check reads a whole folder. usage: npm run content -- check [DIR] [--json], grades [DIR] [--json], lengths [DIR] [FILE…] [--json], confirm [DIR] [FILE…] [--by NAME] [--yes] [--dry-run], or export-fhir [DIR]',
  ],
  [
    ['grades', 'topics/magnesium/en.md'],
    'content: grades are of a whole folder. usage: npm run content -- check [DIR] [--json], grades [DIR] [--json], lengths [DIR] [FILE…] [--json], confirm [DIR] [FILE…] [--by NAME] [--yes] [--dry-run], or export-fhir [DIR]',
  ],
  [
    ['check', '--jsn'],
    "content: Unknown option '--jsn'. usage: npm run content -- check [DIR] [--json], grades [DIR] [--json], lengths [DIR] [FILE…] [--json], confirm [DIR] [FILE…] [--by NAME] [--yes] [--dry-run], or export-fhir [DIR]",
  ],
])('answers wrong arguments %j with one clear line', async (words, line) => {
  expect(await run(...words)).toEqual({ code: 2, lines: [line] })
})

it('prints each diagnostic with the path from here, and counts them', async () => {
  const folder = await makeFolder({ ...SMALL_PACK, 'topics/magnesium/en.md': 'hello' })
  const { code, lines } = await run('check', folder)
  expect(code).toBe(1)
  expect(lines[0]).toMatch(`${relative('.', folder)}/topics/magnesium/en.md:1:1 the page starts with`)
  expect(lines.at(-1)).toBe('content: 1 problem to mend')
})

it('prints one summary line when all is well', async () => {
  expect(await run('check', await makeFolder(SMALL_PACK))).toEqual({
    code: 0,
    lines: ['content: fine: 1 topic, 1 language, 10 files, edition 2026-11-22'],
  })
})

it('prints the same as JSON', async () => {
  const fine = await run('check', await makeFolder(SMALL_PACK), '--json')
  expect(JSON.parse(fine.lines.join(''))).toEqual({
    ok: true,
    diagnostics: [],
    topics: 1,
    languages: 1,
    files: 10,
    edition: '2026-11-22',
    texts: expect.any(Array) as unknown[],
  })
  const folder = await makeFolder({})
  const broken = await run('check', folder, '--json')
  const diagnostic = {
    file: `${relative('.', folder)}/pack.yaml`,
    line: 1,
    column: 1,
    message: expect.stringContaining('no pack here') as string,
  }
  expect([broken.code, JSON.parse(broken.lines.join(''))]).toEqual([1, { ok: false, diagnostics: [diagnostic] }])
})

it('tells of each text, as JSON, its days, its revision, its sources and how hard it is to read', async () => {
  const { lines } = await run('check', await makeFolder(SMALL_PACK), '--json')
  const { texts } = JSON.parse(lines.join('')) as { texts: readonly { text: string }[] }
  expect(texts.map(({ text }) => text)).toEqual(['topic:magnesium', 'checklist', 'comparison', 'glossary'])
  expect(texts[0]).toMatchObject({
    language: 'en',
    written: '2026-11-22',
    reviewDue: '2027-11-22',
    revision: expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
    sources: 3,
    scale: 'flesch-kincaid',
    reading: { score: expect.any(Number) as number, parts: expect.any(Array) as unknown[] },
  })
})

it('prints a table of grades, each with the line of its hardest part', async () => {
  const folder = await makeFolder(SMALL_PACK)
  const { code, lines } = await run('grades', folder)
  expect(code).toBe(0)
  expect(lines[0]).toMatch(/^en +grade +SMOG +hardest +where +part$/u)
  const page = `${relative('.', folder)}/topics/magnesium/en.md:`
  const row = lines.find((line) => line.startsWith('topic:magnesium')) ?? ''
  expect(row).toMatch(/^topic:magnesium +-?\d+\.\d +- +-?\d+\.\d +/u)
  expect(row).toContain(page)
  expect(lines.slice(1, -1).map((line) => line.indexOf(relative('.', folder)))).toEqual(
    lines.slice(1, -1).map(() => lines[0]?.indexOf('where')),
  )
  const json = await run('grades', folder, '--json')
  expect(JSON.parse(json.lines.join(''))).toMatchObject({
    ok: true,
    texts: expect.arrayContaining([
      expect.objectContaining({
        text: 'topic:magnesium',
        hardest: expect.objectContaining({ place: expect.stringContaining(page) }),
      }),
    ]) as unknown[],
  })
})

it('grades what it can of a folder with mistakes, and says so', async () => {
  const { code, lines } = await run('grades', await makeFolder({ ...SMALL_PACK, 'topics/magnesium/en.md': 'hello' }))
  expect(code).toBe(1)
  expect(lines.some((line) => line.startsWith('checklist'))).toBe(true)
  expect(lines.some((line) => line.startsWith('topic:magnesium'))).toBe(false)
  expect(lines.at(-1)).toBe('content: texts that must be mended first are not all measured. Run the check.')
})

it.each(['confirm', 'bless'])('takes the word %s for the confirmation of translations', async (word) => {
  expect(await run(word, await makeFolder(TWO_LANGUAGES))).toEqual({ code: 0, lines: ['content: all was up to date'] })
})

it('names the must block that has no room on the sheet of its topic, in each language', async () => {
  // Few words, so that they are said in a minute, on many lines.
  const long = '- Ask first.\n'.repeat(60)
  const page = TWO_LANGUAGES['topics/magnesium/en.md']
    .replace('{tone=ask-first sources="ods-mg"}', '{tone=ask-first sources="ods-mg" must}')
    .replace('sources="ods-mg, cochrane-mg"}\n1. Eat seeds.', `sources="ods-mg, cochrane-mg" must}\n${long.trimEnd()}`)
  const folder = await makeFolder({ ...TWO_LANGUAGES, 'topics/magnesium/en.md': page, 'topics/magnesium/es.md': page })
  await run('confirm', folder, 'topics/magnesium/es.md', '--yes', '--by', 'A reader')
  const { code, lines } = await run('check', folder)
  const place = (language: string) => `${relative('.', folder)}/topics/magnesium/${language}.md:31:1`
  const message =
    'this must block has no room on the short sheet of its topic, which has one page. Shorten it, or another one before it.'
  expect([code, ...lines]).toEqual([1, `${place('en')} ${message}`, `${place('es')} ${message}`, 'content: 2 problems to mend'])
})

it('tells how long each topic takes, as a table and as JSON', async () => {
  const folder = await makeFolder(TWO_LANGUAGES)
  const { code, lines } = await run('lengths', folder)
  expect(code).toBe(0)
  expect(lines[0]).toMatch(/^file +depth +words +seconds +limit +over by$/u)
  expect(lines).toHaveLength(1 + 2 * 3 + 1)
  expect(lines[1]).toMatch(/topics\/magnesium\/en\.md +1 +\d+ +\d+ +75 +-$/u)
  expect(lines[3]).toMatch(/topics\/magnesium\/en\.md +3 +\d+ +\d+ +- +-$/u)
  const json = JSON.parse((await run('lengths', folder, '--json')).lines.join('')) as { lengths: { depth: number }[] }
  expect(json).toMatchObject({ ok: true, wordsPerMinute: 150 })
  expect(json.lengths.map(({ depth }) => depth)).toEqual([1, 2, 3, 1, 2, 3])
  expect(await run('lengths', '/nowhere')).toEqual({ code: 1, lines: ['content: no page could be measured. Run the check.'] })
})
