import { array, record } from 'valibot'
import { id, optional, someIds, strictObject, words } from '../yaml/shapes.ts'

/** glossary/glossary.yaml: what is the same in every language. A term with the sources that its meaning leans on. */
export const factsShape = strictObject({ terms: record(id, someIds), watch: array(id) })

/** glossary/<language>.yaml. */
export const wordsShape = strictObject({
  terms: record(id, strictObject({ word: words, also: optional(array(words), []), meaning: words })),
  /** `not` is empty where the language's clinical word is also the everyday one. */
  watch: record(id, strictObject({ say: words, not: array(words) })),
})
