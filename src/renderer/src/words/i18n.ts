import { createI18n } from 'vue-i18n'
import { en, type Words } from '#shared/languages/en/screen.ts'
import { es } from '#shared/languages/es/screen.ts'

declare module 'vue-i18n' {
  // Only an interface can be merged into the library's own.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  export interface DefineLocaleMessage extends Words {}
}

/** Screen words by language tag. A language that the pack has and this list lacks falls back to English. */
export const SCREEN_WORDS = { en, es }

/**
 * Screen words. Messages are compiled to plain data, never with `eval`, which the page's policy forbids.
 * @returns a fresh instance, so that tests do not share a language.
 */
export function createWords() {
  return createI18n({ legacy: false, locale: 'en', fallbackLocale: 'en', messages: SCREEN_WORDS })
}
