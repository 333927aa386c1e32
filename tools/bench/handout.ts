import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Section } from '#shared/content/content.ts'
import { createHandout } from '../../src/main/handout/create-handout.ts'
import { openFonts } from '../../src/main/handout/typeset/fonts.ts'
import type { HandoutMaterials } from '../../src/main/handout/compose/materials.ts'
import { readPdf } from '../../tests/e2e/support/read-pdf.ts'
import { PROJECT } from '../setup/paths.mjs'
import { compare, spreadOf, type Comparison, type BenchLine, type Measurement } from './comparison.ts'
import { FONTS, REQUEST, type Shelf } from './materials.ts'
import { pageOf } from './page.ts'
import type { Workspace } from './workspace.ts'
import { runApp } from './run-app.ts'

/** Each in a fresh process: the first sheet of either way, then warm ones in turn. */
const ROUNDS = 5
const WARM = 20
/** What is promised of the first sheet after a start: made so soon behind the tap. */
const FIRST_MOST_MS = 150

interface Way {
  readonly coldMs: number
  readonly warmMs: readonly number[]
  readonly bytes: number
}
interface Ways {
  readonly sheet: Way
  readonly paper: Way
  /** Milliseconds of the first sheet asked of a worker that has warmed up as the kiosk's does: by another topic's sheet. */
  readonly warmedMs: number
  /** Version of the Electron that made both. */
  readonly electron: string
}

interface Made {
  readonly pages: number
  readonly words: number
}

/** What measuring sheets gave. */
export interface Handout {
  readonly lines: readonly BenchLine[]
  /** What came out, so that a reader can judge whether the two are alike. */
  readonly made: { readonly sheet: Made; readonly paper: Made }
  readonly electron: string
}

/**
 * The kiosk's sheet about magnesium against Electron's own load and print of a page with the same blocks.
 * @throws Error when the sheet has not two pages: it would not be the sheet that the goal speaks of.
 */
export async function measureHandout(workspace: Workspace, shelf: Shelf, say: (line: string) => void): Promise<Handout> {
  const folder = join(workspace.folder, 'handout')
  await mkdir(folder)
  const materials = await shelf.materialsFor(REQUEST)
  const other = { ...REQUEST, topicId: 'leg-cramps/potassium' } as const
  const page = join(folder, 'page.html')
  await writeFile(page, pageOf(materials, await sectionsOnSheet(materials), FONTS))
  const job = {
    worker: join(PROJECT, 'out', 'main', 'handout-worker.js'),
    fontsDir: FONTS,
    request: REQUEST,
    materials,
    rehearsal: { request: other, materials: await shelf.materialsFor(other) },
    page,
    folder,
    warm: WARM,
  }
  const rounds: Ways[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    say(`handout ${round + 1} of ${ROUNDS}`)
    const file = join(folder, 'job.json')
    await writeFile(file, JSON.stringify({ ...job, isPaperFirst: round % 2 === 1 }))
    const env = { ...(await workspace.freshEnvironment()), CHARLEY_BENCH_JOB: file }
    const app = await runApp({ face: 'handout', until: 'handout', env })
    await app.stop()
    rounds.push(app.handout as Ways)
  }
  const made = { sheet: await describe(join(folder, 'sheet.pdf')), paper: await describe(join(folder, 'paper.pdf')) }
  if (made.sheet.pages !== 2) throw new Error(`handout: the sheet has ${made.sheet.pages} pages, not two`)
  return { lines: linesOf(rounds), made, electron: rounds[0]?.electron ?? '' }
}

function linesOf(rounds: readonly Ways[]): BenchLine[] {
  const all = (way: 'sheet' | 'paper', of: (one: Way) => readonly number[]) => rounds.flatMap((round) => of(round[way]))
  const both = (named: Parameters<typeof compare>[0], of: (one: Way) => readonly number[]): Comparison =>
    compare(named, all('sheet', of), all('paper', of))
  const warmed = spreadOf(rounds.map(({ warmedMs }) => warmedMs))
  const first: Measurement = { what: 'sheet, first after start and warming', unit: 'ms', value: warmed, most: FIRST_MOST_MS }
  return [
    first,
    both({ what: 'sheet, first, nothing warm', unit: 'ms' }, ({ coldMs }) => [coldMs]),
    both({ what: 'sheet, warm, to printToPDF', unit: 'ms', goal: 1 / 3 }, ({ warmMs }) => warmMs),
    both({ what: 'sheet, size, to printToPDF', unit: 'KiB' }, ({ bytes }) => [bytes / 1024]),
  ]
}

/** A sheet leaves out what two pages cannot hold; the page to compare with must leave out the same. */
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
