import type { LanguageTag } from '../content/content.ts'
import type { Speaker, Utterance } from './speech.ts'
import { spellOut } from './spell-out.ts'

/** What is said while one place of the screen is marked. */
export interface SpokenPart {
  /** Name of the place, as the screen marks it with `data-say`; each at most once on a screen. */
  readonly at: string
  readonly utterances: readonly Utterance[]
}

/** A line as a screen shows it. Without a language it is in the reader's. */
export interface SpokenLine {
  readonly text: string
  readonly language?: LanguageTag | undefined
}

/** Lines that stand together on the screen. Empty ones are left out; a part of nothing but those is no part. */
export function partOf(
  at: string,
  lines: readonly (SpokenLine | string | undefined)[],
  { language }: Speaker,
): readonly SpokenPart[] {
  const utterances = lines.flatMap((line) => {
    const { text, language: own = language } = typeof line === 'object' ? line : { text: line ?? '' }
    return text.trim() === '' ? [] : [{ text: spellOut(text, own), language: own }]
  })
  return utterances.length === 0 ? [] : [{ at, utterances }]
}
