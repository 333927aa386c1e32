/** Two minutes without a touch: the lower end of what OWASP's "Session Management Cheat Sheet" gives for high value. */
export const IDLE_LOCK_MS = 2 * 60_000
/** However busy: by then the clinician has most likely walked away from a patient's screen. */
export const ABSOLUTE_LOCK_MS = 15 * 60_000

/**
 * Whether the clinician's desk is open. Kept in main, so that a page cannot claim it.
 * It locks itself; times come from a clock that never runs backwards.
 */
export class DeskSession {
  readonly #nowMs: () => number
  readonly #onLocked: () => void
  #openedAtMs: number | undefined
  #touchedAtMs = 0
  #timer: NodeJS.Timeout | undefined

  constructor(options: { readonly nowMs: () => number; readonly onLocked: () => void }) {
    this.#nowMs = options.nowMs
    this.#onLocked = options.onLocked
  }

  /** Looks at the clock at every call: a timer that comes late (a sleeping machine) opens nothing. */
  get isOpen(): boolean {
    if (this.#openedAtMs !== undefined && this.#leftMs() <= 0) this.lock()
    return this.#openedAtMs !== undefined
  }

  open(): void {
    this.#openedAtMs = this.#touchedAtMs = this.#nowMs()
    this.#watch()
  }

  /** Someone is at the desk. Does nothing while it is locked. */
  touch(): void {
    if (this.isOpen) this.#touchedAtMs = this.#nowMs()
  }

  /** Says so once; locking a locked desk is silent. */
  lock(): void {
    clearTimeout(this.#timer)
    if (this.#openedAtMs === undefined) return
    this.#openedAtMs = undefined
    this.#onLocked()
  }

  #leftMs(): number {
    const now = this.#nowMs()
    return Math.min(this.#touchedAtMs + IDLE_LOCK_MS, (this.#openedAtMs ?? now) + ABSOLUTE_LOCK_MS) - now
  }

  #watch(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(
      () => {
        if (this.isOpen) this.#watch()
      },
      Math.max(this.#leftMs(), 1),
    )
    this.#timer.unref()
  }
}
