/** Letters to change, add, drop or swap with a neighbour to turn `a` into `b` (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let older: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + change)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (older[j - 2] ?? 0) + 1)
      current.push(least)
    }
    older = previous
    previous = current
  }
  return previous[b.length] ?? 0
}

/** Names at most this far from what was written are offered, and in short names one slip in three letters. */
const MOST_EDITS = 2

/** The known name nearest to what was written, or `undefined` when none is near. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.min(MOST_EDITS, Math.floor(written.length / 3)) + 1
  for (const name of known) {
    const distance = editDistance(written.toLowerCase(), name.toLowerCase())
    if (distance < least) [best, least] = [name, distance]
  }
  return best
}

/** How many names are few enough to list in full. */
const MOST_LISTED = 8

/**
 * The end of a message about an unknown name, with a leading space: the nearest known one, or the whole list
 * when it is short; empty when neither helps.
 */
export function suggest(written: string, known: Iterable<string>): string {
  const names = [...new Set(known)]
  const near = nearest(written, names)
  if (near !== undefined) return ` Did you mean \`${near}\`?`
  if (names.length === 0 || names.length > MOST_LISTED) return ''
  return ` Use ${oneOf(names)}.`
}

/** "`a`, `b` or `c`". */
export function oneOf(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}
