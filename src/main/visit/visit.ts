import { randomUUID } from 'node:crypto'
import type { HandoutRequest } from '#shared/handout.ts'
import type { HandoutId } from '#shared/ipc.ts'

/** A sheet as it was made: what was asked for, and its PDF. */
export interface KeptHandout {
  readonly request: HandoutRequest
  readonly bytes: Uint8Array
}

/** Enough for every topic of a long visit; bounds what a visitor can make the kiosk remember. */
const HANDOUTS_MAX = 12
/** Sheets that one visitor may print; a clinician at the open desk may print more. */
export const PRINTS_MAX = 12

/** What main remembers of a visit: the sheets made, in memory only, until the visit ends. */
export class Visit {
  readonly #handouts = new Map<HandoutId, KeptHandout>()
  #prints = 0

  /** The oldest sheet is forgotten when there are too many. */
  keep(handout: KeptHandout): HandoutId {
    const id = randomUUID()
    this.#handouts.set(id, handout)
    for (const oldest of [...this.#handouts.keys()].slice(0, -HANDOUTS_MAX)) this.#handouts.delete(oldest)
    return id
  }

  find(id: HandoutId): KeptHandout | undefined {
    return this.#handouts.get(id)
  }

  /** Whether one more sheet may be printed; counts it when so. */
  takePrint(): boolean {
    if (this.#prints >= PRINTS_MAX) return false
    this.#prints += 1
    return true
  }

  /** Forgets everything. Ids of an ended visit never come back. */
  end(): void {
    for (const { bytes } of this.#handouts.values()) bytes.fill(0)
    this.#handouts.clear()
    this.#prints = 0
  }

  /** Forgets packets, which may hold a clinician's note, and leaves the sheets that anyone may print. */
  endDesk(): void {
    for (const [id, { request, bytes }] of this.#handouts) {
      if (request.kind !== 'packet') continue
      bytes.fill(0)
      this.#handouts.delete(id)
    }
  }
}
