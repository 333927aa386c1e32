/** A word of the list, where a text uses it. */
export interface FoundWord<T> {
  readonly index: number
  /** As the text writes it. */
  readonly text: string
  readonly value: T
}

/** Finds the words of a list in a text, from left to right, without overlaps. */
export type WordFinder<T> = (text: string) => readonly FoundWord<T>[]

/**
 * Whole words only, the longest that fits; capitals and line ends do not matter, accents do. A short form in capitals
 * (PAD, IU) is met only in capitals: "a heating pad" is no disease.
 * @param words - as they are written, each with what it stands for.
 */
export function createWordFinder<T>(words: Iterable<readonly [string, T]>): WordFinder<T> {
  const known = new Map([...words].map(([written, value]) => [keyOf(written), { written, value }]))
  if (known.size === 0) return () => []
  const longestFirst = [...known.keys()].sort((a, b) => b.length - a.length)
  const either = longestFirst.map((key) => escaped(key).replaceAll(' ', '\\s+')).join('|')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?![\\p{L}\\p{N}])`, 'giu')
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const entry = known.get(keyOf(match[0]))
      if (entry === undefined || (isShortForm(entry.written) && match[0] !== entry.written)) return []
      return [{ index: match.index, text: match[0], value: entry.value }]
    })
}

/** What two spellings of the same word share. */
export function keyOf(written: string): string {
  return written.normalize('NFC').replace(/\s+/gu, ' ').toLowerCase()
}

const isShortForm = (written: string) => /^[\p{Lu}\p{N}]+$/u.test(written)
const escaped = (key: string) => key.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')
