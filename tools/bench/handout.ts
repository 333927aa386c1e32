import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Section } from '#shared/content.ts'
import type { SheetRequest } from '#shared/handout.ts'
import { ApprovalBook } from '../../src/main/approvals/approval-book.ts'
import { openLibrary } from '../../src/main/content/open-library.ts'
import { isoDay } from '#shared/review.ts'
import { createHandout } from '../../src/main/handout/create-handout.ts'
import { openFonts } from '../../src/main/handout/fonts.ts'
import type { HandoutMaterials } from '../../src/main/handout/materials.ts'
import { DEFAULT_SETTINGS } from '../../src/main/settings/schema.ts'
import { gatherMaterials } from '../../src/main/visit/gather.ts'
import { readPdf } from '../../tests/e2e/support/read-pdf.ts'
import { PROJECT } from '../setup/paths.mjs'
import { compare, type Comparison } from './comparison.ts'
import { pageOf } from './page.ts'
import type { Place } from './place.ts'
import { runApp } from './run-app.ts'

/** Each in a fresh process: the first sheet of either way, then warm ones in turn. */
const ROUNDS = 5
const WARM = 20
const FONTS = join(PROJECT, 'resources', 'fonts')
const REQUEST = {
  kind: 'topic',
  topicId: 'magnesium',
  language: 'en',
  size: 'standard',
  paper: 'letter',
} as const satisfies SheetRequest

interface Way {
  readonly coldMs: number
  readonly warmMs: readonly number[]
  readonly bytes: number
}
interface Ways {
  readonly sheet: Way
  readonly paper: Way
  /** Version of the Electron that made both. */
  readonly electron: string
}

interface Made {
  readonly pages: number
  readonly words: number
}

export interface Handout {
  readonly comparisons: readonly Comparison[]
  /** What came out, so that a reader can judge whether the two are alike. */
  readonly made: { readonly sheet: Made; readonly paper: Made }
  readonly electron: string
}

/**
 * The kiosk's sheet about magnesium against Electron's own load and print of a page with the same blocks.
 * @throws Error when the sheet has not two pages: it would not be the sheet that the goal speaks of.
 */
export async function measureHandout(place: Place, say: (line: string) => void): Promise<Handout> {
  const folder = join(place.folder, 'handout')
  await mkdir(folder)
  const materials = await readMaterials(folder)
  const page = join(folder, 'page.html')
  await writeFile(page, pageOf(materials, await sectionsOnSheet(materials), FONTS))
  const job = {
    worker: join(PROJECT, 'out', 'main', 'handout-worker.js'),
    fontsDir: FONTS,
    request: REQUEST,
    materials,
    page,
    folder,
    warm: WARM,
  }
  const rounds: Ways[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    say(`handout ${round + 1} of ${ROUNDS}`)
    const file = join(folder, 'job.json')
    await writeFile(file, JSON.stringify({ ...job, isPaperFirst: round % 2 === 1 }))
    const env = { ...(await place.freshEnvironment()), CHARLEY_BENCH_JOB: file }
    const app = await runApp({ face: 'handout', until: 'handout', env })
    await app.stop()
    rounds.push(app.handout as Ways)
  }
  const made = { sheet: await describe(join(folder, 'sheet.pdf')), paper: await describe(join(folder, 'paper.pdf')) }
  if (made.sheet.pages !== 2) throw new Error(`handout: the sheet has ${made.sheet.pages} pages, not two`)
  return { comparisons: comparisonsOf(rounds), made, electron: rounds[0]?.electron ?? '' }
}

function comparisonsOf(rounds: readonly Ways[]): Comparison[] {
  const all = (way: 'sheet' | 'paper', of: (one: Way) => readonly number[]) => rounds.flatMap((round) => of(round[way]))
  const both = (named: Parameters<typeof compare>[0], of: (one: Way) => readonly number[]) =>
    compare(named, all('sheet', of), all('paper', of))
  return [
    both({ what: 'sheet, first after start', unit: 'ms' }, ({ coldMs }) => [coldMs]),
    both({ what: 'sheet, warm', unit: 'ms', goal: 0.5 }, ({ warmMs }) => warmMs),
    both({ what: 'sheet, size', unit: 'KiB' }, ({ bytes }) => [bytes / 1024]),
  ]
}

async function readMaterials(dataFolder: string): Promise<HandoutMaterials> {
  const troubles = { report: (_code: string, line: string) => console.error(line), clear: () => undefined }
  const { library } = openLibrary(join(PROJECT, 'out', 'content'), dataFolder, troubles, () => isoDay(new Date()))
  const book = new ApprovalBook(dataFolder, troubles)
  const gathered = await gatherMaterials({ library, book }, REQUEST, DEFAULT_SETTINGS.clinic, new Date())
  if (!gathered.ok) throw new Error(`handout: no materials (${gathered.reason})`)
  return gathered.materials
}

/** A sheet leaves out what two pages can not hold; the page to compare with must leave out the same. */
async function sectionsOnSheet(materials: HandoutMaterials): Promise<readonly Section[]> {
  const { bytes } = await createHandout(REQUEST, { ...materials, fonts: openFonts(FONTS) })
  const { pages } = await readPdf(bytes)
  const lines = new Set(pages.flatMap(({ text }) => text.split('\n').map((line) => line.trim())))
  const kept = materials.topics.flatMap(({ sections }) => sections.filter(({ title }) => lines.has(title)))
  if (kept.length === 0) throw new Error('handout: no section of the topic was found on its sheet')
  return kept
}

async function describe(path: string): Promise<Made> {
  const { pages } = await readPdf(await readFile(path))
  return { pages: pages.length, words: pages.flatMap(({ text }) => text.split(/\s+/).filter(Boolean)).length }
}
