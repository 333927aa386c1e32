import type { LanguageTag } from '../content/content.ts'

/** `flesch-kincaid`: a US school grade. `inflesz`: ease of Spanish. */
export const READING_SCALES = ['flesch-kincaid', 'inflesz'] as const
/** One scale. */
export type ReadingScale = (typeof READING_SCALES)[number]

const HIGHER_IS_HARDER: Readonly<Record<ReadingScale, boolean>> = { 'flesch-kincaid': true, inflesz: false }

/** Whether the one score is harder to read than the other. */
export function isHarder(scale: ReadingScale, one: number, other: number): boolean {
  return HIGHER_IS_HARDER[scale] ? one > other : one < other
}

/** To one decimal. */
export interface Reading {
  /** On the scale of the language; its limits are the compiler's. */
  readonly score: number
  /** By a second formula, which limits nothing: SMOG grade of English, Fernández-Huerta ease of Spanish; absent where it means nothing. */
  readonly also?: number
}

/** `part` as the author knows it: `message`, `role, block 2`, `signs.chest-pain.text`. */
export interface PartReading extends Reading {
  readonly part: string
}

/** The text as a whole, and each part that is read in one go. */
export interface TextReading extends Reading {
  readonly parts: readonly PartReading[]
}

/**
 * How hard the texts of one language are to read, as they are written in it: a part that shows in another language meanwhile counts
 * too. A file of its own, as only staff look at it. Keys are those of `textKeyInPack`.
 */
export interface PackReading {
  readonly language: LanguageTag
  readonly scale: ReadingScale
  readonly texts: Readonly<Record<string, TextReading>>
}

/** What staff see of a text before they approve it. */
export interface DeskReading {
  readonly scale: ReadingScale
  readonly score: number
  /** The score of the part that is hardest to read. */
  readonly hardest: number
}

/** The part that is hardest to read, the first of several; `undefined` when there are no parts. */
export function hardestPart<P extends Reading>(parts: readonly P[], scale: ReadingScale): P | undefined {
  return parts.reduce<P | undefined>(
    (hardest, part) => (hardest === undefined || isHarder(scale, part.score, hardest.score) ? part : hardest),
    undefined,
  )
}
