import { array, minLength, optional, picklist, pipe, record, strictObject } from 'valibot'
import { CERTAINTIES, type LanguageTag, type MayFallBack } from '#shared/content/content.ts'
import { id, someIds, words } from '../yaml/shapes.ts'

/** comparison/comparison.yaml: what is the same in every language. */
export const factsShape = strictObject({
  topics: someIds,
  rows: pipe(array(strictObject({ id, section: optional(id) })), minLength(1, 'is an empty list. Name at least one row.')),
})
const cellShape = strictObject({ text: words, certainty: optional(picklist(CERTAINTIES)), sources: optional(array(id)) })
/** comparison/<language>.yaml. */
export const wordsShape = strictObject({
  title: words,
  intro: words,
  rows: record(id, strictObject({ title: words, cells: record(id, cellShape) })),
})

/** What one row says of one topic. */
export interface Cell extends MayFallBack {
  readonly text: string
  readonly certainty?: (typeof CERTAINTIES)[number] | undefined
  readonly sources?: readonly string[] | undefined
}
/** What one language says; words that stand in for a translation carry their language. */
export interface Words {
  readonly title: string
  readonly intro: string
  readonly titleLanguage?: LanguageTag
  readonly rows: Readonly<
    Record<string, MayFallBack & { readonly title: string; readonly cells: Readonly<Record<string, Cell>> }>
  >
}
/** Which topics stand side by side, and in which rows. */
export interface Facts {
  readonly topics: readonly string[]
  /** `section` is the one that says more; the topic's beginning where there is none. */
  readonly rows: readonly { readonly id: string; readonly section?: string | undefined }[]
}
