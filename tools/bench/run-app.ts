import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { electronPath } from '../setup/electron.mjs'
import { isRoot } from '../setup/paths.mjs'

const APP = fileURLToPath(new URL('app', import.meta.url))
const LIMIT_MS = 60_000
const END_LIMIT_MS = 3_000

/** One line of the bench app: see `app/say.mjs`. */
type AppMessage = { readonly mark: string; readonly atMs: number } | { readonly failed: string } | { readonly handout: unknown }

/** An app that was started and has reached its mark. */
export interface RunningApp {
  readonly pid: number
  /** Milliseconds from just before the process was started, by name. */
  readonly marks: Readonly<Record<string, number>>
  /** What it measured itself, where it does. */
  readonly handout: unknown
  /** Ends it and everything it started. */
  stop(): Promise<void>
}

/** What to start, and until when. */
export interface AppRun {
  readonly face: 'bare' | 'charley' | 'handout'
  /** Waits for this mark, or for what the app measured. */
  readonly until: string
  readonly env: Readonly<Record<string, string>>
}

/** @throws Error with what the app said when it fails, ends early or takes longer than a minute; it is ended first. */
export async function runApp({ face, until, env }: AppRun): Promise<RunningApp> {
  const startedAt = performance.timeOrigin + performance.now()
  const child = spawn(electronPath(), [...(isRoot ? ['--no-sandbox'] : []), APP], {
    env: { ...systemEnvironment(), ...env, CHARLEY_BENCH: face },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, so that nothing of it can be left over.
    detached: true,
  })
  const stop = () => end(child)
  try {
    const { marks, handout } = await listen(child, until, startedAt)
    return { pid: child.pid ?? 0, marks, handout, stop }
  } catch (error) {
    await stop()
    throw new Error(`${face}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

interface Heard {
  readonly marks: Record<string, number>
  handout: unknown
}

function listen(child: ChildProcess, until: string, startedAt: number): Promise<Heard> {
  const heard: Heard = { marks: {}, handout: undefined }
  let other = ''
  child.stderr?.on('data', (data: Buffer) => (other += data.toString()))
  return new Promise((resolve, reject) => {
    const fail = (cause: string) => reject(new Error(`${cause}\n${other.trim()}`))
    const timer = setTimeout(() => fail(`nothing of "${until}" in ${LIMIT_MS} ms`), LIMIT_MS)
    child.once('error', (error) => fail(error.message))
    child.once('exit', (code) => fail(`ended early with ${code}`))
    createInterface({ input: child.stdout as Readable }).on('line', (text) => {
      if (!text.startsWith('bench:')) return
      const line = JSON.parse(text.slice('bench:'.length)) as AppMessage
      if ('failed' in line) return fail(line.failed)
      if ('mark' in line) heard.marks[line.mark] = line.atMs - startedAt
      else heard.handout = line.handout
      if (!('mark' in line) || line.mark === until) {
        clearTimeout(timer)
        resolve(heard)
      }
    })
  })
}

async function end(child: ChildProcess): Promise<void> {
  const { pid } = child
  if (pid === undefined) return
  if (child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    const timer = setTimeout(() => killGroup(pid), END_LIMIT_MS)
    await gone
    clearTimeout(timer)
  }
  killGroup(pid)
}

function killGroup(pid: number): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    // nobody of that group is left, which is what we want
  }
}

/** Nothing of the bench's own variables reaches the app. */
function systemEnvironment(): Record<string, string> {
  const kept = ['PATH', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'XDG_RUNTIME_DIR']
  return Object.fromEntries(kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])))
}
