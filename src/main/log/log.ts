import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** Everything that may ever stand in the log. Numbers are counts, codes or milliseconds; there is no text. */
export const LOG_EVENTS = [
  'start',
  'page-alive',
  'page-gone',
  'page-silent',
  'page-failed',
  'calm-page',
  'visit-end',
  'handout-made',
  'handout-failed',
  'handout-printed',
  // The code points, in decimal.
  'letters-missing',
  // How many different ones; never which.
  'letters-missing-in-note',
  'desk-open',
  'desk-denied',
  'desk-lock',
  'request-denied',
  'escape-denied',
  'second-copy',
  'stop',
] as const
/** The name of one event. */
export type LogEvent = (typeof LOG_EVENTS)[number]

/** Writes one line: an event, and numbers that belong to it. */
export type Log = (event: LogEvent, ...numbers: number[]) => void

const FILE_BYTES_MAX = 1_000_000

/**
 * A log that cannot tell on anyone: names from a fixed list, and whole numbers. The file is capped and turned over
 * once, so it never holds more than two megabytes. A disk that takes nothing costs the line, nothing else.
 * @param path - `undefined` logs nothing.
 */
export function createLog(path: string | undefined): Log {
  return (event, ...numbers) => {
    if (path === undefined || !LOG_EVENTS.includes(event)) return
    const whole = numbers.filter((number) => Number.isSafeInteger(number))
    try {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
      turnOver(path)
      appendFileSync(path, `${[new Date().toISOString().slice(0, 13), event, ...whole].join(' ')}\n`, { mode: 0o600 })
    } catch {
      // the log is a help for staff; the kiosk does not depend on it
    }
  }
}

function turnOver(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size > FILE_BYTES_MAX) renameSync(path, `${path}.1`)
}
