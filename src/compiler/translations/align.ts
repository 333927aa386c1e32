/** Where an original block stands in a translation: the number of its twin, or of the block nearest to being it. */
export interface Aligned {
  /** Made from the very words of the original. */
  readonly fresh?: number
  /** Not made from them: the next block here that is nobody's twin. */
  readonly pending?: number
}

/**
 * Finds the twin of each original block by what it was made from, so that a block which is added, moved or taken out in
 * the first language costs only itself.
 * @param originals - fingerprints of the original blocks, in order.
 * @param blessed - what each block here was made from; of another length than `count` when blocks came or went since.
 * @param count - blocks here.
 * @returns one entry for each original, and the blocks here that none of them accounts for.
 */
export function align(
  originals: readonly string[],
  blessed: readonly string[],
  count: number,
): { readonly pairs: readonly Aligned[]; readonly spare: readonly number[] } {
  const known = blessed.length === count ? blessed : []
  const free = new Set(Array.from({ length: count }, (_, index) => index))
  const fresh = originals.map((hash) => {
    const twin = [...free].find((index) => known[index] === hash)
    if (twin !== undefined) free.delete(twin)
    return twin
  })
  const rest = [...free]
  const pairs = fresh.map((twin): Aligned => {
    if (twin !== undefined) return { fresh: twin }
    const pending = rest.shift()
    return pending === undefined ? {} : { pending }
  })
  return { pairs, spare: rest }
}
