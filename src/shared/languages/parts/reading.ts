import type { ReadingScale } from '../../review/reading.ts'

/** How hard a text of one language may be to read, and how that is told. */
export interface ReadingLimit {
  readonly scale: ReadingScale
  /** @param lines - each ends a sentence. */
  readonly scoreOf: (lines: readonly string[]) => number
  /** By the second formula, which limits nothing; `undefined` where it means nothing. */
  readonly alsoOf: (lines: readonly string[]) => number | undefined
  /** @param score - to one decimal. */
  readonly describe: (score: string) => string
  /** What one block may score at most, or at least where lower is harder. */
  readonly block: number
  /** The same for a whole topic. */
  readonly topic: number
  /** Heads of a table of scores, and the line below it. */
  readonly table: { readonly score: string; readonly also: string; readonly legend: string }
}
