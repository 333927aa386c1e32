import type { LanguageTag, MayFallBack, SourceId, TermId, Text } from './content.ts'

/** A hard word and what it means in plain ones. `language` is that of the meaning. */
export interface Term extends MayFallBack {
  readonly id: TermId
  readonly word: string
  /** Other ways the texts write it: plurals, short forms, everyday names. */
  readonly also: readonly string[]
  readonly meaning: Text
  /** What the meaning leans on. */
  readonly sources: readonly SourceId[]
  /** Of the word, where this language has none for it yet; see `MayFallBack`. */
  readonly wordLanguage?: LanguageTag
}

/** The words explained, in one language. */
export interface Glossary {
  readonly language: LanguageTag
  /** In no order that a reader would know: each language sorts for itself. */
  readonly terms: readonly Term[]
  /** Hex SHA-256 over the exact text; an approval binds to it. */
  readonly revision: string
}
