/** Whether an answer still counts. False once its guard was renewed after the question. */
export type IsCurrent = () => boolean

/** Tells answers that still count from answers that come too late. */
export interface LateGuard {
  /** Makes every earlier question out of date. @returns the check for a question asked now. */
  renew(): IsCurrent
  /** @returns the check for a question asked now. Earlier questions still count. */
  check(): IsCurrent
}

/**
 * A guard for answers that can come after the visitor has moved on: another language, another place, the end of the visit.
 * Keep the check before the question, ask, and drop the answer when the check says no.
 */
export function createLateGuard(): LateGuard {
  let round = 0
  function check(): IsCurrent {
    const own = round
    return () => own === round
  }
  function renew(): IsCurrent {
    round += 1
    return check()
  }
  return { renew, check }
}
