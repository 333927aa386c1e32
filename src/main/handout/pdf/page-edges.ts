import { numberInWords } from '../base/formats.ts'
import { rule } from '../ink/shapes.ts'
import { baselineOf, descentOf, inkOf } from '../ink/text-ink.ts'
import { INK } from '../theme/colours.ts'
import { PRINTER_EDGE_PT, type PageFormat } from '../theme/page-formats.ts'
import type { Styles } from '../theme/styles.ts'
import type { Typesetter } from '../typeset/typesetter.ts'
import type { SheetWords } from '#shared/languages/parts/sheet.ts'
import { drawPath, drawText } from './draw-ink.ts'
import type { TaggedDocument } from './tagged-document.ts'

/** What a page says outside its strips is set in. */
export interface PageLook {
  readonly format: PageFormat
  readonly styles: Styles
  readonly type: Typesetter
  /** Of the first language, and of the second where there is one; a page may speak one of them alone (`speaks`). */
  readonly words: readonly SheetWords[]
}

/** Which sheet it is, and which of its pages, counted from 1. */
interface FootWords {
  readonly title: string
  readonly page: number
  readonly pages: number
}

/** From the text to the foot's line, and from that to its words. */
const FOOT_WHITE_PT = 11
const FOOT_GAP_PT = 3

/** Which sheet this is and which of its pages, under a fine line. A reader program says these by itself. */
export function drawFoot(
  document: TaggedDocument,
  { format, styles, type, words }: PageLook,
  { title, page, pages }: FootWords,
): void {
  const widthPt = format.widthPt - 2 * format.sidePt
  const count = words.map((one) => pageWords(one, page, pages)).join(' · ')
  const countPt = type.widthOf(count, 'bold', styles.smallBold.sizePt)
  const baselinePt = FOOT_GAP_PT + baselineOf(styles.small)
  const lowestPt = format.heightPt - PRINTER_EDGE_PT - descentOf(styles.small) - baselinePt
  const at = { xPt: format.sidePt, yPt: Math.min(format.heightPt - format.footPt + FOOT_WHITE_PT, lowestPt) }
  const roomPt = widthPt - countPt - 24
  const [name] = type.lines([{ text: onOneLine(title, type, roomPt, styles.small.sizePt) }], roomPt, styles.small)
  const [pageOf] = type.lines([{ text: count }], widthPt, styles.smallBold)
  document.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] })
  drawPath(document, rule(0, 0, widthPt, { colour: INK.line, width: 0.8 }), at)
  if (name !== undefined) inkOf([name], styles.small, 0, FOOT_GAP_PT).forEach((ink) => drawText(document, ink, at))
  if (pageOf !== undefined)
    inkOf([pageOf], styles.smallBold, widthPt - countPt, FOOT_GAP_PT).forEach((ink) => drawText(document, ink, at))
  document.endMarkedContent()
}

/** A title that is too long for its line ends in an ellipsis after a whole word: the sheet's head says all of it. */
function onOneLine(title: string, type: Typesetter, roomPt: number, sizePt: number): string {
  if (type.widthOf(title, 'regular', sizePt) <= roomPt) return title
  const words = title.split(' ')
  const starts = words.map((_, index) => `${words.slice(0, words.length - index).join(' ')}…`)
  return starts.find((start) => type.widthOf(start, 'regular', sizePt) <= roomPt) ?? title
}

function pageWords(words: SheetWords, page: number, pages: number): string {
  return words.page(numberInWords(page, words.locale), numberInWords(pages, words.locale))
}

/** Says why a side is empty, so that nobody thinks the printer failed. No content: readers pass over it. */
export function drawEmptySide(document: TaggedDocument, { format, styles, type, words }: PageLook): void {
  const widthPt = format.widthPt - 2 * format.sidePt
  const at = { xPt: format.sidePt, yPt: format.heightPt / 3 }
  document.markContent('Artifact', { type: 'Layout' })
  words.forEach(({ emptySide }, index) => {
    const lines = type.lines([{ text: emptySide }], widthPt, styles.small)
    const topPt = index * 3 * styles.small.leadPt
    lines.forEach((line, row) => {
      const ink = inkOf([line], styles.small, (widthPt - line.widthPt) / 2, topPt + row * styles.small.leadPt)
      ink.forEach((one) => drawText(document, one, at))
    })
  })
  document.endMarkedContent()
}
