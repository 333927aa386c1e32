import { createI18n } from 'vue-i18n'
import { INITIAL_LANGUAGE, requirePart } from '#shared/languages/codes.ts'
import type { LaterGroup } from '#shared/languages/en/page-words.ts'
import type { ScreenWords } from '#shared/languages/en/screen.ts'
import { PAGE_WORDS } from '#shared/languages/registry/page-words.ts'
import type { LanguageTag } from '#shared/content/content.ts'

declare module 'vue-i18n' {
  // Only an interface can be merged into the library's own.
  /** Tells vue-i18n which words there are, so that a wrong key does not compile. */
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  export interface DefineLocaleMessage extends ScreenWords {}
}

/**
 * Screen words: at first those of the first screens, to which a screen adds its own (`useScreenWords`). Messages are
 * compiled to plain data, never with `eval`, which the page's policy forbids.
 * @returns a fresh instance, so that tests do not share a language.
 */
export function createWords() {
  // Copies, as later words are merged into them. The library's types know no words that come later.
  const messages = Object.fromEntries(
    Object.entries(PAGE_WORDS).map(([language, { first }]) => [language, { ...first } as ScreenWords]),
  )
  return createI18n({ legacy: false, locale: INITIAL_LANGUAGE, fallbackLocale: false, messages })
}

/**
 * Fetches groups of words in one language.
 * @returns them by the name of their group, to be merged into the words that are there.
 */
export async function fetchWords(language: LanguageTag, groups: readonly LaterGroup[]): Promise<Partial<ScreenWords>> {
  const { later } = requirePart(PAGE_WORDS, language)
  return Object.fromEntries(await Promise.all(groups.map(async (group) => [group, await later[group]()] as const)))
}
