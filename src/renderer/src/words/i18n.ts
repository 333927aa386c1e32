import { createI18n } from 'vue-i18n'
import { INITIAL_LANGUAGE } from '#shared/languages/codes.ts'
import type { ScreenWords } from '#shared/languages/en/screen.ts'
import { SCREEN_WORDS } from '#shared/languages/registry/screen.ts'

declare module 'vue-i18n' {
  // Only an interface can be merged into the library's own.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  export interface DefineLocaleMessage extends ScreenWords {}
}

/**
 * Screen words. Messages are compiled to plain data, never with `eval`, which the page's policy forbids.
 * @returns a fresh instance, so that tests do not share a language.
 */
export function createWords() {
  return createI18n({ legacy: false, locale: INITIAL_LANGUAGE, fallbackLocale: false, messages: SCREEN_WORDS })
}
