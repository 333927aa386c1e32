/** Many measurements of one thing, as three numbers in the same unit. */
export interface Spread {
  readonly median: number
  /** A quarter of the measurements lie below the first, a quarter above the second. */
  readonly quartiles: readonly [low: number, high: number]
  readonly count: number
}

/** One line of the bench: the same thing measured of both, in turn. */
export interface Comparison {
  readonly what: string
  readonly unit: 'ms' | 'MiB' | 'KiB'
  readonly ours: Spread
  readonly theirs: Spread
  /**
   * Ours over theirs, of each pair measured one after the other: a busy minute of the machine falls on both of a pair,
   * so this moves less than the two medians do. Below 1 we are quicker or smaller.
   */
  readonly ratio: Spread
  /** The largest ratio that is good enough; absent where we only watch. */
  readonly goal?: number
}

/** One line of the bench about ours alone. */
export interface Measurement {
  readonly what: string
  readonly unit: 'ms' | 'kB'
  readonly value: Spread
  /** The largest value that is good enough, in the same unit; absent where we only watch. */
  readonly most?: number
}

/** One row of the bench's table. */
export type BenchLine = Comparison | Measurement

/** @throws RangeError without any value: a bench that measured nothing must not print a figure. */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) throw new RangeError('spread: nothing was measured')
  const sorted = values.toSorted((a, b) => a - b)
  return {
    median: quantile(sorted, 0.5),
    quartiles: [quantile(sorted, 0.25), quantile(sorted, 0.75)],
    count: sorted.length,
  }
}

/** Between the two nearest of an ascending list, as far along as the share says. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0]
  return low + (high - low) * (place - Math.floor(place))
}

/**
 * @param ours - in `unit`; the first was measured beside the first of `theirs`, and so on.
 * @throws RangeError where a partner is missing.
 */
export function compare(
  named: Pick<Comparison, 'what' | 'unit' | 'goal'>,
  ours: readonly number[],
  theirs: readonly number[],
): Comparison {
  if (ours.length !== theirs.length) throw new RangeError(`${named.what}: ${ours.length} of ours, ${theirs.length} of theirs`)
  const ratios = ours.map((value, index) => value / (theirs[index] ?? Number.NaN))
  return { ...named, ours: spreadOf(ours), theirs: spreadOf(theirs), ratio: spreadOf(ratios) }
}

type Judged = Pick<Comparison, 'ratio' | 'goal'> | Pick<Measurement, 'value' | 'most'>

/** Whether the median keeps the goal; `watched` where there is none. */
export function verdictOf(line: Judged): 'held' | 'missed' | 'watched' {
  const [found, limit] = 'ratio' in line ? [line.ratio, line.goal] : [line.value, line.most]
  if (limit === undefined) return 'watched'
  return found.median <= limit ? 'held' : 'missed'
}
