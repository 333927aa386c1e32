import type { LanguageTag, MayFallBack } from '#shared/content/content.ts'
import { type Diagnostic, type Diagnostics, type Location, TOP } from '../diagnostics/diagnostics.ts'
import { type ChangedSide, changedSince } from './align.ts'
import { compareAmounts } from './compare-amounts.ts'
import { fingerprint, type FingerprintPair } from './fingerprint.ts'
import type { PartFingerprints } from './ledger.ts'
import { amountsMessage, CONFIRM, outdatedMessage } from './messages.ts'
import { partLines } from './part-lines.ts'

/** Which file is a translation, and of which language it was made. */
export interface TranslationFacts {
  /** From the authored folder on. */
  readonly file: string
  readonly language: LanguageTag
  readonly firstLanguage: LanguageTag
  /** Fingerprints of the words on both sides when someone last confirmed the file; empty before that. */
  readonly confirmed: PartFingerprints
}

/** The words of a part on both sides, and where they stand. */
export interface PartPair {
  /** As `role: block 2`. */
  readonly part: string
  readonly original: { readonly lines: readonly string[]; readonly at: string }
  readonly own: { readonly lines: readonly string[]; readonly location: Location }
}

/**
 * One file of a translation, compared with the file of the first language that it translates. A part whose words on either
 * side are not those that someone has read against each other falls back to the first language: old words are never shown
 * for new ones, and words that nobody has read are never shown as confirmed.
 */
export class TranslationFile {
  readonly facts: TranslationFacts
  readonly #diagnostics: Diagnostics
  readonly #current = new Map<string, readonly FingerprintPair[]>()
  readonly #toRead: PartPair[] = []
  readonly #blockers: Diagnostic[] = []
  /** No part was ever read as it should be: one line says so for the whole file. */
  readonly #isUnread: boolean
  #untranslated = 0

  constructor(facts: TranslationFacts, diagnostics: Diagnostics) {
    this.facts = facts
    this.#diagnostics = diagnostics
    const pairs = [...facts.confirmed.values()].flat()
    this.#isUnread = pairs.every(({ translation }) => translation === undefined)
    if (!this.#isUnread) return
    const why = pairs.length === 0 ? '' : ': the ledger is of the old form, which names the words of the original only'
    this.#report(TOP, `not yet read against its \`${facts.firstLanguage}\` original${why}. Read both, ${CONFIRM}.`)
  }

  /** Fingerprints of the words on both sides as they are today: what `confirm` writes down. */
  get current(): PartFingerprints {
    return this.#current
  }

  /** The parts that someone must read before they count as confirmed, in the order of the file. */
  get toRead(): readonly PartPair[] {
    return this.#toRead
  }

  /** Why the file cannot be confirmed: it does not say all that its original says. */
  get blockers(): readonly Diagnostic[] {
    return this.#blockers
  }

  /** How many parts show in the first language. */
  get untranslated(): number {
    return this.#untranslated
  }

  /** Sets the fingerprints of a part as its words are today. */
  setCurrent(part: string, pairs: readonly FingerprintPair[]): void {
    this.#current.set(part, pairs)
  }

  /** The pairs of words that were confirmed of a part, in order. */
  confirmedOf(part: string): readonly FingerprintPair[] {
    return this.facts.confirmed.get(part) ?? []
  }

  /**
   * Judges a part that has words on both sides, and reports what is wrong with it.
   * @param changed - which side is not what was confirmed; `undefined` when both are.
   * @returns whether the translation may be shown.
   */
  isConfirmed(pair: PartPair, changed: ChangedSide | undefined): boolean {
    const { original, own } = pair
    const difference = this.#amountsMessage(pair)
    if (changed === undefined) {
      if (difference !== undefined) this.#diagnostics.report(this.facts.file, own.location, difference)
      return true
    }
    this.#untranslated += 1
    this.#toRead.push(pair)
    if (difference !== undefined) this.reportBlocker(own.location, difference)
    if (!this.#isUnread) this.#report(own.location, outdatedMessage(changed, original.at))
    return false
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
   * Chooses the words of a part: the translation if both sides are what was confirmed; otherwise the original, marked with
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
    const fallBack = { ...original.words, language: this.facts.firstLanguage }
    if (own.words === undefined) {
      this.reportMissing(own.location, original.at)
      return fallBack
    }
    const today = { original: fingerprint(original.words), translation: fingerprint(own.words) }
    this.setCurrent(part, [today])
    const pair = {
      part,
      original: { lines: partLines(original.words), at: original.at },
      own: { lines: partLines(own.words), location: own.location },
    }
    return this.isConfirmed(pair, changedSince(this.confirmedOf(part)[0], today)) ? own.words : fallBack
  }

  #amountsMessage({ original, own }: PartPair): string | undefined {
    const { firstLanguage, language } = this.facts
    const difference = compareAmounts({ lines: original.lines, language: firstLanguage }, { lines: own.lines, language })
    return difference && amountsMessage(difference, original.at)
  }

  #report(location: Location, message: string): void {
    this.#diagnostics.reportOutdated(this.facts.file, location, message)
  }
}
