import type { LanguageTag } from '#shared/content/content.ts'
import { findPart } from '#shared/languages/codes.ts'
import { LOCALES } from '#shared/languages/registry/page.ts'

/** @returns a function that names a language in the language itself; one that the program does not cover, by its tag. */
export function useLanguageNames(): (tag: LanguageTag) => string {
  return (tag) => findPart(LOCALES, tag)?.ownName ?? tag
}
