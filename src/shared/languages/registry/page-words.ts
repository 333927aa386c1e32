import type { EveryLanguage } from '../codes.ts'
import { pageWords as enPageWords, type PageWords } from '../en/page-words.ts'
import { pageWords as esPageWords } from '../es/page-words.ts'

/** Words of the screens, in the groups that the page fetches. */
export const PAGE_WORDS: EveryLanguage<PageWords> = { en: enPageWords, es: esPageWords }
