import { showHidden } from '../text/text-safety.ts'

/** Where something stands in a file; both count from 1, as editors do. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** One thing that must be mended: before a pack may ship, or, of a translation, before all of it shows. */
export interface Problem extends Place {
  /** Relative to the authored folder, forward slashes. */
  readonly file: string
  /** What is wrong and what to do, in one plain sentence or two. */
  readonly message: string
}

/** For what is wrong with a file as a whole. */
export const TOP: Place = { line: 1, column: 1 }

/** Collects every problem, so that an author mends them in one go. */
export class Problems {
  readonly #found = new Map<string, Problem>()
  readonly #stale = new Map<string, Problem>()

  /** Adds what keeps a pack from shipping. */
  add(file: string, { line, column }: Place, message: string): void {
    const problem = readable({ file, line, column, message })
    this.#found.set(formatProblem(problem), problem)
  }

  /** Adds what keeps a part of a translation from showing; the pack ships, with that part in the first language. */
  addStale(file: string, { line, column }: Place, message: string): void {
    const problem = readable({ file, line, column, message })
    this.#stale.set(formatProblem(problem), problem)
  }

  /** How many keep the pack from shipping. */
  get count(): number {
    return this.#found.size
  }

  /** What keeps the pack from shipping, in reading order: by file, then line, then column. Each once. */
  list(): readonly Problem[] {
    return inOrder(this.#found.values())
  }

  /** What is missing or out of date in translations, in reading order. */
  listStale(): readonly Problem[] {
    return inOrder(this.#stale.values())
  }
}

/** Names and words of authors may hold what a terminal obeys or turns round. */
function readable({ file, message, ...place }: Problem): Problem {
  return { file: showHidden(file), ...place, message: showHidden(message) }
}

/** By file, then line, then column. */
export function inOrder(problems: Iterable<Problem>): readonly Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message),
  )
}

/** `topics/magnesium/en.md:12:1 what is wrong`, which editors and terminals turn into a link. */
export function formatProblem({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column} ${message}`
}

/** By code unit, so that the order does not depend on the machine's language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
