/** Words and signs that are spoken, by line; a number is one. */
const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu) ?? []

/** What reading formulas are made of. */
export interface Counts {
  readonly sentences: number
  readonly words: number
  readonly syllables: number
  /** Words of three syllables or more. */
  readonly polysyllables: number
}

/**
 * Counts a text for a reading formula. A word counts as at least one syllable: a number is one short word to the eye.
 * @param lines - each ends a sentence, with or without a full stop.
 */
export function countText(lines: readonly string[], syllablesOf: (word: string) => number): Counts {
  const sentences = lines
    .flatMap((line) => line.split(/(?<=[.!?])\s+/u))
    .map(wordsIn)
    .filter((words) => words.length > 0)
  const words = sentences.flat()
  const lengths = words.map((word) => Math.max(1, syllablesOf(word)))
  return {
    sentences: sentences.length,
    words: words.length,
    syllables: lengths.reduce((sum, length) => sum + length, 0),
    polysyllables: lengths.filter((length) => length >= 3).length,
  }
}
