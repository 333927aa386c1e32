import { syllable } from 'syllable'
import { countText } from './sentences.ts'

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
