import type { LanguageTag } from '#shared/content/content.ts'
import { findPart, LANGUAGE_CODES } from '#shared/languages/codes.ts'
import type { SheetWords } from '#shared/languages/parts/sheet.ts'
import { SHEET_WORDS } from '#shared/languages/registry/sheet.ts'
import { HandoutError } from '../base/handout-error.ts'

/** @throws HandoutError `unknown-language`. */
export function wordsFor(language: LanguageTag): SheetWords {
  const words = findPart(SHEET_WORDS, language)
  if (words !== undefined) return words
  throw new HandoutError(
    'unknown-language',
    `handout: no sheet words for language "${language}"; there is ${LANGUAGE_CODES.join(', ')}`,
  )
}
