import type { EveryLanguage } from '../codes.ts'
import { sheet as enSheet } from '../en/sheet.ts'
import { sheet as esSheet } from '../es/sheet.ts'
import type { SheetWords } from '../parts/sheet.ts'

/** Every word that a sheet says of its own accord. */
export const SHEET_WORDS: EveryLanguage<SheetWords> = { en: enSheet, es: esSheet }
