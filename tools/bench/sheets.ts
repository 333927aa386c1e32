import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { PacketRequest } from '#shared/handout.ts'
import { compare, type Comparison } from './comparison.ts'
import { makeInTurn, openMaker } from './makers.ts'
import type { ManySheets } from './many-sheets.ts'
import { FONTS, REQUEST, type Shelf } from './materials.ts'

const PACKET_TOPICS = 10
const PACKET_GOAL = 10
const WARMING = 8
const TURNS = 15
const SHEETS = 1_000
/** After against before; flat but for a little. */
const MEMORY_GOAL = 1.05

/** About the small nursery that the kiosk gives its sheet maker (`worker-link.ts`), in MB a half. */
const NURSERY = '--max-semi-space-size=2'

/** A packet beside one sheet, by makers in turn: `ours` is the packet, `theirs` the sheet. */
export async function measurePacket(shelf: Shelf, say: (line: string) => void): Promise<Comparison> {
  say(`packet of ${PACKET_TOPICS}`)
  const [first, ...more] = shelf.pack
    .summaries(REQUEST.language)
    .slice(0, PACKET_TOPICS)
    .map(({ id }) => id)
  if (first === undefined || more.length + 1 < PACKET_TOPICS) throw new Error('packet: the pack has too few topics')
  const packet: PacketRequest = { ...REQUEST, kind: 'packet', topicIds: [first, ...more], note: '', newSheetEach: false }
  const jobs = [packet, REQUEST].map(async (request) => {
    return { request, materials: await shelf.materialsFor(request), fontsDir: FONTS }
  })
  const makers = await Promise.all(jobs.map(async (job) => openMaker('charley', await job)))
  try {
    await makeInTurn(makers, WARMING)
    const [packets = [], sheets = []] = (await makeInTurn(makers, TURNS)).map((made) => made.map(({ tookMs }) => tookMs))
    return compare({ what: `packet of ${PACKET_TOPICS}, to one sheet`, unit: 'ms', goal: PACKET_GOAL }, packets, sheets)
  } finally {
    for (const maker of makers) maker.close()
  }
}

/** Memory after many sheets in one process, against before them. */
export async function measureMemory(say: (line: string) => void): Promise<Comparison[]> {
  say(`memory over ${SHEETS} sheets`)
  const script = fileURLToPath(new URL('many-sheets.ts', import.meta.url))
  const child = fork(script, [String(SHEETS)], {
    execArgv: ['--expose-gc', NURSERY],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`many sheets: ended with ${code}`)))
  const [{ before, after }] = (await Promise.race([once(child, 'message'), ended])) as [ManySheets]
  ended.catch(() => undefined)
  const line = (what: string, of: keyof typeof before) =>
    compare({ what: `${what} after ${SHEETS} sheets, to before`, unit: 'MiB', goal: MEMORY_GOAL }, [after[of]], [before[of]])
  return [line('heap', 'heapMiB'), line('process', 'processMiB')]
}
