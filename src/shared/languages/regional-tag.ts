import type { LanguageTag } from '../content/content.ts'
import { LOCALES } from './registry/page.ts'

/** @returns the tag to write dates and numbers with; a language of no place of ours is written as it is at large. */
export function regionalTag(language: LanguageTag): string {
  const byTag: Readonly<Record<LanguageTag, { readonly regionalTag: string }>> = LOCALES
  return Object.hasOwn(byTag, language) ? (byTag[language]?.regionalTag ?? language) : language
}
