/**
 * Writes an error to the console, for developers only. Main keeps no console text, so nothing of a visit is stored.
 * @param what - subject first, then what was wrong; no words of a visitor.
 */
export function report(what: string, error: unknown): void {
  console.error(what, error)
}
