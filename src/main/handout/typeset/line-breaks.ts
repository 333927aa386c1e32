import LineBreaker from 'linebreak'

/** A range of numbers, 10–15, stays on one line: the Unicode rules leave that to each program. */
const RANGE_START = /\d\u2013$/u
const DIGIT = /^\d/u

/**
 * The parts of a text that no line breaks (Unicode Standard Annex 14), each with the spaces after it. Non-breaking spaces
 * and word joiners hold; hyphens, dashes, slashes, soft hyphens and zero-width spaces let go.
 *
 * Paper is left-to-right for now: parts are set in the order of the text, whatever their script.
 */
export function unbrokenParts(text: string): string[] {
  const parts: string[] = []
  const breaker = new LineBreaker(text)
  let start = 0
  for (let end = breaker.nextBreak(); end !== null; end = breaker.nextBreak()) {
    const part = text.slice(start, end.position)
    if (RANGE_START.test(part) && DIGIT.test(text.slice(end.position))) continue
    parts.push(part)
    start = end.position
  }
  return parts
}

/** A part that is wider than a line may be broken after these when a letter follows: addresses, file names. */
const LOOSE_ENDS = /(?<=[._])(?=\p{L})/u
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What a part that is wider than a line is broken into, at best: its pieces between dots and underscores. */
export function loosePieces(part: string): string[] {
  return part.split(LOOSE_ENDS)
}

/** The letters as a reader counts them: an accent stays on its letter. */
export function lettersOf(text: string): string[] {
  return [...graphemes.segment(text)].map(({ segment }) => segment)
}
