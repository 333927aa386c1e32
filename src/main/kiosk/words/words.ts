import type { LanguageTag } from '#shared/content/content.ts'
import { en } from './en.ts'
import { es } from './es.ts'

/** What a further language must bring: the same keys, other words. */
export type CalmWords = typeof en

/** The calm page's words by language. */
export const CALM_WORDS: ReadonlyMap<LanguageTag, CalmWords> = new Map([
  ['en', en],
  ['es', es],
])
