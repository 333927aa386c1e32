import type { EveryLanguage } from '../codes.ts'
import { firstWords as enFirst, laterWords as enLater, type FirstWords, type LaterWords } from '../en/page-words.ts'
import { firstWords as esFirst, laterWords as esLater } from '../es/page-words.ts'

/** Words of the screens that come with the page. */
export const FIRST_WORDS: EveryLanguage<FirstWords> = { en: enFirst, es: esFirst }

/** Words of the screens that are fetched when a screen needs them. */
export const LATER_WORDS: EveryLanguage<LaterWords> = { en: enLater, es: esLater }
