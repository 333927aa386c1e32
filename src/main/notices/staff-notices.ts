import type { StaffNotice } from '#shared/ipc.ts'

/** Reports one notice for staff; the code is stable, so that a mended file clears its own line. */
export interface Reporter {
  report(code: string, line: string): void
  clear(code: string): void
}

/**
 * What staff should know about, each said once: a plain line on what is wrong, where, and what to do.
 * A line names files of ours and settings, never anything a visitor did.
 */
export class StaffNotices implements Reporter {
  readonly #notices = new Map<string, StaffNotice>()
  readonly #say: (line: string) => void

  /** @param say - gets each new line once, for the staff's console. */
  constructor(say: (line: string) => void) {
    this.#say = say
  }

  /** A second notice with the same code replaces the first. */
  report(code: string, line: string): void {
    if (this.#notices.get(code)?.line === line) return
    this.#notices.set(code, { code, line })
    this.#say(line)
  }

  clear(code: string): void {
    this.#notices.delete(code)
  }

  list(): readonly StaffNotice[] {
    return [...this.#notices.values()]
  }
}
