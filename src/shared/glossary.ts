import type { LanguageTag, TermId, Text } from './content.ts'

/** A hard word and what it means in plain ones. */
export interface Term {
  readonly id: TermId
  readonly word: string
  /** Other ways the texts write it: plurals, short forms, everyday names. */
  readonly also: readonly string[]
  readonly meaning: Text
}

/** The words explained, in one language. */
export interface Glossary {
  readonly language: LanguageTag
  /** In no order that a reader would know: each language sorts for itself. */
  readonly terms: readonly Term[]
}
