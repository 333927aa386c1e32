import type { LanguageTag } from '#shared/content/content.ts'
import { en } from '#shared/languages/en/calm.ts'
import { es } from '#shared/languages/es/calm.ts'

/** What a further language must bring: the same keys, other words. */
export type CalmWords = typeof en

/** The calm page's words by language. */
export const CALM_WORDS: ReadonlyMap<LanguageTag, CalmWords> = new Map([
  ['en', en],
  ['es', es],
])
