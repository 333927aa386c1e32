import type { InferOutput } from 'valibot'
import type { LanguageTag, MayFallBack } from '#shared/content/content.ts'
import { languageMark, reportExtraNames, type WordsPair } from '../translations/words-pair.ts'
import type { wordsShape } from './shapes.ts'

type Words = InferOutput<typeof wordsShape>

/** What a language says of a term; `language` is that of the meaning, `wordLanguage` that of the word. */
export type TermWords = Words['terms'][string] & MayFallBack & { readonly wordLanguage?: LanguageTag }

/**
 * Term by term the translation where it was made from the first language's word and meaning. Where it was not, the
 * meaning is the first language's; the word stays, as it is what the texts of this language say, and a term that has no
 * word here keeps the first language's.
 */
export function bindTerms(pair: WordsPair<Words>): Readonly<Record<string, TermWords>> {
  const { first, yaml, translation } = pair
  const boundTo = ({ word, meaning }: Words['terms'][string]) => ({ word, meaning })
  const terms = Object.entries(first.value.terms).map(([id, original]): [string, TermWords] => {
    const own = yaml.value.terms[id]
    const { meaning, language } = translation.choose(
      `terms.${id}`,
      { words: boundTo(original), at: `\`${id}\` in ${first.file}` },
      { words: own && boundTo(own), location: yaml.locationOf(own === undefined ? ['terms'] : ['terms', id, 'meaning']) },
    )
    if (own === undefined)
      return [id, { word: original.word, also: [], meaning, ...languageMark(language), ...markWord(language) }]
    return [id, { ...own, meaning, ...languageMark(language) }]
  })
  reportExtraNames(pair, ['terms'], Object.keys(first.value.terms), Object.keys(yaml.value.terms))
  return Object.fromEntries(terms)
}

const markWord = (wordLanguage: LanguageTag | undefined) => (wordLanguage === undefined ? {} : { wordLanguage })
