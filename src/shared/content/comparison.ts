/** The page that sets topics side by side, once it has been compiled. */
import type { Certainty, LanguageTag, MayFallBack, SectionId, TopicId } from './content.ts'

/** Topics side by side: one row a question, one cell a topic. */
export interface Comparison {
  readonly language: LanguageTag
  readonly title: string
  readonly intro: string
  readonly topics: readonly TopicId[]
  readonly rows: readonly ComparisonRow[]
  /** Hex SHA-256 over the exact text; an approval binds to it. */
  readonly revision: string
  /** Of title and intro, where it is not `language`; see `MayFallBack`. */
  readonly titleLanguage?: LanguageTag
}
/** `language` is that of the title; each cell has its own. */
export interface ComparisonRow extends MayFallBack {
  readonly id: string
  readonly title: string
  /** The section of each topic that says more. */
  readonly section?: SectionId
  /** One a topic, in the order of `topics`. */
  readonly cells: readonly ComparisonCell[]
}
/** What one row says of one topic. */
export interface ComparisonCell extends MayFallBack {
  readonly text: string
  readonly certainty?: Certainty
}
