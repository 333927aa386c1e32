import type { LanguageTag } from '../content/content.ts'
import { findPart } from '../languages/codes.ts'
import type { Spelling } from '../languages/parts/spelling.ts'
import { SPELLINGS } from '../languages/registry/speech.ts'

/** A telephone number with its last seven digits in two groups: "1-800-222-1222", "555-0134". */
export const PHONE_NUMBER = /(?<!\d)(?:\d{1,4}-)*\d{3}-\d{4}(?!\d)/gu

const AS_WRITTEN: Spelling = { units: [], signs: [] }

/**
 * Words as a voice should say them: units, fractions and short names in full. A unit counts only after a number, so that
 * no word is taken for one. Telephone numbers are said digit by digit.
 * @param language - of the words; one that has no list here is left as it is written.
 */
export function spellOut(text: string, language: LanguageTag): string {
  const { units, signs } = findPart(SPELLINGS, language) ?? AS_WRITTEN
  const spelled = units.reduce((sofar, [written, one, many]) => {
    const unit = new RegExp(`(?<![\\d.,])([\\d.,]*\\d|[½¼¾])[\\s\\u00a0]?${escaped(written)}(?![\\p{L}\\p{N}/])`, 'gu')
    return sofar.replace(unit, (_all, number: string) => `${number} ${number === '1' ? one : many}`)
  }, text)
  const withPhones = spelled.replaceAll(PHONE_NUMBER, spellDigits)
  return signs.reduce((sofar, [sign, words]) => sofar.replace(sign, words), withPhones)
}

const escaped = (text: string) => text.replaceAll('/', '\\/')

/** A number to call, digit by digit, with a breath where it is written with a gap: "5 5 5, 0 1 0 0". */
export function spellDigits(number: string): string {
  return number.replaceAll(/(?<=\d)[^\p{L}\d]+(?=\d)/gu, ', ').replaceAll(/\d(?=\d)/gu, '$& ')
}
