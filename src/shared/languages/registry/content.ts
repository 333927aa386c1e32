import type { EveryLanguage } from '../codes.ts'
import { numbers as enNumbers } from '../en/numbers.ts'
import { reading as enReading } from '../en/reading.ts'
import { numbers as esNumbers } from '../es/numbers.ts'
import { reading as esReading } from '../es/reading.ts'
import type { NumberWords } from '../parts/numbers.ts'
import type { ReadingLimit } from '../parts/reading.ts'

/** Numbers written in words. */
export const NUMBER_WORDS: EveryLanguage<NumberWords> = { en: enNumbers, es: esNumbers }

/** How hard a text of each language may be to read. */
export const READING_LIMITS: EveryLanguage<ReadingLimit> = { en: enReading, es: esReading }
