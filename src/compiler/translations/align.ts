/** Which block of a translation stands for an original block. Both are numbers of blocks in the translation, from 0. */
export interface BlockMatch {
  /** The block that was made from the very words of the original. */
  readonly upToDate?: number
  /** There is no such block: the next block here that matches no original. */
  readonly outdated?: number
}

/**
 * Matches each original block with its translation by the words that the translation was made from. A block that is
 * added, moved or removed in the first language changes only its own match.
 * @param originals - fingerprints of the original blocks, in order.
 * @param confirmed - what each block here was made from; of another length than `count` when blocks came or went since.
 * @param count - how many blocks the translation has.
 * @returns one match for each original, and the numbers of the blocks here that match none.
 */
export function align(
  originals: readonly string[],
  confirmed: readonly string[],
  count: number,
): { readonly matches: readonly BlockMatch[]; readonly spare: readonly number[] } {
  const madeFrom = confirmed.length === count ? confirmed : []
  const free = new Set(Array.from({ length: count }, (_, index) => index))
  const upToDate = originals.map((original) => {
    const index = [...free].find((here) => madeFrom[here] === original)
    if (index !== undefined) free.delete(index)
    return index
  })
  const spare = [...free]
  const matches = upToDate.map((index): BlockMatch => {
    if (index !== undefined) return { upToDate: index }
    const outdated = spare.shift()
    return outdated === undefined ? {} : { outdated }
  })
  return { matches, spare }
}
