import type { LanguageTag, MayFallBack } from '#shared/content/content.ts'
import { type Diagnostic, type Diagnostics, type Location, TOP } from '../diagnostics/diagnostics.ts'
import { fingerprint } from './fingerprint.ts'
import type { PartFingerprints } from './ledger.ts'

/** The last step for an author: once a part says the same as its original, someone confirms it. */
const CONFIRM = 'then run `npm run content -- confirm`'

/** Which file is a translation, and of which language it was made. */
export interface TranslationFacts {
  /** From the authored folder on. */
  readonly file: string
  readonly language: LanguageTag
  readonly firstLanguage: LanguageTag
  /** Fingerprints of the original words when someone last confirmed the file; empty before that. */
  readonly confirmed: PartFingerprints
}

/**
 * One file of a translation, compared with the file of the first language that it translates. A part that was not made
 * from today's words falls back to the first language: old words are never shown for new ones.
 */
export class TranslationFile {
  readonly facts: TranslationFacts
  readonly #diagnostics: Diagnostics
  readonly #current = new Map<string, string>()
  readonly #blockers: Diagnostic[] = []
  #untranslated = 0

  constructor(facts: TranslationFacts, diagnostics: Diagnostics) {
    this.facts = facts
    this.#diagnostics = diagnostics
    if (facts.confirmed.size === 0)
      this.#report(TOP, `not yet read against its \`${facts.firstLanguage}\` original. Read both, ${CONFIRM}.`)
  }

  /** Fingerprints of the original words as they are today: what `confirm` writes down. */
  get current(): PartFingerprints {
    return this.#current
  }

  /** Why the file cannot be confirmed: it does not say all that its original says. */
  get blockers(): readonly Diagnostic[] {
    return this.#blockers
  }

  /** How many parts show in the first language. */
  get untranslated(): number {
    return this.#untranslated
  }

  /** Sets the fingerprints of a part's original words as they are today. */
  setCurrent(part: string, fingerprints: readonly string[]): void {
    this.#current.set(part, fingerprints.join(' '))
  }

  /** Fingerprints of the words that a part was made from, in order. */
  confirmedOf(part: string): readonly string[] {
    return this.facts.confirmed.get(part)?.split(' ') ?? []
  }

  /** Reports a part that was made from other words. `original` is where today's words stand. */
  reportOutdated(location: Location, original: string): void {
    this.#untranslated += 1
    if (this.facts.confirmed.size === 0) return // the constructor has reported the whole file
    this.#report(
      location,
      `outdated translation: this was not made from ${original} as it stands. Bring it up to date, ${CONFIRM}.`,
    )
  }

  /** Reports a part of the original that has no words here. */
  reportMissing(location: Location, original: string): void {
    this.#untranslated += 1
    this.reportBlocker(location, `missing translation of ${original}. Write it, ${CONFIRM}.`)
  }

  /** Reports what must be mended before the file can be confirmed. */
  reportBlocker(location: Location, message: string): void {
    this.#blockers.push({ file: this.facts.file, ...location, message })
    this.#report(location, message)
  }

  /**
   * Chooses the words of a part: the translation if it was made from today's words; otherwise the original, marked with
   * its language.
   * @param part - the part's name in the ledger.
   * @param original - what the first language says, and where.
   * @param own - what this file says, and where; no words when it says nothing.
   */
  choose<T extends object>(
    part: string,
    original: { readonly words: T; readonly at: string },
    own: { readonly words: T | undefined; readonly location: Location },
  ): T & MayFallBack {
    const today = fingerprint(original.words)
    this.setCurrent(part, [today])
    if (own.words !== undefined && this.facts.confirmed.get(part) === today) return own.words
    if (own.words === undefined) this.reportMissing(own.location, original.at)
    else this.reportOutdated(own.location, original.at)
    return { ...original.words, language: this.facts.firstLanguage }
  }

  #report(location: Location, message: string): void {
    this.#diagnostics.reportOutdated(this.facts.file, location, message)
  }
}
