import type { Box } from '../ink/box.ts'
import { pageCount, type Placed } from '../paginate/plan.ts'
import type { HandoutFonts } from '../typeset/fonts.ts'
import { NodePainter } from './node-painter.ts'
import { drawEmptySide, drawFoot, type PageLook } from './page-edges.ts'
import { TaggedDocument, type DocumentFacts } from './tagged-document.ts'

/** What drawing needs besides the plan. */
export interface Rendering extends PageLook {
  readonly fonts: HandoutFonts
  readonly facts: DocumentFacts
  /** Bookmarks help in a packet; a sheet of two pages needs none. */
  readonly hasBookmarks: boolean
}

/** Ink, tags, foot lines: the planned strips as the bytes of a PDF. */
export async function renderPages(placed: readonly Placed<Box>[], rendering: Rendering): Promise<Uint8Array> {
  const document = new TaggedDocument(rendering.format, rendering.fonts, rendering.facts)
  const root = document.struct('Document')
  document.addStructure(root)
  const painter = new NodePainter(document)
  const pages = pageCount(placed)
  let running = rendering.facts.title
  let { words } = rendering
  for (let page = 0; page < pages; page += 1) {
    document.addPage()
    painter.turnPage()
    const strips = placed.filter((one) => one.page === page)
    if (strips.length === 0) drawEmptySide(document, { ...rendering, words })
    for (const { strip, yPt } of strips) {
      running = strip.running ?? running
      words = strip.speaks ?? words
      if (rendering.hasBookmarks && strip.bookmark !== undefined) addBookmark(document, strip.bookmark, page, yPt)
      painter.draw(strip.nodes, painter.under(root, strip.wraps ?? []), { xPt: rendering.format.sidePt, yPt })
    }
    drawFoot(document, { ...rendering, words }, { title: running, page: page + 1, pages })
  }
  return document.bytes()
}

function addBookmark(document: TaggedDocument, title: string, page: number, yPt: number): void {
  const { outline } = document
  // pdfkit measures `left` from the right edge.
  const place: object = { pageNumber: page, left: document.page.width, top: Math.max(0, yPt - 12) }
  outline.addItem(title, place)
}
