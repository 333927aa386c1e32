import { chmod, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { compilePack } from '../../../../src/compiler/compile.ts'
import { formatDiagnostic } from '../../../../src/compiler/diagnostics/diagnostics.ts'
import { makeFolder, diagnosticsOf, SMALL_PACK, withChange } from '../support/pack-folder.ts'

const PAGE = 'topics/magnesium/en.md'
const DRAWING = 'drawings/calf.svg'
const GLOSSARY = 'glossary/en.yaml'
const MOST_MS = 5_000

const mark = (inside: string) => ({ [DRAWING]: withChange(DRAWING, '</svg>', `  ${inside}\n</svg>`) })

/** Files that are small enough to be read, and what is said of them. */
const HOSTILE: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  ['blocks in blocks', { [PAGE]: ':::claim\n'.repeat(9_000) }, `${PAGE}:1:1 page has 9000 lines of \`:::\`; the most is 400.`],
  ['lists in lists', { [PAGE]: '1. '.repeat(30_000) }, `${PAGE}:1:1 page has 30000 signs of markup`],
  ['brackets in brackets', { [GLOSSARY]: 'a: {'.repeat(70_000) }, `${GLOSSARY}:1:1 lists and keys stand in each other`],
  ['dashes in dashes', { [GLOSSARY]: '- '.repeat(100_000) }, `${GLOSSARY}:1:1 lists and keys stand in each other`],
  [
    'twenty thousand keys',
    { [GLOSSARY]: Array.from({ length: 20_000 }, (_, index) => `k${index}: x\n`).join('') },
    `${GLOSSARY}:1:1 missing \`terms\`.`,
  ],
  [
    'twenty thousand groups',
    { [DRAWING]: `<svg viewBox="0 0 9 9">${'<g>'.repeat(20_000)}${'</g>'.repeat(20_000)}</svg>` },
    `${DRAWING}:1:1 drawing has 40002 tags; the most is 2000.`,
  ],
  [
    '90,000 points in one line',
    mark(`<polyline points="${'1 1 '.repeat(45_000)}" stroke="ink"/>`),
    `${DRAWING}:1:1 the shapes hold 90004 numbers; the most is 20000.`,
  ],
  ['an empty drawing', { [DRAWING]: '<svg viewBox="0 0 9 9"></svg>' }, `${DRAWING}:1:1 nothing is drawn.`],
  ['a place that is nowhere', mark('<path d="M1e999 0L1 1" stroke="ink"/>'), `${DRAWING}:5:3 \`d\`: \`1e999\` is too far out.`],
  ['a giant circle', mark('<circle cx="99999999" cy="1" r="1" fill="ink"/>'), `${DRAWING}:5:3 \`cx="99999999"\` should be`],
  [
    'a number in a drawing',
    mark('<text x="1" y="1" font-size="4" data-text="350 mg"/>'),
    `${DRAWING}:5:3 number without source: \`350\`.`,
  ],
  [
    'a tag in a drawing',
    mark('<text x="1" y="1" font-size="4" data-text="&lt;b>x"/>'),
    `${DRAWING}:5:3 \`data-text\` holds an HTML`,
  ],
  [
    'an amount for an emblem',
    { 'topics/magnesium/topic.yaml': withChange('topics/magnesium/topic.yaml', 'letters: Mg', 'letters: 350 mg') },
    'topics/magnesium/topic.yaml:2:19 `emblem.letters`: is not a short sign.',
  ],
  [
    'an address with a hidden character',
    { 'sources.yaml': withChange('sources.yaml', 'https://ods.od.nih.gov/', 'https://ods.od.nih.gov/\\u202e') },
    'sources.yaml:1:49 `ods-mg.url`: is not a web address.',
  ],
  [
    'a number in a word that is explained',
    { [GLOSSARY]: withChange(GLOSSARY, 'word: clot', 'word: 5 clots') },
    `${GLOSSARY}:2:16 number without source: \`5\`.`,
  ],
  [
    'a description of nothing but a dash',
    { [PAGE]: withChange(PAGE, 'alt: A drawn calf.', 'alt: "-"') },
    `${PAGE}:6:41 \`figures.calf.alt\`: is empty but for signs.`,
  ],
]

it.each(HOSTILE)('refuses %s, soon', async (_what, files, line) => {
  const start = performance.now()
  const lines = await diagnosticsOf(files)
  expect(performance.now() - start).toBeLessThan(MOST_MS)
  expect(lines.filter((found) => found.startsWith(line))).toHaveLength(1)
})

async function linesOf(spoil: (folder: string) => Promise<unknown>): Promise<readonly string[]> {
  const folder = await makeFolder(SMALL_PACK)
  await spoil(folder)
  return (await compilePack(folder)).diagnostics.map(formatDiagnostic)
}

async function put(folder: string, path: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), new Uint8Array([0, 255]))
}

it.each(['\u202een.md', 'a\u001b[31m.md', 'a\nb.md'])('refuses a file named %j, on one line that can be seen', async (name) => {
  const lines = await linesOf((folder) => put(folder, `topics/magnesium/${name}`))
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(
    /^topics\/magnesium\/\w*U\+\w{4}[\w.[]*:1:1 the name holds a hidden character\. Type the name again\.$/u,
  )
})

it.each(['.DS_Store', '.en.md.swp', 'en.md~', '#en.md#', 'en.md.bak', 'en.md.orig', '~$en.md', 'Thumbs.db', 'desktop.ini'])(
  'passes over %s, which an editor or a system leaves behind',
  async (name) => {
    expect(await linesOf((folder) => put(folder, `topics/magnesium/${name}`))).toEqual([])
  },
)

it('says that a folder stands where a page should be', async () => {
  const lines = await linesOf(async (folder) => {
    await rm(join(folder, PAGE))
    await mkdir(join(folder, PAGE))
  })
  expect(lines).toEqual([
    `${PAGE}:1:1 is a folder. Give the folder another name, and write the file: the page of magnesium in \`en\`.`,
  ])
})

it('says once that a page is a link', async () => {
  const lines = await linesOf(async (folder) => {
    await rm(join(folder, PAGE))
    await symlink(join(folder, 'pack.yaml'), join(folder, PAGE))
  })
  expect(lines).toEqual([`${PAGE}:1:1 is a link or a device, not a file. Put the file itself here.`])
})

it('says which file and which folder the system does not give, and checks the rest', async () => {
  const lines = await linesOf(async (folder) => {
    await chmod(folder, 0o755)
    await chmod(join(folder, 'foods.csv'), 0)
    await chmod(join(folder, 'foods'), 0)
    onTestFinished(() => chmod(join(folder, 'foods'), 0o755))
    becomeNobody()
  })
  expect(lines).toContain('foods.csv:1:1 cannot be read (EACCES). Look at its rights, or copy it here again.')
  expect(lines).toContain('foods:1:1 cannot be read (EACCES). Look at its rights, or copy it here again.')
})

/** Rights do not bind the superuser. */
function becomeNobody(): void {
  if (process.geteuid?.() !== 0) return
  process.seteuid?.(65_534)
  onTestFinished(() => process.seteuid?.(0))
}
