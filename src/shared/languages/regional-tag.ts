import type { LanguageTag } from '../content/content.ts'

/** Where a language alone would be written as elsewhere: Spanish at large writes 1.500, in the United States 1,500. */
const REGIONAL: Readonly<Record<LanguageTag, string>> = { en: 'en-US', es: 'es-US' }

/** @returns the tag to write dates and numbers with; a language of no place of ours is written as it is at large. */
export function regionalTag(language: LanguageTag): string {
  return Object.hasOwn(REGIONAL, language) ? (REGIONAL[language] ?? language) : language
}
