/** Whose daily need is asked for. Pregnancy and breastfeeding have amounts of their own. */
export const READERS = ['woman', 'man', 'pregnant', 'breastfeeding'] as const
/** Whose daily needs are meant. */
export type Reader = (typeof READERS)[number]

/** Ages in years at which the daily need of a nutrient changes. */
export const AGES = ['19-30', '31-50', '51-70', '71-up'] as const
/** The first year of an age band. */
export type AgeBand = (typeof AGES)[number]

/** An adult reader as tables of daily needs group them. Chosen by touch, forgotten with the visit. */
export interface ReaderGroup {
  readonly reader: Reader
  readonly age: AgeBand
}

/** The ages that a group may have: tables give no need for pregnancy or breastfeeding after 50. */
export function agesOf(reader: Reader): readonly AgeBand[] {
  return reader === 'pregnant' || reader === 'breastfeeding' ? ['19-30', '31-50'] : AGES
}

/** Every group there is. */
export const READER_GROUPS: readonly ReaderGroup[] = READERS.flatMap((reader) => agesOf(reader).map((age) => ({ reader, age })))
