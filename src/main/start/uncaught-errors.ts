/** A start that breaks at once would break for ever: then it is left to who watches over the machine. */
const YOUNG_MS = 10_000

/** What of Electron's `app` is needed. */
export interface Restartable {
  relaunch(): void
  exit(code: number): void
}

/** The part of `process` that tells of errors that nobody caught. */
interface ErrorSource {
  on(event: 'uncaughtException', listen: (error: unknown) => void): unknown
  on(event: 'unhandledRejection', listen: (reason: unknown) => void): unknown
}

/**
 * Main itself broke. Electron would show visitors a box with a stack trace; instead staff get one line and the kiosk
 * starts afresh. A promise that nobody waited for breaks nothing: it is only told.
 * @param say - writes a line for staff. Only the kind of error is told: a message could quote a clinician's note.
 */
export function handleUncaughtErrors(
  source: ErrorSource,
  app: Restartable,
  nowMs: () => number,
  say: (line: string) => void,
): void {
  let isEnding = false
  source.on('uncaughtException', (error) => {
    say(`main broke (${kindOf(error)}); starting afresh`)
    if (isEnding) return
    isEnding = true
    if (nowMs() > YOUNG_MS) app.relaunch()
    app.exit(1)
  })
  source.on('unhandledRejection', (reason) => say(`something failed unseen (${kindOf(reason)})`))
}

function kindOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}
