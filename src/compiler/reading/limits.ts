import { findPart } from '#shared/languages/codes.ts'
import type { ReadingLimit } from '#shared/languages/parts/reading.ts'
import { READING_LIMITS } from '#shared/languages/registry/content.ts'
import { isHarder } from '#shared/review/reading.ts'

/** The limit of a language; `undefined` where the program does not cover it, which the check of pack.yaml refuses. */
export function readingLimitOf(language: string): ReadingLimit | undefined {
  return findPart(READING_LIMITS, language)
}

/** @param size - of what was measured. */
export function isTooHard({ scale, ...limits }: ReadingLimit, score: number, size: 'block' | 'topic'): boolean {
  return isHarder(scale, score, limits[size])
}

/** "grade 7.2". */
export function describeScore({ describe }: ReadingLimit, score: number): string {
  return describe(String(Math.round(score * 10) / 10))
}
