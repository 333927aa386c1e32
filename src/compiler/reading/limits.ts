import type { ReadingScale } from '#shared/review/reading.ts'
import { fleschKincaid, smog } from '#shared/languages/en/reading.ts'
import { fernandezHuerta, inflesz } from '#shared/languages/es/reading.ts'

/** How hard a text of one language may be, and how that is told. */
export interface ReadingLimit {
  readonly scale: ReadingScale
  /** @param lines - each ends a sentence. */
  readonly scoreOf: (lines: readonly string[]) => number
  /** By the second formula, which limits nothing; `undefined` where it means nothing. */
  readonly alsoOf: (lines: readonly string[]) => number | undefined
  readonly isTooHard: (score: number, limit: number) => boolean
  readonly describe: (score: number) => string
  readonly block: number
  readonly topic: number
}

/** English: school grades, as health bodies ask of text for patients. Higher is harder. */
const ENGLISH: ReadingLimit = {
  scale: 'flesch-kincaid',
  scoreOf: fleschKincaid,
  alsoOf: smog,
  isTooHard: (score, limit) => score > limit,
  describe: (score) => `grade ${round(score)}`,
  block: 8,
  topic: 6,
}

/** Spanish: a topic is at least "fairly easy" on the INFLESZ scale, a block at least "normal". Lower is harder. */
const SPANISH: ReadingLimit = {
  scale: 'inflesz',
  scoreOf: inflesz,
  alsoOf: fernandezHuerta,
  isTooHard: (score, limit) => score < limit,
  describe: (score) => `INFLESZ ${round(score)}`,
  block: 55,
  topic: 65,
}

const round = (score: number) => String(Math.round(score * 10) / 10)

/** The limit of a language, or `undefined`: a language that no formula is known for is not measured. */
export function readingLimitOf(language: string): ReadingLimit | undefined {
  const limits: Readonly<Record<string, ReadingLimit>> = { en: ENGLISH, es: SPANISH }
  return limits[language.split('-')[0] ?? '']
}
