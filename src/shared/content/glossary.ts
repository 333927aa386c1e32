import type { LanguageTag, MayFallBack, SourceId, TermId, Text } from './content.ts'
import { plain } from '../search.ts'

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

/** Shorter beginnings are those of too many words. */
const LEAST_LETTERS = 2

/**
 * Words that a visitor may mean by what was typed so far: one of their own words begins with it. Accents and capitals do
 * not matter.
 * @param most - how many are given.
 */
export function findTerms(terms: readonly Term[], query: string, most: number): readonly Term[] {
  const typed = plain(query).trim()
  if (typed.length < LEAST_LETTERS) return []
  const begins = (form: string) => plain(form).startsWith(typed) || plain(form).includes(` ${typed}`)
  return terms.filter(({ word, also }) => [word, ...also].some(begins)).slice(0, most)
}
