import type { LanguageTag } from '../content/content.ts'

/** A sign as it is written, and what a voice says for it: after the number 1, and after any other. */
type Spelling = readonly [written: string, one: string, many: string]

/** Units of the facts; the longer comes before what it begins with. */
const UNITS: Readonly<Record<string, readonly Spelling[]>> = {
  en: [
    ['mg/dL', 'milligram per deciliter', 'milligrams per deciliter'],
    ['ng/mL', 'nanogram per milliliter', 'nanograms per milliliter'],
    ['pg/mL', 'picogram per milliliter', 'picograms per milliliter'],
    ['mEq/L', 'milliequivalent per liter', 'milliequivalents per liter'],
    ['mmol/L', 'millimole per liter', 'millimoles per liter'],
    ['mcg', 'microgram', 'micrograms'],
    ['mg', 'milligram', 'milligrams'],
    ['mL', 'milliliter', 'milliliters'],
    ['IU', 'international unit', 'international units'],
    ['oz', 'ounce', 'ounces'],
    ['g', 'gram', 'grams'],
    ['%', 'percent', 'percent'],
    ['°F', 'degree Fahrenheit', 'degrees Fahrenheit'],
    ['°C', 'degree Celsius', 'degrees Celsius'],
  ],
  es: [
    ['mg/dL', 'miligramo por decilitro', 'miligramos por decilitro'],
    ['ng/mL', 'nanogramo por mililitro', 'nanogramos por mililitro'],
    ['pg/mL', 'picogramo por mililitro', 'picogramos por mililitro'],
    ['mEq/L', 'miliequivalente por litro', 'miliequivalentes por litro'],
    ['mmol/L', 'milimol por litro', 'milimoles por litro'],
    ['mcg', 'microgramo', 'microgramos'],
    ['mg', 'miligramo', 'miligramos'],
    ['mL', 'mililitro', 'mililitros'],
    ['UI', 'unidad internacional', 'unidades internacionales'],
    ['IU', 'unidad internacional', 'unidades internacionales'],
    ['oz', 'onza', 'onzas'],
    ['g', 'gramo', 'gramos'],
    ['%', 'por ciento', 'por ciento'],
    ['°F', 'grado Fahrenheit', 'grados Fahrenheit'],
    ['°C', 'grado Celsius', 'grados Celsius'],
  ],
}

/** Signs that voices skip or read by their shape. */
const SIGNS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/(\d)\s?[–-]\s?(?=\d)/gu, '$1 to '],
    [/(\d)\s?½/gu, '$1 and a half'],
    [/½/gu, 'half a'],
    [/(\d)\s?¼/gu, '$1 and a quarter'],
    [/¼/gu, 'a quarter'],
    [/(\d)\s?¾/gu, '$1 and three quarters'],
    [/¾/gu, 'three quarters'],
    [/\bECG\b/gu, 'E C G'],
    [/\bPPIs?\b/gu, 'P P I'],
  ],
  es: [
    [/(\d)\s?[–-]\s?(?=\d)/gu, '$1 a '],
    [/(\d)\s?½/gu, '$1 y medio'],
    [/½ taza/gu, 'media taza'],
    [/½ cucharad/gu, 'media cucharad'],
    [/½/gu, 'medio'],
    [/(\d)\s?¼/gu, '$1 y un cuarto'],
    [/¼/gu, 'un cuarto de'],
    [/(\d)\s?¾/gu, '$1 y tres cuartos'],
    [/¾/gu, 'tres cuartos de'],
    [/\bECG\b/gu, 'E C G'],
    [/\bIBP\b/gu, 'I B P'],
    [/\bPPI\b/gu, 'P P I'],
  ],
}

/**
 * Words as a voice should say them: units, fractions and short names in full. A unit counts only after a number, so that
 * no word is taken for one.
 * @param language - of the words; one that has no list here is left as it is written.
 */
export function spellOut(text: string, language: LanguageTag): string {
  const key = language.split('-')[0] ?? ''
  const units = Object.hasOwn(UNITS, key) ? (UNITS[key] ?? []) : []
  const signs = Object.hasOwn(SIGNS, key) ? (SIGNS[key] ?? []) : []
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
