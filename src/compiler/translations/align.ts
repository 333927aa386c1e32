import type { FingerprintPair } from './fingerprint.ts'

/** Which side of a part is no longer what was confirmed; `unread` when the part never was. */
export type ChangedSide = 'original' | 'translation' | 'both' | 'unread'

/** Which block of a translation stands for an original block. */
export interface BlockMatch {
  /** Its number in the translation, from 0; absent when the translation has none. */
  readonly own?: number
  /** Absent when both blocks are the ones that were confirmed. */
  readonly changed?: ChangedSide
}

/**
 * Matches each original block with its translation by the words that were confirmed together. A block that is added, moved or
 * removed, in one language or in both, changes only its own match.
 * @param originals - fingerprints of the original blocks, in order.
 * @param own - fingerprints of the blocks of the translation, in order.
 * @param confirmed - the pairs of blocks that were read against each other.
 * @returns one match for each original, and the numbers of the blocks of the translation that match none.
 */
export function align(
  originals: readonly string[],
  own: readonly string[],
  confirmed: readonly FingerprintPair[],
): { readonly matches: readonly BlockMatch[]; readonly spare: readonly number[] } {
  const free = new Set(own.keys())
  const pairs = new Set(confirmed)
  const upToDate = originals.map((original) => {
    for (const pair of pairs) {
      if (pair.original !== original) continue
      const index = [...free].find((here) => own[here] === pair.translation)
      if (index === undefined) continue
      free.delete(index)
      pairs.delete(pair)
      return index
    }
    return undefined
  })
  const changedPairs = [...pairs]
  const isOld = (original: string) => changedPairs.some((pair) => pair.original === original)
  const isOwnOld = (index: number) => changedPairs.some(({ translation }) => translation === own[index])
  const matches = originals.map((original, place): BlockMatch => {
    const same = upToDate[place]
    if (same !== undefined) return { own: same }
    // Two blocks that were confirmed, but not with each other, are not each other's translation.
    const index = [...free].find((here) => !(isOld(original) && isOwnOld(here)))
    if (index === undefined) return {}
    free.delete(index)
    return { own: index, changed: changedSide(isOld(original), isOwnOld(index), changedPairs.length > 0) }
  })
  return { matches, spare: [...free] }
}

function changedSide(isOriginalOld: boolean, isOwnOld: boolean, isRead: boolean): ChangedSide {
  if (isOriginalOld) return 'translation'
  if (isOwnOld) return 'original'
  return isRead ? 'both' : 'unread'
}

/** Compares one part with the pair of words that was confirmed for it; `undefined` when both sides are as they were. */
export function changedSince(confirmed: FingerprintPair | undefined, today: FingerprintPair): ChangedSide | undefined {
  if (confirmed === undefined) return 'unread'
  const [isOriginalSame, isOwnSame] = [confirmed.original === today.original, confirmed.translation === today.translation]
  if (isOriginalSame) return isOwnSame ? undefined : 'translation'
  return isOwnSame ? 'original' : 'both'
}
