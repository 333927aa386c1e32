import { drawPath, drawText, Pen } from './draw.ts'
import type { HandoutFonts } from '../typeset/fonts.ts'
import { baselineOf, inkOf } from '../ink/text-ink.ts'
import { rule } from '../ink/shapes.ts'
import type { Box } from '../ink/box.ts'
import type { Placed } from '../paginate/plan.ts'
import { TaggedDocument, type DocumentFacts } from './tagged-document.ts'
import { INK } from '../theme/colours.ts'
import { PRINTER_EDGE_PT, type PageFormat } from '../theme/page-formats.ts'
import type { Styles } from '../theme/styles.ts'
import type { Typesetter } from '../typeset/typesetter.ts'
import type { SheetWords } from '#shared/languages/parts/sheet.ts'
import { numberInWords } from '../base/formats.ts'

export interface Rendering {
  readonly sheet: PageFormat
  readonly styles: Styles
  readonly fonts: HandoutFonts
  readonly type: Typesetter
  /** Of the first language, and of the second where there is one; a page may speak one of them alone (`speaks`). */
  readonly words: readonly SheetWords[]
  readonly facts: DocumentFacts
  /** Bookmarks help in a packet; a sheet of two pages needs none. */
  readonly hasBookmarks: boolean
}

/** Ink, tags, foot lines: the planned strips as the bytes of a PDF. */
export async function renderPages(placed: readonly Placed<Box>[], rendering: Rendering): Promise<Uint8Array> {
  const document = new TaggedDocument(rendering.sheet, rendering.fonts, rendering.facts)
  const root = document.struct('Document')
  document.addStructure(root)
  const pen = new Pen(document)
  const pages = pageCount(placed)
  let running = rendering.facts.title
  let { words } = rendering
  for (let page = 0; page < pages; page += 1) {
    document.addPage()
    pen.turnPage()
    const strips = placed.filter((one) => one.page === page)
    if (strips.length === 0) drawEmptySide(document, { ...rendering, words })
    for (const { strip, yPt } of strips) {
      running = strip.running ?? running
      words = strip.speaks ?? words
      if (rendering.hasBookmarks && strip.bookmark !== undefined) addBookmark(document, strip.bookmark, page, yPt)
      pen.draw(strip.nodes, pen.under(root, strip.wraps ?? []), { xPt: rendering.sheet.sidePt, yPt })
    }
    drawFoot(document, { ...rendering, words }, running, page + 1, pages)
  }
  return document.bytes()
}

export function pageCount(placed: readonly Placed<Box>[]): number {
  return Math.max(0, ...placed.map(({ page }) => page)) + 1
}

function addBookmark(document: TaggedDocument, title: string, page: number, yPt: number): void {
  const { outline } = document
  // pdfkit measures `left` from the right edge.
  const place: object = { pageNumber: page, left: document.page.width, top: Math.max(0, yPt - 12) }
  outline.addItem(title, place)
}

/** From the text to the foot's line, and from that to its words. */
const FOOT_WHITE_PT = 11
const FOOT_GAP_PT = 3

/** Which sheet this is and which of its pages, under a fine line. A reader program says these by itself. */
function drawFoot(
  document: TaggedDocument,
  { sheet, styles, type, words }: Rendering,
  running: string,
  page: number,
  pages: number,
): void {
  const widthPt = sheet.widthPt - 2 * sheet.sidePt
  const count = words.map((one) => pageWords(one, page, pages)).join(' · ')
  const countPt = type.widthOf(count, 'bold', styles.smallBold.sizePt)
  const baselinePt = FOOT_GAP_PT + baselineOf(styles.small)
  const lowestPt = sheet.heightPt - PRINTER_EDGE_PT - baselinePt
  const at = { xPt: sheet.sidePt, yPt: Math.min(sheet.heightPt - sheet.footPt + FOOT_WHITE_PT, lowestPt) }
  const [name] = type.lines([{ text: running }], widthPt - countPt - 24, styles.small)
  const [pageOf] = type.lines([{ text: count }], widthPt, styles.smallBold)
  document.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] })
  drawPath(document, rule(0, 0, widthPt, { colour: INK.line, width: 0.8 }), at)
  if (name !== undefined) inkOf([name], styles.small, 0, FOOT_GAP_PT).forEach((ink) => drawText(document, ink, at))
  if (pageOf !== undefined)
    inkOf([pageOf], styles.smallBold, widthPt - countPt, FOOT_GAP_PT).forEach((ink) => drawText(document, ink, at))
  document.endMarkedContent()
}

function pageWords(words: SheetWords, page: number, pages: number): string {
  return words.page(numberInWords(page, words.locale), numberInWords(pages, words.locale))
}

/** Says why a side is empty, so that nobody thinks the printer failed. No content: readers pass over it. */
function drawEmptySide(document: TaggedDocument, { sheet, styles, type, words }: Rendering): void {
  const widthPt = sheet.widthPt - 2 * sheet.sidePt
  const at = { xPt: sheet.sidePt, yPt: sheet.heightPt / 3 }
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
