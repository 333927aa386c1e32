import type { LanguageTag } from '#shared/content/content.ts'

/** Rows of keys, one string a row, one character a key, small letters only: capitals follow from the language. */
export interface KeyboardLayout {
  readonly letters: readonly string[]
  readonly signs: readonly string[]
}

/** On every layout, above the letters: codes and doses are full of digits. */
export const DIGITS = '1234567890'

const ENGLISH: KeyboardLayout = {
  letters: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  signs: ['.,?!:;', '-/()%+&', '’“”'],
}

/** Keyboards by language. One with no layout of its own types with the English one. */
const LAYOUTS: Readonly<Record<LanguageTag, KeyboardLayout>> = {
  en: ENGLISH,
  es: { letters: ['qwertyuiop', 'asdfghjklñ', 'zxcvbnm', 'áéíóúü'], signs: ['.,¿?¡!:;', '-/()%+&', '’“”«»'] },
}

/** @param language - BCP 47; a region of it types as the language does. */
export function layoutFor(language: LanguageTag): KeyboardLayout {
  return LAYOUTS[language] ?? LAYOUTS[language.split('-')[0] ?? ''] ?? ENGLISH
}
