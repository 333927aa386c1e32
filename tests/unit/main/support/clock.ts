/** A clock that only moves when told to. */
export function createClock(startMs = 1_000) {
  let now = startMs
  return {
    nowMs: () => now,
    pass(milliseconds: number) {
      now += milliseconds
    },
  }
}
