import type { Paper, Size } from '#shared/handout.ts'

/** A size of paper and its margins, in points. */
export interface PageFormat {
  readonly widthPt: number
  readonly heightPt: number
  readonly sidePt: number
  readonly topPt: number
  /** From the bottom edge to where text must end; the foot line stands in it. */
  readonly footPt: number
}

/** Nearer to the edge most office printers cannot print. */
export const PRINTER_EDGE_PT = 18

/** US letter (ANSI A) and A4 (ISO 216), each with the margins of its size of type. */
export const PAGE_FORMATS: Readonly<Record<Size, Readonly<Record<Paper, PageFormat>>>> = {
  standard: {
    letter: { widthPt: 612, heightPt: 792, sidePt: 36, topPt: 22, footPt: 37 },
    a4: { widthPt: 595.28, heightPt: 841.89, sidePt: 36, topPt: 28, footPt: 40 },
  },
  large: {
    letter: { widthPt: 612, heightPt: 792, sidePt: 45, topPt: 28, footPt: 56 },
    a4: { widthPt: 595.28, heightPt: 841.89, sidePt: 40, topPt: 32, footPt: 58 },
  },
}
