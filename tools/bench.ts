/**
 * `npm run bench [-- --json FILE]`: start-up, memory and sheets of the built kiosk, each beside what bare Electron or
 * other makers of PDFs need for the same, in one run; then the search, and the check of content.
 * `npm run bench -- --against DIR`: start-up and memory alone, beside those of another checkout that is built.
 * A missed goal is a finding, not a failure: the exit code is 1 only when nothing was measured.
 */
import { writeFile } from 'node:fs/promises'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { findOther, measureAgainst } from './bench/against.ts'
import { verdictOf } from './bench/comparison.ts'
import { measureContent } from './bench/content.ts'
import { measureHandout } from './bench/handout.ts'
import { openShelf } from './bench/materials.ts'
import { measurePeers, type MadeBy } from './bench/peers.ts'
import { openWorkspace } from './bench/workspace.ts'
import { measureSearch } from './bench/search.ts'
import { measureMemory, measurePacket } from './bench/sheets.ts'
import { measureStarts } from './bench/starts.ts'
import { tableOf } from './bench/table.ts'

const SHARED = 'caution: another Electron ran meanwhile and shared memory with one side; measure again alone'
const say = (line: string) => console.error(`bench: ${line}`)

async function bench(jsonFile: string | undefined): Promise<void> {
  const loadBefore = loadavg()[0] ?? 0
  const shelf = await openShelf()
  const workspace = await openWorkspace()
  try {
    const handout = await measureHandout(workspace, shelf, say)
    const starts = await measureStarts(workspace, say)
    const peers = await measurePeers(shelf, say)
    const sheets = [await measurePacket(shelf, say), ...(await measureMemory(say))]
    const author = [...(await measureSearch(say)), await measureContent(say)]
    const lines = [...starts.comparisons, ...handout.lines, ...peers.lines, ...sheets, ...author]
    const cores = availableParallelism()
    console.log(tableOf(lines).join('\n'))
    console.log('medians, ratios of pairs; theirs: what the line names, or a bare window; search and content: of the processor')
    for (const one of peers.made) console.log(remarkOn(one))
    if (peers.leftOut !== undefined) console.log(`left out: pdfmake, react-pdf and jspdf, not installed (${peers.leftOut})`)
    console.log(
      `Electron ${handout.electron} · ${cores} cores · load ${loadBefore.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after`,
    )
    if (starts.isMemoryShared) console.log(SHARED)
    if (jsonFile === undefined) return
    const whole = {
      versions: { electron: handout.electron, node: process.versions.node },
      machine: {
        system: `${process.platform} ${process.arch}`,
        cores,
        processor: cpus()[0]?.model,
        loadBefore,
        loadAfter: loadavg()[0],
      },
      lines: lines.map((line) => ({ ...line, verdict: verdictOf(line) })),
      starts: { marks: starts.marks, memory: starts.memory, isMemoryShared: starts.isMemoryShared },
      handout: handout.made,
      makers: peers.made,
      leftOut: peers.leftOut,
    }
    await writeFile(jsonFile, `${JSON.stringify(whole, null, 2)}\n`)
  } finally {
    await workspace.close()
    await shelf.close()
  }
}

async function benchAgainst(folder: string): Promise<void> {
  const other = findOther(folder)
  const workspace = await openWorkspace()
  try {
    const { comparisons, isMemoryShared } = await measureAgainst(workspace, other, say)
    console.log(tableOf(comparisons).join('\n'))
    console.log(`medians, ratios of pairs; theirs: the kiosk built in ${folder}`)
    if (isMemoryShared) console.log(SHARED)
  } finally {
    await workspace.close()
  }
}

function remarkOn({ name, version, isTagged, leavesOut, pages, words, bytes, processorMs }: MadeBy): string {
  const facts = [
    isTagged ? 'tagged' : 'untagged',
    `${pages} pages`,
    `${words} words`,
    `${(bytes / 1000).toFixed(1)} kB`,
    `${processorMs.toFixed(1)} ms of the processor`,
    ...(leavesOut.length === 0 ? [] : [`without ${leavesOut.join(', ')}`]),
  ]
  return `  ${[name, version].filter(Boolean).join(' ')}: ${facts.join(', ')}`
}

try {
  const { values } = parseArgs({ options: { json: { type: 'string' }, against: { type: 'string' } } })
  await (values.against === undefined ? bench(values.json) : benchAgainst(values.against))
} catch (error) {
  console.error(`bench: not measured: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
