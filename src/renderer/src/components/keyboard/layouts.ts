import type { LanguageTag } from '#shared/content/content.ts'
import { requirePart } from '#shared/languages/codes.ts'
import type { KeyboardLayout } from '#shared/languages/parts/keyboard.ts'
import { KEYBOARDS } from '#shared/languages/registry/keyboards.ts'

/** On every layout, above the letters: codes and doses are full of digits. */
export const DIGITS = '1234567890'

/** @param language - BCP 47; a region of it types as the language does. */
export function layoutFor(language: LanguageTag): KeyboardLayout {
  return requirePart(KEYBOARDS, language)
}
