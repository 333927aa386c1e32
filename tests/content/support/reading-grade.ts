import { syllable } from 'syllable'

/** Words and signs that are spoken, by line. */
const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu) ?? []

/**
 * Flesch-Kincaid grade level of English: 0.39 words a sentence + 11.8 syllables a word - 15.59.
 * Kincaid, Fishburne, Rogers and Chissom, Research Branch Report 8-75, US Naval Technical Training Command, 1975.
 * @param lines - each ends a sentence, with or without a full stop.
 */
export function readingGrade(lines: readonly string[]): number {
  const sentences = lines.flatMap((line) => line.split(/(?<=[.!?])\s+/u)).filter((sentence) => wordsIn(sentence).length > 0)
  const words = sentences.flatMap(wordsIn)
  if (words.length === 0) return 0
  // A number is one short word to the eye; the formula knows only letters.
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}
