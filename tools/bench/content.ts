import { rm } from 'node:fs/promises'
import { compilePack } from '../../src/compiler/compile.ts'
import { manyPages } from '../../tests/unit/compiler/support/many-pages.ts'
import { writeFolder } from '../../tests/unit/compiler/support/small-pack.ts'
import { spreadOf, type Measurement } from './comparison.ts'
import { timed } from './processor-time.ts'

const TOPICS = 1_000
const ROUNDS = 3
const MOST_MS = 10_000

/** The check that an author waits for, over a large pack. Milliseconds of the processor. @throws@throws Error when it reports a diagnostic. */
export async function measureContent(say: (line: string) => void): Promise<Measurement> {
  const folder = await writeFolder(manyPages(TOPICS))
  try {
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      say(`content ${round + 1} of ${ROUNDS}`)
      const { processorMs } = await timed(async () => {
        const { diagnostics } = await compilePack(folder)
        if (diagnostics.length > 0) throw new Error(`content: ${diagnostics.length} diagnostics where none should be`)
      })
      times.push(processorMs)
    }
    return { what: `content, check of ${TOPICS} topics`, unit: 'ms', value: spreadOf(times), most: MOST_MS }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
