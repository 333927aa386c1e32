/** How long a page may take from being asked for until it says that it is up; slow disks and first starts included. */
export const START_LIMIT_MS = 15_000
/** How long a page that was up may stay silent before it counts as hung. */
export const SILENCE_LIMIT_MS = 6_000
/** This many failures within the window are a loop: trying again at once would only flicker. */
export const LOOP_FAILURES = 5
const LOOP_WINDOW_MS = 60_000
const FIRST_RETRY_MS = 30_000
const LONGEST_RETRY_MS = 10 * 60_000

/** What to show next. */
export type Step = { readonly show: 'home' } | { readonly show: 'calm'; readonly retryAfterMs: number }

/**
 * Decides what to show after a page died, hung or did not load. Times come from a clock that never runs backwards.
 * A single failure is mended at once; a loop of them shows the calm page and is tried again, ever more slowly.
 */
export class RecoveryPlan {
  readonly #nowMs: () => number
  #failures: number[] = []
  #retries = 0
  #loadedAtMs = 0
  #aliveAtMs: number | undefined
  #isBeating = false

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs
  }

  /** The page has been asked for. */
  loading(): void {
    this.#loadedAtMs = this.#nowMs()
    this.#aliveAtMs = undefined
    this.#isBeating = false
  }

  /** The page says that it is up. From the second time on it is held to saying so again and again. */
  alive(): void {
    this.#isBeating = this.#aliveAtMs !== undefined
    this.#aliveAtMs = this.#nowMs()
    // Up for longer than any loop: that failure is over, the next one starts from nothing.
    if (this.#aliveAtMs - this.#loadedAtMs > LOOP_WINDOW_MS) this.#retries = 0
  }

  /** Whether the page has been silent for too long, at start or later. */
  get isSilent(): boolean {
    const now = this.#nowMs()
    if (this.#aliveAtMs === undefined) return now - this.#loadedAtMs > START_LIMIT_MS
    return this.#isBeating && now - this.#aliveAtMs > SILENCE_LIMIT_MS
  }

  failed(): Step {
    const now = this.#nowMs()
    this.#failures = [...this.#failures.filter((at) => now - at < LOOP_WINDOW_MS), now]
    if (this.#failures.length < LOOP_FAILURES && this.#retries === 0) return { show: 'home' }
    const retryAfterMs = Math.min(FIRST_RETRY_MS * 2 ** this.#retries, LONGEST_RETRY_MS)
    this.#retries += 1
    this.#failures = []
    return { show: 'calm', retryAfterMs }
  }
}
