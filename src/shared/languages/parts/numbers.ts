/** Every unit that texts measure in, each under one name for all languages. Feet are missing: in these texts they are parts of the body. */
export const UNITS = [
  ...(['microgram', 'milligram', 'gram', 'kilogram', 'international-unit', 'milliliter', 'liter', 'calorie'] as const),
  ...(['ounce', 'pound', 'cup', 'tablespoon', 'teaspoon', 'inch'] as const),
  ...(['second', 'minute', 'hour', 'day', 'night', 'week', 'month', 'year'] as const),
  ...(['percent', 'times', 'fahrenheit', 'celsius'] as const),
] as const
/** The name of a unit, the same in every language. */
export type Unit = (typeof UNITS)[number]

/** A number in words: source of a regular expression that matches the whole word, what it counts, and the unit that it includes. */
export type NumberWord = readonly [pattern: string, value: number, unit?: Unit]

/** How a language writes numbers and units. Regular expressions are read with the flags `iu`; each matches whole words. */
export interface NumberWords {
  /**
   * Numbers in words that a reader takes as an amount or a share: a text names its sources for them. Small numbers count hands and
   * feet as often as amounts, so they are numbers only beside a unit, or as a share.
   */
  readonly patterns: readonly string[]
  /** Signs that may stand between thousands, as `,` in `1,500`: a number that has one before each three digits has no decimals. */
  readonly thousands: string
  /** Words that are amounts beside a unit, as `half`; elsewhere they may count anything. */
  readonly small: readonly NumberWord[]
  /** Words that are amounts wherever they stand. */
  readonly amounts: readonly NumberWord[]
  /** What may stand between a number and its unit, as the `a` of `half a cup`. */
  readonly joiners: string
  readonly units: Readonly<Record<Unit, string>>
}
