import type { HandoutRequest } from '#shared/handout.ts'
import { readPdf } from '../../unit/main/handout/support/read-pdf.ts'
import { shippedSheet } from '../../unit/main/handout/support/shipped.ts'
import { closeUp } from './block-words.ts'

const FOOT = /(?:(?:Page|Página)\d+(?:of|de)\d+·?)+$/u

/**
 * Words of each page of a sheet of the shipped content, without the spaces between them and without the foot: a block
 * may run over two pages.
 * @param titles - the titles that run along at the feet.
 */
export async function pagesOnPaper(request: HandoutRequest, titles: readonly string[]): Promise<readonly string[]> {
  const { text } = await readPdf((await shippedSheet(request)).bytes)
  return text.map((page) => {
    const words = closeUp(page).replace(FOOT, '')
    const running = titles.map(closeUp).find((title) => words.endsWith(title))
    return running === undefined ? words : words.slice(0, -running.length)
  })
}

/** The same of all pages, as one text. */
export async function wordsOnPaper(request: HandoutRequest, titles: readonly string[]): Promise<string> {
  return (await pagesOnPaper(request, titles)).join('')
}

/**
 * Lines that stand on none of the pages. A line may run over two pages; set in two columns, the start of each language is
 * then followed by that of the other.
 */
export function lackingOn(pages: readonly string[], lines: readonly string[]): readonly string[] {
  const all = pages.join('')
  return lines.filter((line) => {
    const words = closeUp(line)
    return !all.includes(words) && !pages.some((page, index) => isCut(words, page, pages[index + 1] ?? ''))
  })
}

/** Whether a page has the start of a line and the next page all the rest of it. */
function isCut(words: string, page: string, next: string): boolean {
  const starts = Array.from({ length: words.length - 1 }, (_, less) => words.length - less - 1)
  const most = starts.find((length) => page.includes(words.slice(0, length)))
  return most !== undefined && next.includes(words.slice(most))
}
