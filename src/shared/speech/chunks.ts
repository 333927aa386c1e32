/**
 * Letters that a slow voice says in well under 15 seconds: some voices of Chromium fall silent after that, without a word
 * to the page.
 */
export const MOST_LETTERS = 140

/** Where a voice may draw breath, best first: after a sentence, after a clause, between words. */
const BREAKS = [/[.!?…:;]["”’»)]*\s/gu, /[,–—]\s/gu, /\s/gu] as const

/**
 * A text in pieces short enough for every voice, cut where a reader would draw breath. Nothing is lost: joined by
 * spaces the pieces are the text again, but for the white space between them.
 * @param most - letters of a piece; a single word that is longer is cut all the same.
 */
export function chunksOf(text: string, most = MOST_LETTERS): readonly string[] {
  const whole = text.replaceAll(/\s+/gu, ' ').trim()
  if (whole === '') return []
  if (whole.length <= most) return [whole]
  const end = breakIn(whole, most)
  return [whole.slice(0, end).trim(), ...chunksOf(whole.slice(end), most)]
}

/** The last good place to cut; a piece of less than half of what fits would sound chopped, so a lesser break comes before it. */
function breakIn(text: string, most: number): number {
  const head = text.slice(0, most + 1)
  for (const pattern of BREAKS) {
    const end = [...head.matchAll(pattern)].map((match) => match.index + match[0].length).at(-1)
    if (end !== undefined && (end >= most / 2 || pattern === BREAKS[2])) return end
  }
  // Never between the two halves of one letter.
  return /[\uD800-\uDBFF]/u.test(text.charAt(most - 1)) ? most - 1 : most
}
