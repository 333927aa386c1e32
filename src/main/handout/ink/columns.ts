/** Things in two columns, the left one to be read first. */
export interface TwoColumns<T> {
  readonly left: readonly T[]
  /** Empty for one thing alone. */
  readonly right: readonly T[]
  /** Of the taller column, in points. */
  readonly heightPt: number
}

/**
 * Splits things into two columns, in their order, where the taller column is lowest. Of two equal splits it takes the one
 * with the fuller left column.
 * @param heightOf - the height of a column of these things, in points.
 */
export function twoColumns<T>(items: readonly T[], heightOf: (column: readonly T[]) => number): TwoColumns<T> {
  const splits = items.map((_, at): TwoColumns<T> => {
    const [left, right] = [items.slice(0, at + 1), items.slice(at + 1)]
    return { left, right, heightPt: Math.max(heightOf(left), heightOf(right)) }
  })
  const [lowest] = splits.toReversed().toSorted((a, b) => a.heightPt - b.heightPt)
  return lowest ?? { left: [], right: [], heightPt: 0 }
}
