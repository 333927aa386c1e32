import { setTimeout as wait } from 'node:timers/promises'
import { compare, spreadOf, type Comparison, type Spread } from './comparison.ts'
import type { Place } from './place.ts'
import { isShared, memoryOfTree, totalOf, type ProcessMemory } from './process-memory.ts'
import { runApp } from './run-app.ts'

const ROUNDS = 8
/** Rounds at whose end the memory is read too. */
const MEMORY_ROUNDS = 3
/** By then the kiosk has made ready its sheet maker and printer, and Chromium has gone quiet. */
const IDLE_MS = 5_000

const FACES = ['bare', 'charley'] as const
type Face = (typeof FACES)[number]
const UNTIL: Readonly<Record<Face, string>> = { bare: 'ready-to-show', charley: 'home' }

interface Start {
  readonly marks: Readonly<Record<string, number>>
  readonly memory: readonly ProcessMemory[]
  readonly isShared: boolean
}

export interface Starts {
  readonly comparisons: readonly Comparison[]
  /** Where the time goes: milliseconds from the start of the process to each mark. */
  readonly marks: Readonly<Record<Face, Readonly<Record<string, Spread>>>>
  /** Where the memory goes: MiB by kind of process, medians. */
  readonly memory: Readonly<Record<Face, Readonly<Record<string, number>>>>
  /** Another Electron ran while memory was read: do not trust that ratio. */
  readonly isMemoryShared: boolean
}

/** Starts both in turn, each from a fresh user-data folder, and lets each sit idle in the last rounds. */
export async function measureStarts(place: Place, say: (line: string) => void): Promise<Starts> {
  // Once each for the disk's sake: whoever came first would pay for reading Electron.
  for (const face of FACES) await startOnce(place, face, false)
  const starts: Record<Face, Start[]> = { bare: [], charley: [] }
  for (let round = 0; round < ROUNDS; round += 1) {
    say(`start-up ${round + 1} of ${ROUNDS}`)
    const isLast = round >= ROUNDS - MEMORY_ROUNDS
    // Turn about, so that neither always follows the other.
    for (const face of round % 2 === 0 ? FACES : FACES.toReversed()) starts[face].push(await startOnce(place, face, isLast))
  }
  return summaryOf(starts)
}

async function startOnce(place: Place, face: Face, isWeighed: boolean): Promise<Start> {
  const app = await runApp({ face, until: UNTIL[face], env: await place.freshEnvironment() })
  try {
    if (!isWeighed || process.platform !== 'linux') return { marks: app.marks, memory: [], isShared: false }
    await wait(IDLE_MS)
    const memory = memoryOfTree(app.pid)
    return { marks: app.marks, memory, isShared: isShared(memory) }
  } finally {
    await app.stop()
  }
}

function summaryOf(starts: Readonly<Record<Face, readonly Start[]>>): Starts {
  const times = (face: Face, mark: string) => starts[face].flatMap(({ marks }) => marks[mark] ?? [])
  const bare = times('bare', UNTIL.bare)
  const weights = (face: Face) => starts[face].flatMap(({ memory }) => (memory.length > 0 ? totalOf(memory) : []))
  const [ours, theirs] = [weights('charley'), weights('bare')]
  return {
    comparisons: [
      compare({ what: 'start to first screen', unit: 'ms' }, times('charley', 'first-screen'), bare),
      compare({ what: 'start to Home', unit: 'ms', goal: 1.5 }, times('charley', UNTIL.charley), bare),
      ...(ours.length > 0 ? [compare({ what: 'memory, idle at Home', unit: 'MiB', goal: 1.5 }, ours, theirs)] : []),
    ],
    marks: { bare: marksOf(starts.bare), charley: marksOf(starts.charley) },
    memory: { bare: kindsOf(starts.bare), charley: kindsOf(starts.charley) },
    isMemoryShared: FACES.some((face) => starts[face].some((start) => start.isShared)),
  }
}

function marksOf(starts: readonly Start[]): Record<string, Spread> {
  const names = new Set(starts.flatMap(({ marks }) => Object.keys(marks)))
  return Object.fromEntries([...names].map((name) => [name, spreadOf(starts.flatMap(({ marks }) => marks[name] ?? []))]))
}

function kindsOf(starts: readonly Start[]): Record<string, number> {
  const weighed = starts.filter(({ memory }) => memory.length > 0)
  const kinds = new Set(weighed.flatMap(({ memory }) => memory.map(({ kind }) => kind)))
  const total = (start: Start, kind: string) => totalOf(start.memory.filter((process) => process.kind === kind))
  return Object.fromEntries([...kinds].map((kind) => [kind, spreadOf(weighed.map((start) => total(start, kind))).median]))
}
