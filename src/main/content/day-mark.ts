import { join } from 'node:path'
import * as v from 'valibot'
import { isMissing } from '../files/is-missing.ts'
import { readSmall } from '../files/read-small.ts'
import { writeAtomic } from '../files/write-atomic.ts'
import type { Reporter } from '../notices/staff-notices.ts'

/** In the user-data folder. */
export const DAY_FILE = 'highest-day.json'
const BYTES_MAX = 1_000
const shape = v.strictObject({ highest: v.pipe(v.string(), v.isoDate()) })

/** The latest credible day that this kiosk has seen, so that no clock set back un-expires a text. Only ever rises. */
export class DayMark {
  readonly #file: string | undefined
  readonly #notices: Reporter | undefined
  #highest: string
  #writing: Promise<void> = Promise.resolve()

  /** @param folder - where the day is kept; without one it lasts as long as the process. */
  constructor(folder?: string, notices?: Reporter) {
    this.#file = folder === undefined ? undefined : join(folder, DAY_FILE)
    this.#notices = notices
    this.#highest = this.#read()
  }

  /** ISO day; empty when none was seen. */
  get highest(): string {
    return this.#highest
  }

  /** Remembers a day. The caller has found it credible. */
  raise(day: string): void {
    if (day <= this.#highest) return
    this.#highest = day
    if (this.#file === undefined) return
    const file = this.#file
    this.#writing = this.#writing
      .then(() => writeAtomic(file, JSON.stringify({ highest: day })))
      .catch(() => this.#notices?.report('day-mark', `${DAY_FILE}: cannot be written. Look at the space and the rights.`))
  }

  /** Resolves when all that was raised is on disk, or reported. */
  saved(): Promise<void> {
    return this.#writing
  }

  /** A broken file costs nothing: the clock and the edition count alone, and the next day seen is written. */
  #read(): string {
    if (this.#file === undefined) return ''
    try {
      return v.parse(shape, JSON.parse(readSmall(this.#file, BYTES_MAX).toString('utf8'))).highest
    } catch (error) {
      if (!isMissing(error)) this.#notices?.report('day-mark', `${DAY_FILE}: cannot be read and is begun again. Check the clock.`)
      return ''
    }
  }
}
