/** A set-up step that could not be done: which one, why, and what a person can do about it. */
export class SetupError extends Error {
  /**
   * @param {string} step - e.g. `electron`.
   * @param {string} cause - one sentence on what went wrong.
   * @param {string} mend - one sentence or one command that mends it.
   */
  constructor(step, cause, mend) {
    super(`set-up stopped at "${step}"\n  cause: ${cause}\n  mend:  ${mend}`)
    this.step = step
  }
}
