import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { MakerAnswer, MakerAsk, MakerJob, MakerName } from './peers/messages.ts'

const SCRIPT = fileURLToPath(new URL('peers/maker.ts', import.meta.url))

type Opened = Extract<MakerAnswer, { kind: 'opened' }>
/** What a maker answers once it has made a sheet. */
export type MadeSheet = Extract<MakerAnswer, { kind: 'made' }>

/** A maker of PDFs in a process of its own. */
export interface Maker {
  readonly name: MakerName
  readonly isTagged: boolean
  readonly leavesOut: readonly string[]
  make(): Promise<MadeSheet>
  close(): void
}

/** @throws Error with what the maker said when it cannot be opened. */
export async function openMaker(name: MakerName, job: MakerJob): Promise<Maker> {
  const child = fork(SCRIPT, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const close = () => void child.kill()
  try {
    const { isTagged, leavesOut } = (await ask(child, name, { kind: 'open', name, job })) as Opened
    return { name, isTagged, leavesOut, make: async () => (await ask(child, name, { kind: 'make' })) as MadeSheet, close }
  } catch (error) {
    close()
    throw error
  }
}

/** Lets all make in turn, so that a busy minute falls on each of them; what each made, in order. */
export async function makeInTurn(makers: readonly Maker[], turns: number): Promise<MadeSheet[][]> {
  const made: MadeSheet[][] = makers.map(() => [])
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [index, maker] of makers.entries()) made[index]?.push(await maker.make())
  }
  return made
}

async function ask(child: ChildProcess, name: MakerName, question: MakerAsk): Promise<MakerAnswer> {
  const controller = new AbortController()
  const { signal } = controller
  const ended = once(child, 'exit', { signal }).then(([code]) => Promise.reject(new Error(`${name}: ended with ${code}`)))
  const answered = once(child, 'message', { signal })
  child.send(question)
  try {
    const [answer] = (await Promise.race([answered, ended])) as [MakerAnswer]
    if (answer.kind === 'failed') throw new Error(`${name}: ${answer.reason}`)
    return answer
  } finally {
    ended.catch(() => undefined)
    answered.catch(() => undefined)
    controller.abort()
  }
}
