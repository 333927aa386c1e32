import { relative } from 'node:path'
import { expect, it } from 'vitest'
import { runContent } from '../../../tools/content.ts'
import { makeFolder, SMALL_PACK } from './support/pack-folder.ts'

async function run(...words: string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = []
  return { code: await runContent(words, (line) => lines.push(line)), lines }
}

it.each([
  [[], 'content: say what to do. usage: npm run content -- check [DIR] [--json], bless [DIR] [FILE…], or export-fhir [DIR]'],
  [
    ['chek'],
    'content: unknown command `chek`. usage: npm run content -- check [DIR] [--json], bless [DIR] [FILE…], or export-fhir [DIR]',
  ],
  [
    ['check', 'a', 'b'],
    'content: one folder at a time. usage: npm run content -- check [DIR] [--json], bless [DIR] [FILE…], or export-fhir [DIR]',
  ],
  [
    ['check', 'topics/magnesium/en.md'],
    'content: the check reads a whole folder. usage: npm run content -- check [DIR] [--json], bless [DIR] [FILE…], or export-fhir [DIR]',
  ],
  [
    ['check', '--jsn'],
    "content: Unknown option '--jsn'. usage: npm run content -- check [DIR] [--json], bless [DIR] [FILE…], or export-fhir [DIR]",
  ],
])('answers wrong arguments %j with one clear line', async (words, line) => {
  expect(await run(...words)).toEqual({ code: 2, lines: [line] })
})

it('prints each problem with the path from here, and counts them', async () => {
  const folder = await makeFolder({ ...SMALL_PACK, 'topics/magnesium/en.md': 'hello' })
  const { code, lines } = await run('check', folder)
  expect(code).toBe(1)
  expect(lines[0]).toMatch(`${relative('.', folder)}/topics/magnesium/en.md:1:1 the page starts with`)
  expect(lines.at(-1)).toBe('content: 1 problem to mend')
})

it('prints one summary line when all is well', async () => {
  expect(await run('check', await makeFolder(SMALL_PACK))).toEqual({
    code: 0,
    lines: ['content: fine: 1 topic, 1 language, 8 files, edition 2026-11-22'],
  })
})

it('prints the same as JSON', async () => {
  const fine = await run('check', await makeFolder(SMALL_PACK), '--json')
  expect(JSON.parse(fine.lines.join(''))).toEqual({
    ok: true,
    problems: [],
    topics: 1,
    languages: 1,
    files: 8,
    edition: '2026-11-22',
  })
  const folder = await makeFolder({})
  const broken = await run('check', folder, '--json')
  const problem = {
    file: `${relative('.', folder)}/pack.yaml`,
    line: 1,
    column: 1,
    message: expect.stringContaining('no pack here') as string,
  }
  expect([broken.code, JSON.parse(broken.lines.join(''))]).toEqual([1, { ok: false, problems: [problem] }])
})
