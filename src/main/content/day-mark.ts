import { join } from 'node:path'
import * as v from 'valibot'
import type { PackId } from '#shared/content/topic-id.ts'
import { isMissing } from '../files/is-missing.ts'
import { readSmall } from '../files/read-small.ts'
import { writeAtomic } from '../files/write-atomic.ts'
import type { Reporter } from '../notices/staff-notices.ts'

/** Where the day of a pack is kept. */
export interface DayPlace {
  /** User data. */
  readonly folder: string
  readonly packId: PackId
}

/** In the user-data folder. */
export const dayFileOf = (packId: PackId) => `highest-day.${packId}.json`
const BYTES_MAX = 1_000
const shape = v.strictObject({ highest: v.pipe(v.string(), v.isoDate()) })

/** The latest credible day that this kiosk has seen with a pack, so that no clock set back un-expires a text. Only ever rises. */
export class DayMark {
  readonly #name: string
  readonly #file: string | undefined
  readonly #notices: Reporter | undefined
  #highest: string
  #writing: Promise<void> = Promise.resolve()

  /** @param place - without one the day lasts as long as the process. */
  constructor(place?: DayPlace, notices?: Reporter) {
    this.#name = place === undefined ? '' : dayFileOf(place.packId)
    this.#file = place === undefined ? undefined : join(place.folder, this.#name)
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
      .catch(() => this.#notices?.report('day-mark', `${this.#name}: cannot be written. Look at the space and the rights.`))
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
      if (!isMissing(error))
        this.#notices?.report('day-mark', `${this.#name}: cannot be read and is begun again. Check the clock.`)
      return ''
    }
  }
}
