import type { LanguageTag } from '#shared/content/content.ts'
import type { Diagnostics } from '../diagnostics/diagnostics.ts'
import type { SourceTree } from '../tree/source-tree.ts'
import { type Ledger, readLedger } from './ledger.ts'
import { TranslationFile } from './translation-file.ts'

/** Every file of every translation, each compared with its original. */
export class Translations {
  readonly #first: LanguageTag | undefined
  readonly #ledgers: ReadonlyMap<LanguageTag, Ledger>
  readonly #diagnostics: Diagnostics
  readonly #files: TranslationFile[] = []

  /** @param languages - the first is the one that the others translate. */
  constructor(tree: SourceTree, languages: readonly LanguageTag[], diagnostics: Diagnostics) {
    const [first, ...others] = languages
    this.#first = first
    this.#ledgers = new Map(others.map((language) => [language, readLedger(tree, language, diagnostics)]))
    this.#diagnostics = diagnostics
  }

  /** Opens a file as a translation; `undefined` for the first language, which translates nothing. */
  open(file: string, language: LanguageTag): TranslationFile | undefined {
    if (this.#first === undefined || language === this.#first) return undefined
    const confirmed = this.#ledgers.get(language)?.get(file)?.parts ?? new Map()
    const opened = new TranslationFile({ file, language, firstLanguage: this.#first, confirmed }, this.#diagnostics)
    this.#files.push(opened)
    return opened
  }

  /** In the order they were opened. */
  get files(): readonly TranslationFile[] {
    return this.#files
  }
}
