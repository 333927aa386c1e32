/** More than this many times the last share is no longer near it. */
const FAR = 1.2

/**
 * The words of the share that a percentage is nearest to, by how many times as much the one is as the other.
 * @param shares - percentages with their words, the least first.
 * @returns `undefined` for one that is far above the last.
 */
export function nearestShare(
  percent: number,
  shares: readonly (readonly [percent: number, words: string])[],
): string | undefined {
  const last = shares.at(-1)?.[0] ?? 0
  if (percent > last * FAR) return undefined
  const farFrom = (share: number) => Math.abs(Math.log(Math.max(percent, 1) / share))
  return shares.toSorted(([one], [other]) => farFrom(one) - farFrom(other))[0]?.[1]
}
