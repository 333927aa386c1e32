import type { EveryLanguage } from '../codes.ts'
import { screen as enScreen, type ScreenWords } from '../en/screen.ts'
import { screen as esScreen } from '../es/screen.ts'

/** All words of the screens. */
export const SCREEN_WORDS: EveryLanguage<ScreenWords> = { en: enScreen, es: esScreen }
