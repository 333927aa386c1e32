import { setTimeout as wait } from 'node:timers/promises'
import { compare, spreadOf, type Comparison, type Spread } from './comparison.ts'
import type { Workspace } from './workspace.ts'
import { isShared, memoryOfTree, totalOf, type ProcessMemory } from './process-memory.ts'
import { runApp } from './run-app.ts'
import { PROJECT } from '../setup/paths.mjs'

const ROUNDS = 8
/** Rounds at whose end the memory is read too. */
const MEMORY_ROUNDS = 3
/** By then the kiosk has made ready its sheet maker and printer, and Chromium has gone quiet. */
const IDLE_MS = 5_000

const FACES = ['bare', 'charley'] as const
type Face = (typeof FACES)[number]
const UNTIL: Readonly<Record<Face, string>> = { bare: 'ready-to-show', charley: 'home' }

/** A program to start: a bare window, or the kiosk that was built in the folder of a project. */
export interface Candidate {
  readonly face: Face
  readonly project: string
}

/** What one start gave: milliseconds to each mark, and the memory of its processes where it was read. */
export interface Start {
  readonly marks: Readonly<Record<string, number>>
  readonly memory: readonly ProcessMemory[]
  readonly isShared: boolean
}

/** The kiosk's starts beside those of a bare window. */
export interface Starts {
  readonly comparisons: readonly Comparison[]
  /** Where the time goes: milliseconds from the start of the process to each mark. */
  readonly marks: Readonly<Record<Face, Readonly<Record<string, Spread>>>>
  /** Where the memory goes: MiB by kind of process, medians. */
  readonly memory: Readonly<Record<Face, Readonly<Record<string, number>>>>
  /** Another Electron ran while memory was read: do not trust that ratio. */
  readonly isMemoryShared: boolean
}

/** Starts the kiosk beside a bare window. */
export async function measureStarts(workspace: Workspace, say: (line: string) => void): Promise<Starts> {
  const candidates = { bare: { face: 'bare', project: PROJECT }, charley: { face: 'charley', project: PROJECT } } as const
  return summaryOf(await startInTurn(workspace, candidates, say))
}

/** Starts all in turn, each from a fresh user-data folder, and lets each sit idle in the last rounds. */
export async function startInTurn<N extends string>(
  workspace: Workspace,
  candidates: Readonly<Record<N, Candidate>>,
  say: (line: string) => void,
): Promise<Record<N, readonly Start[]>> {
  const names = Object.keys(candidates) as N[]
  // Once each for the disk's sake: whoever came first would pay for reading Electron.
  for (const name of names) await startOnce(workspace, candidates[name], false)
  const starts = Object.fromEntries(names.map((name) => [name, [] as Start[]])) as Record<N, Start[]>
  for (let round = 0; round < ROUNDS; round += 1) {
    say(`start-up ${round + 1} of ${ROUNDS}`)
    const isLast = round >= ROUNDS - MEMORY_ROUNDS
    // Turn about, so that none always follows another.
    for (const name of round % 2 === 0 ? names : names.toReversed())
      starts[name].push(await startOnce(workspace, candidates[name], isLast))
  }
  return starts
}

async function startOnce(workspace: Workspace, { face, project }: Candidate, isWeighed: boolean): Promise<Start> {
  const env = { ...(await workspace.freshEnvironment()), CHARLEY_BENCH_PROJECT: project }
  const app = await runApp({ face, until: UNTIL[face], env })
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
  const bare = timesTo(UNTIL.bare, starts.bare)
  const [ours, theirs] = [weightsOf(starts.charley), weightsOf(starts.bare)]
  return {
    comparisons: [
      compare({ what: 'start to first screen', unit: 'ms' }, timesTo('first-screen', starts.charley), bare),
      compare({ what: 'start to Home', unit: 'ms', goal: 1.5 }, timesTo(UNTIL.charley, starts.charley), bare),
      ...(ours.length > 0 ? [compare({ what: 'memory, idle at Home', unit: 'MiB', goal: 1.5 }, ours, theirs)] : []),
    ],
    marks: { bare: marksOf(starts.bare), charley: marksOf(starts.charley) },
    memory: { bare: kindsOf(starts.bare), charley: kindsOf(starts.charley) },
    isMemoryShared: FACES.some((face) => starts[face].some((start) => start.isShared)),
  }
}

/** Milliseconds from the start of the process to a mark, of each start that reached it. */
export function timesTo(mark: string, starts: readonly Start[]): readonly number[] {
  return starts.flatMap(({ marks }) => marks[mark] ?? [])
}

/** MiB of all processes together, of each start whose memory was read. */
export function weightsOf(starts: readonly Start[]): readonly number[] {
  return starts.flatMap(({ memory }) => (memory.length > 0 ? totalOf(memory) : []))
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
