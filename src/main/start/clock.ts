/** Milliseconds since the process began; never runs backwards. */
export const nowMs = () => performance.now()

/** The moment by the machine's clock, which staff may set. */
export const now = () => new Date()
