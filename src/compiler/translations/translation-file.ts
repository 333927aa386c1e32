import type { LanguageTag, MayFallBack } from '#shared/content/content.ts'
import type { Place, Problem, Problems } from '../diagnostics/diagnostics.ts'
import { TOP } from '../diagnostics/diagnostics.ts'
import { fingerprint } from './fingerprint.ts'
import type { Parts } from './ledger.ts'

/** What to do once a part says again what its original says. */
const BLESS = 'then run `npm run content -- bless`'

/** Which file translates, and out of which language. */
export interface TwinFacts {
  readonly file: string
  readonly language: LanguageTag
  readonly firstLanguage: LanguageTag
  /** Fingerprints of the words it was made from, as they were when someone last read both; empty before that. */
  readonly blessed: Parts
}

/**
 * One file of a translation, held against the file of the first language that it translates. A part that was not made
 * from the words as they are now falls back to them: old words are never shown for new ones.
 */
export class Twin {
  readonly facts: TwinFacts
  readonly #problems: Problems
  readonly #now = new Map<string, string>()
  readonly #blockers: Problem[] = []
  #untranslated = 0

  constructor(facts: TwinFacts, problems: Problems) {
    this.facts = facts
    this.#problems = problems
    if (facts.blessed.size === 0)
      this.#say(TOP, `not yet read against its \`${facts.firstLanguage}\` original. Read both, ${BLESS}.`)
  }

  /** Fingerprints of the first language's words as they are: what a blessing writes. */
  get now(): Parts {
    return this.#now
  }

  /** Why the file cannot be blessed: it does not say all that its original says. */
  get blockers(): readonly Problem[] {
    return this.#blockers
  }

  /** How many parts show in the first language. */
  get untranslated(): number {
    return this.#untranslated
  }

  /** Notes what a part would be translated from if it were translated now. */
  setNow(part: string, hashes: readonly string[]): void {
    this.#now.set(part, hashes.join(' '))
  }

  /** Fingerprints that a part was made from, in order. */
  blessedOf(part: string): readonly string[] {
    return this.facts.blessed.get(part)?.split(' ') ?? []
  }

  /** A part that was made from other words. `original` is where those of today stand. */
  stale(place: Place, original: string): void {
    this.#untranslated += 1
    if (this.facts.blessed.size === 0) return // said once, for the whole file
    this.#say(place, `stale translation: this was not made from ${original} as it stands. Bring it up to date, ${BLESS}.`)
  }

  /** A part of the original that has no words here. */
  missing(place: Place, original: string): void {
    this.#untranslated += 1
    this.block(place, `missing translation of ${original}. Write it, ${BLESS}.`)
  }

  /** What must be mended before the file can be blessed. */
  block(place: Place, message: string): void {
    this.#blockers.push({ file: this.facts.file, ...place, message })
    this.#say(place, message)
  }

  /**
   * The words of a part that has a name: the translation when it was made from these very words, else the original,
   * marked with its language.
   * @param original - what the first language says, and where.
   * @param own - what this file says and where; no words when it says nothing.
   */
  choose<T extends object>(
    part: string,
    original: { readonly words: T; readonly at: string },
    own: { readonly words: T | undefined; readonly place: Place },
  ): T & MayFallBack {
    const hash = fingerprint(original.words)
    this.setNow(part, [hash])
    if (own.words !== undefined && this.facts.blessed.get(part) === hash) return own.words
    if (own.words === undefined) this.missing(own.place, original.at)
    else this.stale(own.place, original.at)
    return { ...original.words, language: this.facts.firstLanguage }
  }

  #say(place: Place, message: string): void {
    this.#problems.addStale(this.facts.file, place, message)
  }
}
