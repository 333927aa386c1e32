/** A function that does its work at the first call only. */
export function once(run: () => void): () => void {
  let isDone = false
  return () => {
    if (isDone) return
    isDone = true
    run()
  }
}

/** A thing made when it is first asked for; a making that failed is tried again at the next call. */
export interface Lazy<T> {
  get(): Promise<T>
  /** Without making it. */
  made(): Promise<T> | undefined
}

/** Makes a thing when it is first asked for. */
export function lazy<T>(make: () => Promise<T>): Lazy<T> {
  let made: Promise<T> | undefined
  return {
    get: () =>
      (made ??= make().catch((error: unknown) => {
        made = undefined
        throw error
      })),
    made: () => made,
  }
}
