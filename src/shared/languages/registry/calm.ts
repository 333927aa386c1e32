import type { EveryLanguage } from '../codes.ts'
import { calm as enCalm } from '../en/calm.ts'
import { calm as esCalm } from '../es/calm.ts'
import type { CalmWords } from '../parts/calm.ts'

/** The words of the calm page. */
export const CALM_WORDS: EveryLanguage<CalmWords> = { en: enCalm, es: esCalm }
