import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'

/** In pixels. */
export interface ScreenSize {
  readonly width: number
  readonly height: number
}

export interface Display {
  /** For the environment variable DISPLAY, e.g. `:3`. */
  readonly name: string
  stop(): Promise<void>
}

const START_LIMIT_MS = 10_000

/**
 * Starts a virtual display of its own on a number that Xvfb itself finds free.
 * @throws Error when Xvfb is not installed or does not come up within ten seconds.
 */
export async function startDisplay({ width, height }: ScreenSize): Promise<Display> {
  const words = ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-dpi', '96', '-nolisten', 'tcp', '-ac', '-noreset']
  const server = spawn('Xvfb', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  try {
    return { name: `:${await displayNumber(server)}`, stop: () => stopProcess(server) }
  } catch (error) {
    await stopProcess(server)
    throw error
  }
}

function displayNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (cause: string) => reject(new Error(`virtual display: ${cause}`))
    const timer = setTimeout(() => fail('Xvfb did not come up in time'), START_LIMIT_MS)
    server.once('error', (error) => fail(error.message))
    server.once('exit', (code) => fail(`Xvfb ended with ${code}`))
    const numbers = server.stdio[3] as Readable
    numbers.once('data', (data: Buffer) => {
      clearTimeout(timer)
      resolve(data.toString().trim())
    })
  })
}

/** Ends a process that we started and waits until it is gone. */
async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 3_000)
  await gone
  clearTimeout(timer)
}
