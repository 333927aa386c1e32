import { compare } from '../text/compare.ts'
import { showHidden } from '../text/text-safety.ts'

/** A place in a file. Line and column count from 1, as in editors. */
export interface Location {
  readonly line: number
  readonly column: number
}

/** The start of a file: where a diagnostic about the whole file points. */
export const TOP: Location = { line: 1, column: 1 }

/** One thing that an author must mend. */
export interface Diagnostic extends Location {
  /** From the authored folder on, with forward slashes. */
  readonly file: string
  /** What is wrong and what to do, in one or two plain sentences. */
  readonly message: string
}

/** Collects every diagnostic of a run, so that an author mends them in one go. */
export class Diagnostics {
  readonly #found = new Map<string, Diagnostic>()
  readonly #outdated = new Map<string, Diagnostic>()

  /** Reports what keeps the pack from shipping. The same diagnostic twice counts once. */
  report(file: string, location: Location, message: string): void {
    put(this.#found, file, location, message)
  }

  /** Reports what keeps a part of a translation from showing. The pack ships, with that part in the first language. */
  reportOutdated(file: string, location: Location, message: string): void {
    put(this.#outdated, file, location, message)
  }

  /** How many keep the pack from shipping. */
  get count(): number {
    return this.#found.size
  }

  /** What keeps the pack from shipping, in reading order. */
  list(): readonly Diagnostic[] {
    return inOrder(this.#found.values())
  }

  /** What is missing or outdated in translations, in reading order. */
  listOutdated(): readonly Diagnostic[] {
    return inOrder(this.#outdated.values())
  }
}

/** Shows hidden characters: names and words of authors may hold some that a terminal obeys. */
function put(found: Map<string, Diagnostic>, file: string, { line, column }: Location, message: string): void {
  const diagnostic = { file: showHidden(file), line, column, message: showHidden(message) }
  found.set(formatDiagnostic(diagnostic), diagnostic)
}

/** Sorted by file, then line, then column. */
export function inOrder(diagnostics: Iterable<Diagnostic>): readonly Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message),
  )
}

/** `topics/sleep/en.md:12:1 what is wrong`, which editors and terminals turn into a link. */
export function formatDiagnostic({ file, line, column, message }: Diagnostic): string {
  return `${file}:${line}:${column} ${message}`
}
