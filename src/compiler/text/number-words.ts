import { NUMBER_WORDS } from '#shared/languages/registry/content.ts'

/** Those of every language at once: a text may quote another language, and a number in it is still one. */
const PATTERNS = Object.values(NUMBER_WORDS).flatMap(({ patterns }) => patterns)

const NUMBER_WORD = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PATTERNS.join('|')})(?![\\p{L}\\p{N}])`, 'iu')

/** The first number written in words that a reader takes as an amount or a share, in any language that the program covers. */
export function findNumberWord(text: string): { readonly number: string; readonly index: number } | undefined {
  const match = NUMBER_WORD.exec(text)
  return match === null ? undefined : { number: match[0], index: match.index }
}
