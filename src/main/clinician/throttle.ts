/** Wrong tries that cost nothing but themselves. */
const FREE_TRIES = 5
const FIRST_WAIT_MS = 30_000
const LONGEST_WAIT_MS = 60 * 60_000

/**
 * How long after the nth wrong try in a row the next one is taken, in milliseconds:
 * nothing up to the fourth, then 30 s, 1, 2, 4 ... 60 min.
 *
 * At that pace a year of guessing without a break makes under 9,000 tries: below 1 % of the six-digit PINs.
 */
export function waitAfterMs(failures: number): number {
  if (failures < FREE_TRIES) return 0
  return Math.min(FIRST_WAIT_MS * 2 ** (failures - FREE_TRIES), LONGEST_WAIT_MS)
}

/**
 * Counts wrong PINs in a row. Only the count is stored, never a time of day: after a restart the wait that belongs to
 * the count starts over, so neither pulling the plug nor setting the clock gains anything.
 */
export class Throttle {
  #failures: number
  #openAtMs: number
  readonly #nowMs: () => number

  /**
   * @param failures - as stored; what is not a whole number from 0 counts as a full set of wrong tries.
   * @param nowMs - a clock that never runs backwards, in milliseconds.
   */
  constructor(failures: number, nowMs: () => number) {
    this.#failures = Number.isSafeInteger(failures) && failures >= 0 ? failures : FREE_TRIES
    this.#nowMs = nowMs
    this.#openAtMs = nowMs() + waitAfterMs(this.#failures)
  }

  get failures(): number {
    return this.#failures
  }

  /** 0 when a try is taken now. */
  get waitMs(): number {
    return Math.max(0, Math.ceil(this.#openAtMs - this.#nowMs()))
  }

  /** Counts a try as wrong before it is looked at, so that cutting the power during the check gives nothing away. */
  begin(): void {
    this.#failures += 1
    this.#openAtMs = this.#nowMs() + waitAfterMs(this.#failures)
  }

  succeed(): void {
    this.#failures = 0
    this.#openAtMs = this.#nowMs()
  }
}
