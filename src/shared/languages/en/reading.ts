import { syllable } from 'syllable'
import type { ReadingLimit } from '../parts/reading.ts'
import { countText } from '../count-text.ts'

/** Words come back often, and counting one costs a hundred rules. */
const known = new Map<string, number>()

function syllablesOf(word: string): number {
  const count = known.get(word) ?? syllable(word)
  known.set(word, count)
  return count
}

/**
 * Flesch-Kincaid grade level of English: 0.39 words a sentence + 11.8 syllables a word - 15.59.
 * Kincaid, Fishburne, Rogers and Chissom, Research Branch Report 8-75, US Naval Technical Training Command, 1975.
 * @param lines - each ends a sentence, with or without a full stop.
 * @returns a US school grade, higher is harder; 0 for no text.
 */
export function fleschKincaid(lines: readonly string[]): number {
  const { sentences, words, syllables } = countText(lines, syllablesOf)
  return words === 0 ? 0 : 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
}

/** McLaughlin fitted his formula to samples of thirty sentences; a shorter text tells too little of its long words. */
const SMOG_SENTENCES = 30

/**
 * SMOG grade of English: 1.0430 times the root of the words of three syllables or more in thirty sentences, + 3.1291. It aims at
 * full understanding, where Flesch-Kincaid asks for most of it, so it runs two grades or so above it; no text is below 3.1.
 * McLaughlin, SMOG grading: a new readability formula, Journal of Reading 12(8):639-646, 1969. A number is one short word here;
 * McLaughlin counted it as it is spoken.
 * @param lines - each ends a sentence, with or without a full stop.
 * @returns a US school grade, higher is harder; `undefined` below thirty sentences, where it means nothing: so for a whole text, and
 *   hardly ever for a block.
 */
export function smog(lines: readonly string[]): number | undefined {
  const { sentences, polysyllables } = countText(lines, syllablesOf)
  return sentences < SMOG_SENTENCES ? undefined : 1.043 * Math.sqrt((polysyllables * 30) / sentences) + 3.1291
}

/** School grades, as health bodies ask of text for patients. */
export const reading: ReadingLimit = {
  scale: 'flesch-kincaid',
  scoreOf: fleschKincaid,
  alsoOf: smog,
  describe: (score) => `grade ${score}`,
  block: 8,
  topic: 6,
  table: {
    score: 'grade',
    also: 'SMOG',
    legend: 'Grade: Flesch-Kincaid, higher is harder; a text 6 or below, a part 8 or below.',
  },
}
