import type { ReadingLimit } from '../parts/reading.ts'
import { countText } from '../count-text.ts'

const STRONG = 'aeoáéó'
/** An accent here breaks the pair: dí-a, ba-úl. */
const STRESSED_WEAK = 'íú'
const VOWELS = /[aeiouáéíóúü]+/gu

/** Words come back often, and every text is measured in parts and whole, by two formulas. */
const known = new Map<string, number>()

/**
 * Syllables of a Spanish word as it is spelt: strong vowels part, weak ones join, an accent on a weak one parts.
 * `h` is not heard, the `u` of `que` and `gue` neither, and `y` at a word's end is a weak vowel.
 * @returns 0 for what has no vowel, as a number or `mg`.
 */
export function spanishSyllables(word: string): number {
  const count = known.get(word) ?? countSyllables(word)
  known.set(word, count)
  return count
}

function countSyllables(word: string): number {
  const spelt = word
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('h', '')
    .replace(/([qg])u(?=[eiéí])/gu, '$1')
    .replace(/y(?![\p{L}])/gu, 'i')
  return (spelt.match(VOWELS) ?? []).reduce((sum, vowels) => sum + syllablesOfVowels(vowels), 0)
}

/** Syllables in a run of vowels: one, and one more wherever two of them part. */
function syllablesOfVowels(vowels: string): number {
  let syllables = 1
  for (let index = 1; index < vowels.length; index++) {
    const [before, here, next] = [vowels[index - 1] ?? '', vowels[index] ?? '', vowels[index + 1] ?? '']
    const isStrong = STRONG.includes(here)
    const isPart =
      (isStrong && STRONG.includes(before)) ||
      (isStrong && STRESSED_WEAK.includes(before)) ||
      (STRESSED_WEAK.includes(here) && STRONG.includes(before)) ||
      (!isStrong && STRONG.includes(before) && next !== '' && STRONG.includes(next)) // pa-ra-no-ia
    if (isPart) syllables += 1
  }
  return syllables
}

/**
 * Ease of reading Spanish: 206.835 - 62.3 syllables a word - words a sentence, higher is easier. The formula is
 * Szigriszt-Pazos (1993); read on the INFLESZ scale, which was tried on texts for patients: below 40 very hard, to 55
 * somewhat hard, to 65 normal, to 80 fairly easy, above that very easy.
 * Barrio-Cantalejo and others, Anales del Sistema Sanitario de Navarra 31(2):135-152, 2008.
 * @param lines - each ends a sentence, with or without a full stop.
 */
export function inflesz(lines: readonly string[]): number {
  const { sentences, words, syllables } = countText(lines, spanishSyllables)
  return words === 0 ? 100 : 206.835 - 62.3 * (syllables / words) - words / sentences
}

/**
 * Ease of reading Spanish by the older formula: 206.84 - 60 syllables a word - 1.02 words a sentence, higher is easier: 60 to 70 is
 * normal, above 70 easy. Fernández Huerta, Medidas sencillas de lecturabilidad, Consigna 214:29-32, 1959: 206.84 - 0.60 P - 1.02 F,
 * where P is syllables in a hundred words. Many print F as sentences in a hundred words, which would make short sentences harder to
 * read; as in Flesch's formula, which it adapts, it is words a sentence (Law, Error in the Fernandez Huerta readability formula,
 * LINGUIST List 22.2332, 2011).
 * @param lines - each ends a sentence, with or without a full stop.
 * @returns `undefined` for no text.
 */
export function fernandezHuerta(lines: readonly string[]): number | undefined {
  const { sentences, words, syllables } = countText(lines, spanishSyllables)
  return words === 0 ? undefined : 206.84 - 60 * (syllables / words) - 1.02 * (words / sentences)
}

/** A topic is at least "fairly easy" on the INFLESZ scale, a block at least "normal". */
export const reading: ReadingLimit = {
  scale: 'inflesz',
  scoreOf: inflesz,
  alsoOf: fernandezHuerta,
  describe: (score) => `INFLESZ ${score}`,
  block: 55,
  topic: 65,
  table: {
    score: 'INFLESZ',
    also: 'Fernández-Huerta',
    legend: 'INFLESZ: lower is harder; a text 65 or above, a part 55 or above.',
  },
}
