import type { LanguageTag } from '../content/content.ts'
import { findPart } from '../languages/codes.ts'
import type { Spelling } from '../languages/parts/spelling.ts'
import { SPELLINGS } from '../languages/registry/speech.ts'

const AS_WRITTEN: Spelling = { units: [], signs: [] }

/**
 * Words as a voice should say them: units, fractions and short names in full. A unit counts only after a number, so that
 * no word is taken for one.
 * @param language - of the words; one that has no list here is left as it is written.
 */
export function spellOut(text: string, language: LanguageTag): string {
  const { units, signs } = findPart(SPELLINGS, language) ?? AS_WRITTEN
  const spelled = units.reduce((sofar, [written, one, many]) => {
    const unit = new RegExp(`(?<![\\d.,])([\\d.,]*\\d|[½¼¾])[\\s\\u00a0]?${escaped(written)}(?![\\p{L}\\p{N}/])`, 'gu')
    return sofar.replace(unit, (_all, number: string) => `${number} ${number === '1' ? one : many}`)
  }, text)
  return signs.reduce((sofar, [sign, words]) => sofar.replace(sign, words), spelled)
}

const escaped = (text: string) => text.replaceAll('/', '\\/')

/** A number to call, digit by digit, with a breath where it is written with a gap: "5 5 5, 0 1 0 0". */
export function spellDigits(number: string): string {
  return number.replaceAll(/(?<=\d)[^\p{L}\d]+(?=\d)/gu, ', ').replaceAll(/\d(?=\d)/gu, '$& ')
}
