import type { EveryLanguage } from '../codes.ts'
import { keyboard as enKeyboard } from '../en/keyboard.ts'
import { keyboard as esKeyboard } from '../es/keyboard.ts'
import type { KeyboardLayout } from '../parts/keyboard.ts'

/** The keys of each language. */
export const KEYBOARDS: EveryLanguage<KeyboardLayout> = { en: enKeyboard, es: esKeyboard }
