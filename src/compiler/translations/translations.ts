import type { LanguageTag } from '#shared/content/content.ts'
import type { Problems } from '../diagnostics/diagnostics.ts'
import type { SourceTree } from '../tree/source-tree.ts'
import { type Ledger, readLedger } from './ledger.ts'
import { Twin } from './translation-file.ts'

/** Every file of every translation, each held against its original. */
export class Translations {
  readonly #first: LanguageTag | undefined
  readonly #ledgers: ReadonlyMap<LanguageTag, Ledger>
  readonly #problems: Problems
  readonly #twins: Twin[] = []

  constructor(tree: SourceTree, languages: readonly LanguageTag[], problems: Problems) {
    const [first, ...others] = languages
    this.#first = first
    this.#ledgers = new Map(others.map((language) => [language, readLedger(tree, language, problems)]))
    this.#problems = problems
  }

  /** The twin for a file of a language; `undefined` for the first, which translates nothing. */
  twin(file: string, language: LanguageTag): Twin | undefined {
    if (this.#first === undefined || language === this.#first) return undefined
    const blessed = this.#ledgers.get(language)?.get(file) ?? new Map<string, string>()
    const twin = new Twin({ file, language, firstLanguage: this.#first, blessed }, this.#problems)
    this.#twins.push(twin)
    return twin
  }

  /** In the order they were asked for. */
  get twins(): readonly Twin[] {
    return this.#twins
  }
}
