import { type Diagnostics, TOP } from '../diagnostics/diagnostics.ts'

/** No page of words for people is longer (bytes of UTF-8, about 15,000 words). */
const MOST_PAGE_BYTES = 100_000
/** Signs that may open a quote, a list, strong words or a link. Reading them takes the square of their number. */
const SIGNS = /[>*_`[\]<!~+]|(?:^|[ \t])(?:-|\d{1,9}[.)])(?=[ \t]|$)/gmu
const MOST_SIGNS = 2_000
/** Lines that open or close a block. A page with so many that are never closed takes a second; ten times as many, minutes. */
const BLOCK_LINES = /^\s*:{2,}/gmu
const MOST_BLOCK_LINES = 400

/** Refuses a page that would take minutes to read, before anything reads it. */
export function isTooMuch(file: string, text: string, diagnostics: Diagnostics): boolean {
  const bytes = Buffer.byteLength(text)
  if (bytes > MOST_PAGE_BYTES) {
    diagnostics.report(file, TOP, `page has ${bytes} bytes; the most is ${MOST_PAGE_BYTES}. Split it into topics.`)
    return true
  }
  const blockLines = text.match(BLOCK_LINES)?.length ?? 0
  if (blockLines > MOST_BLOCK_LINES) {
    diagnostics.report(
      file,
      TOP,
      `page has ${blockLines} lines of \`:::\`; the most is ${MOST_BLOCK_LINES}. Split it into topics.`,
    )
    return true
  }
  const signs = text.match(SIGNS)?.length ?? 0
  if (signs <= MOST_SIGNS) return false
  diagnostics.report(
    file,
    TOP,
    `page has ${signs} signs of markup; the most is ${MOST_SIGNS}. Take out those that are not needed.`,
  )
  return true
}
