import { expect, it } from 'vitest'
import { compilePack } from '../../../../src/compiler/compile.ts'
import { timed } from '../../../../tools/bench/processor-time.ts'
import { manyPages } from '../support/many-pages.ts'
import { makeFolder } from '../support/pack-folder.ts'

const TOPICS = 1_000
/** What an author waits at most on an idle machine; of the processor, so that a busy one says the same. */
const MOST_PROCESSOR_MS = 10_000

it('checks a thousand topics in under ten seconds of the processor', { timeout: 120_000 }, async () => {
  const folder = await makeFolder(manyPages(TOPICS))
  let compiled: Awaited<ReturnType<typeof compilePack>> | undefined
  const { processorMs } = await timed(async () => (compiled = await compilePack(folder)))
  expect(processorMs).toBeLessThan(MOST_PROCESSOR_MS)
  expect(compiled?.diagnostics).toEqual([])
  expect(compiled?.pack?.manifest.topics['en']).toHaveLength(TOPICS + 1)
})
