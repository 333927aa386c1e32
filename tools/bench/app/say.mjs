/** One line for the bench. */
export function say(line) {
  process.stdout.write(`bench:${JSON.stringify(line)}\n`)
}

/** Something happened now; the time of day, because the bench compares it with when it started this process. */
export function mark(name) {
  say({ mark: name, atMs: performance.timeOrigin + performance.now() })
}

/** Ends the run with a reason, whatever it waits for. */
export function fail(error) {
  say({ failed: error instanceof Error ? error.message : String(error) })
}
