import type { HandoutLook } from '#shared/handout.ts'
import { type Box, boxOf } from '../../../../../src/main/handout/ink/box.ts'
import type { Node } from '../../../../../src/main/handout/ink/nodes.ts'
import type { LayoutContext } from '../../../../../src/main/handout/layout/layout-context.ts'
import { planPages, type Placed } from '../../../../../src/main/handout/paginate/plan.ts'
import { renderPages } from '../../../../../src/main/handout/pdf/render.ts'
import { PAGE_FORMATS } from '../../../../../src/main/handout/theme/page-formats.ts'
import { THEMES } from '../../../../../src/main/handout/theme/theme.ts'
import { paletteOf } from '../../../../../src/main/handout/theme/palette.ts'
import { Typesetter } from '../../../../../src/main/handout/typeset/typesetter.ts'
import { wordsFor } from '../../../../../src/main/handout/words/words.ts'
import { subject } from '../../../shared/support/subject.ts'
import { openPdf, type PdfFile } from '../pdfua/file.ts'
import { fonts } from '../support/make.ts'

export const LETTER: HandoutLook = { language: 'en', size: 'standard', paper: 'letter' }
const format = PAGE_FORMATS.standard.letter

/** What layout functions need, in English in standard size on letter paper. */
export const context: LayoutContext = {
  ...THEMES.standard,
  type: new Typesetter(fonts),
  words: wordsFor('en'),
  drawings: {},
  palette: paletteOf(subject),
  widthPt: format.widthPt - 2 * format.sidePt,
}

/** Boxes drawn on pages as every sheet is, and read back: the way of tests that set something wrong on purpose. */
export function drawn(boxes: readonly Box[]): Promise<PdfFile> {
  return drawnAt(planPages(boxes, { topPt: format.topPt, bottomPt: format.heightPt - format.footPt }))
}

/** The same at places of one's own. */
export async function drawnAt(placed: readonly Placed<Box>[]): Promise<PdfFile> {
  const { styles, type, words } = context
  const facts = { title: 'A sheet', language: 'en', date: '2026-11-22' }
  return openPdf(await renderPages(placed, { format, styles, fonts, type, words: [words], facts, hasBookmarks: false }))
}

export function boxWith(nodes: readonly Node[], heightPt = 40): Box {
  return boxOf({ heightPt, nodes }, 0)
}
