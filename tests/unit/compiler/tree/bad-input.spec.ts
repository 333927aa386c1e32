import { cp, mkdir, open, rm, truncate } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { compilePack } from '../../../../src/compiler/compile.ts'
import { formatDiagnostic } from '../../../../src/compiler/diagnostics/diagnostics.ts'
import { makeFolder, SMALL_PACK } from '../support/pack-folder.ts'

/** What an author waits at most for a refusal; most come at once. */
const MOST_MS = 5_000
const MOST_MEMORY_BYTES = 300_000_000
const PAGE = 'topics/magnesium/en.md'

/** Bytes that need not be stored: the file is as long as it says, and all zero. */
async function writeLong(path: string, bytes: number): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'w')
  await file.truncate(bytes)
  await file.close()
}

/** What is done to a good pack, and the one line that says so. */
const BAD: readonly (readonly [string, RegExp, (folder: string) => Promise<void>])[] = [
  [
    'a Markdown file of 50 MB',
    /^topics\/magnesium\/en\.md:1:1 file has 50000000 bytes; the most is/u,
    (folder) => writeLong(join(folder, PAGE), 50_000_000),
  ],
  [
    'a food table of 50 MB',
    /^foods\.csv:1:1 file has 50000000 bytes/u,
    (folder) => writeLong(join(folder, 'foods.csv'), 50_000_000),
  ],
  [
    'a page that ends in the middle of a letter',
    /^topics\/magnesium\/en\.md:1:1 is not UTF-8 text/u,
    (folder) => replace(folder, PAGE, Buffer.from('caf\u00e9').subarray(0, 4)),
  ],
  [
    'a page in UTF-16',
    /^topics\/magnesium\/en\.md:1:1 is not UTF-8 text/u,
    (folder) => replace(folder, PAGE, Buffer.from('\ufefftitle', 'utf16le')),
  ],
  [
    'a figure of 100,000 points',
    /^drawings\/calf\.svg:1:1 file has \d+ bytes; the most is 300000/u,
    (folder) =>
      replace(
        folder,
        'drawings/calf.svg',
        `<svg viewBox="0 0 9 9"><polyline points="${'1,1 '.repeat(100_000)}" stroke="ink"/></svg>`,
      ),
  ],
  [
    'a topic that was not copied',
    /^pack\.yaml:4:10 there is no folder topics\/magnesium/u,
    (folder) => rm(join(folder, 'topics'), { recursive: true }),
  ],
  ['a page that was not copied', /^topics\/magnesium\/en\.md:1:1 missing file/u, (folder) => rm(join(folder, PAGE))],
  [
    'a page that was half copied',
    /^topics\/magnesium\/en\.md:9:1 `:::message` is never closed/u,
    (folder) => truncate(join(folder, PAGE), SMALL_PACK[PAGE].indexOf('help 9')),
  ],
  [
    'two topics with one id',
    /^pack\.yaml:4:21 `magnesium` stands twice\. Keep one\.$/u,
    (folder) => replace(folder, 'pack.yaml', SMALL_PACK['pack.yaml'].replace('[magnesium]', '[magnesium, magnesium]')),
  ],
  [
    'two topics whose ids differ in capitals only',
    /folder topics\/Magnesium is not in this list/u,
    (folder) => cp(join(folder, 'topics/magnesium'), join(folder, 'topics/Magnesium'), { recursive: true }),
  ],
  [
    'a page of 90,000 quote signs',
    /^topics\/magnesium\/en\.md:1:1 page has 90000 signs of markup; the most is 2000/u,
    (folder) => replace(folder, PAGE, '>'.repeat(90_000)),
  ],
  [
    'a page of unclosed stars',
    /^topics\/magnesium\/en\.md:1:1 page has \d+ signs of markup/u,
    (folder) => replace(folder, PAGE, '**a '.repeat(20_000)),
  ],
  [
    'a page of 250 kB',
    /^topics\/magnesium\/en\.md:1:1 page has 250000 bytes; the most is 100000/u,
    (folder) => replace(folder, PAGE, 'a'.repeat(250_000)),
  ],
  [
    'a list that holds itself a thousand times',
    /^sources\.yaml:\d+:\d+ /u,
    (folder) => replace(folder, 'sources.yaml', `a: &a [${'*a,'.repeat(1_000)}]`),
  ],
  [
    'ten thousand keys of one name',
    /^sources\.yaml:\d+:\d+ this key stands twice/u,
    (folder) => replace(folder, 'sources.yaml', 'a: b\n'.repeat(10_000)),
  ],
]

async function replace(folder: string, path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(join(folder, path), 'w')
  await file.writeFile(content)
  await file.close()
}

it.each(BAD)('refuses %s with a clear line, soon and in little memory', { timeout: 30_000 }, async (_what, line, spoil) => {
  const folder = await makeFolder(SMALL_PACK)
  await spoil(folder)
  const [start, memory] = [performance.now(), process.memoryUsage().rss]
  const { diagnostics, pack } = await compilePack(folder)
  expect(performance.now() - start).toBeLessThan(MOST_MS)
  expect(process.memoryUsage().rss - memory).toBeLessThan(MOST_MEMORY_BYTES)
  expect(pack).toBeUndefined()
  expect(diagnostics.map(formatDiagnostic).filter((diagnostic) => line.test(diagnostic)).length).toBeGreaterThan(0)
})
