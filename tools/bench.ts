/**
 * `npm run bench [-- --json FILE]`: start-up, memory and sheets of the built kiosk, each beside what bare Electron needs
 * for the same, in one run. A missed goal is a finding, not a failure: the exit code is 1 only when nothing was measured.
 */
import { writeFile } from 'node:fs/promises'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { verdictOf } from './bench/comparison.ts'
import { measureHandout } from './bench/handout.ts'
import { openPlace } from './bench/place.ts'
import { measureStarts } from './bench/starts.ts'
import { tableOf } from './bench/table.ts'

const say = (line: string) => console.error(`bench: ${line}`)

async function bench(jsonFile: string | undefined): Promise<void> {
  const loadBefore = loadavg()[0] ?? 0
  const place = await openPlace()
  try {
    const handout = await measureHandout(place, say)
    const starts = await measureStarts(place, say)
    const comparisons = [...starts.comparisons, ...handout.comparisons]
    const cores = availableParallelism()
    console.log(tableOf(comparisons).join('\n'))
    console.log(
      `medians, ratios of pairs; theirs: a bare window, or its load and printToPDF · Electron ${handout.electron} · ${cores} cores`,
    )
    if (starts.isMemoryShared)
      console.log('caution: another Electron ran meanwhile and shared memory with one side; measure again alone')
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
      comparisons: comparisons.map((comparison) => ({ ...comparison, verdict: verdictOf(comparison) })),
      starts: { marks: starts.marks, memory: starts.memory, isMemoryShared: starts.isMemoryShared },
      handout: handout.made,
    }
    await writeFile(jsonFile, `${JSON.stringify(whole, null, 2)}\n`)
  } finally {
    await place.close()
  }
}

try {
  const { values } = parseArgs({ options: { json: { type: 'string' } } })
  await bench(values.json)
} catch (error) {
  console.error(`bench: not measured: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
