import { execFile } from 'node:child_process'
import { isQueueName, SPOOL_USER } from './ipp-client.ts'
import type { PaperOptions } from './states.ts'

const HAND_OVER_WITHIN_MS = 15_000
/** What the queue's list shows: never a topic, never a person. */
const JOB_TITLE = 'Handout'

/**
 * Hands a finished PDF to a queue through `lp` and gives its job number. The bytes go through a pipe, so no copy of
 * them is left in a temporary folder.
 * @throws Error when `lp` refuses or names no job.
 */
export function sendToQueue(queue: string, pdf: Uint8Array, options: PaperOptions, server?: string): Promise<number> {
  if (!isQueueName(queue)) return Promise.reject(new TypeError('printer name: has characters that no queue can have'))
  return new Promise((resolve, reject) => {
    const limits = { timeout: HAND_OVER_WITHIN_MS, env: { PATH: process.env['PATH'], LC_ALL: 'C' } as NodeJS.ProcessEnv }
    const child = execFile('lp', lpArguments(queue, options, server), limits, (error, stdout) => {
      const jobNumber = jobNumberIn(stdout)
      if (error) reject(new Error(`lp: ${error.message}`, { cause: error }))
      else if (jobNumber === undefined) reject(new Error('lp: named no job'))
      else resolve(jobNumber)
    })
    child.stdin?.on('error', reject)
    child.stdin?.end(pdf)
  })
}

/** The argument list, one word each: nothing here ever meets a shell. */
export function lpArguments(queue: string, { media, sides }: PaperOptions, server?: string): string[] {
  const where = server === undefined ? [] : ['-h', server]
  const wishes = [media === undefined ? [] : ['-o', `media=${media}`], sides === undefined ? [] : ['-o', `sides=${sides}`]].flat()
  return [...where, '-U', SPOOL_USER, '-d', queue, '-t', JOB_TITLE, ...wishes, '--']
}

/** `request id is front-desk-12 (0 file(s))` -> 12. */
export function jobNumberIn(output: string): number | undefined {
  const [, digits] = /request id is .*-(\d{1,9}) \(/.exec(output) ?? []
  return digits === undefined ? undefined : Number(digits)
}
