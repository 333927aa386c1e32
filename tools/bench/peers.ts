import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { readPdf } from '../../tests/e2e/support/read-pdf.ts'
import { isInstalled } from '../setup/dependencies.mjs'
import { runNpm } from '../setup/run.mjs'
import { compare, spreadOf, type BenchLine } from './comparison.ts'
import { makeInTurn, openMaker, type MadeSheet, type Maker } from './makers.ts'
import { FONTS, REQUEST, type Shelf } from './materials.ts'
import { PEERS, type MakerName } from './peers/messages.ts'
import { plainSheetOf } from './text-blocks.ts'

const FOLDER = fileURLToPath(new URL('peers', import.meta.url))
const PACKAGES: Readonly<Record<MakerName, string>> = {
  charley: '',
  pdfmake: 'pdfmake',
  'react-pdf': '@react-pdf/renderer',
  jspdf: 'jspdf',
}
/** Turns that make the code quick, then turns that count. */
const WARMING = 20
const TURNS = 40
/** Bytes of a topic's sheet. */
const MOST_KB = 60
const THIRD = 1 / 3

/** What one maker made, so that a reader can judge what is compared. */
export interface MadeBy {
  readonly name: string
  readonly version: string
  readonly isTagged: boolean
  readonly leavesOut: readonly string[]
  readonly pages: number
  readonly words: number
  readonly bytes: number
  /** Medians of warm sheets, on the clock and of the processor. */
  readonly clockMs: number
  readonly processorMs: number
}

/** What measuring the other makers gave, and why they were left out if they were. */
export interface Peers {
  readonly lines: readonly BenchLine[]
  readonly made: readonly MadeBy[]
  /** Why the others were left out. */
  readonly leftOut?: string
}

/** Our sheet, and the same words by other makers of PDFs where these can be installed. */
export async function measurePeers(shelf: Shelf, say: (line: string) => void): Promise<Peers> {
  const leftOut = await install(say)
  const materials = await shelf.materialsFor(REQUEST)
  const job = { request: REQUEST, materials, fontsDir: FONTS }
  const makers: Maker[] = []
  try {
    const ours = await openMaker('charley', job)
    makers.push(ours)
    const sheet = await plainSheetOf((await ours.make()).bytes)
    for (const name of leftOut === undefined ? PEERS : []) makers.push(await openMaker(name, { ...job, sheet }))
    say(`sheets by ${makers.length} makers in turn`)
    await makeInTurn(makers, WARMING)
    const made = await makeInTurn(makers, TURNS)
    const described = await Promise.all(makers.map((maker, index) => describe(maker, made[index] ?? [])))
    return { lines: linesOf(described, made), made: described, ...(leftOut === undefined ? {} : { leftOut }) }
  } finally {
    for (const maker of makers) maker.close()
  }
}

function linesOf(described: readonly MadeBy[], made: readonly MadeSheet[][]): BenchLine[] {
  const [mine = [], ...others] = made
  const clock = (sheets: readonly MadeSheet[]) => sheets.map(({ tookMs }) => tookMs)
  const size = spreadOf(mine.map(({ bytes }) => bytes.length / 1000))
  const names = described.slice(1)
  const fastest = names.toSorted((a, b) => a.clockMs - b.clockMs)[0]
  const lines = others.map((theirs, index) => {
    const name = names[index]
    const what = `sheet, warm, to ${name?.name}${name === fastest ? ' (the fastest)' : ''}`
    return compare({ what, unit: 'ms', ...(name === fastest ? { goal: THIRD } : {}) }, clock(mine), clock(theirs))
  })
  return [...lines, { what: 'sheet, size', unit: 'kB', value: size, most: MOST_KB }]
}

async function describe({ name, isTagged, leavesOut }: Maker, made: readonly MadeSheet[]): Promise<MadeBy> {
  const bytes = made.at(-1)?.bytes ?? new Uint8Array()
  const { pages } = await readPdf(bytes)
  return {
    ...{ name, version: versionOf(name), isTagged, leavesOut, pages: pages.length, bytes: bytes.length },
    words: pages.flatMap(({ text }) => text.split(/\s+/u).filter(Boolean)).length,
    clockMs: spreadOf(made.map(({ tookMs }) => tookMs)).median,
    processorMs: spreadOf(made.map(({ processorMs }) => processorMs)).median,
  }
}

function versionOf(name: MakerName): string {
  const { dependencies } = read('package.json') as { dependencies: Record<string, string> }
  return dependencies[PACKAGES[name]] ?? ''
}

/** @returns why they cannot be had, or nothing. They live in the bench's own folder: nobody else ever installs them. */
async function install(say: (line: string) => void): Promise<string | undefined> {
  try {
    if (isInstalled(read('package-lock.json') as object, read('node_modules/.package-lock.json') as object)) return undefined
  } catch {
    // never installed, or killed half way
  }
  say('other makers: npm ci in tools/bench/peers')
  const args = ['ci', '--prefix', FOLDER, '--omit=optional', '--ignore-scripts', '--no-audit', '--no-fund']
  const { code, output } = await runNpm(args, { cwd: FOLDER })
  return code === 0 ? undefined : `npm ci failed: ${firstError(output)}`
}

/** npm's own word for it: `code ECONNREFUSED`. What follows names places of this machine. */
const firstError = (output: string) => /^npm error (.*)$/mu.exec(output)?.[1] ?? 'it said no reason'

const read = (file: string): unknown => JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))
