import type { PageFile, PdfFile } from '../pdfua/file.ts'
import { covers, type Point } from '../pdfua/geometry.ts'
import type { Mark, TextMark } from '../pdfua/marks.ts'

/** WCAG 2.2, 1.4.6: contrast of text, enhanced. */
const LEAST = 7

/** Words that a black-and-white printer would set too pale on their ground, with their contrast. */
export function greyFindings(pdf: PdfFile): string[] {
  return pdf.pages.flatMap((page) =>
    page.marks.flatMap(({ ink }, index) => {
      if (ink.kind !== 'text' || ink.text.trim() === '') return []
      const grounds = new Set(spotsOf(ink).map((spot) => groundAt(page, index, spot)))
      const least = Math.min(...[...grounds].map((ground) => contrastOf(greyOf(ink.colour), greyOf(ground))))
      return least < LEAST ? [`page ${page.number}: "${ink.text.trim()}" has a contrast of ${least.toFixed(1)} in grey`] : []
    }),
  )
}

/** In the middle of the small letters, from end to end. */
function spotsOf({ xPt, yPt, widthPt, sizePt }: TextMark): Point[] {
  return [0.02, 0.25, 0.5, 0.75, 0.98].map((part) => [xPt + part * widthPt, yPt - 0.25 * sizePt] as const)
}

/** What was painted there last before the words. */
function groundAt(page: PageFile, before: number, [x, y]: Point): string {
  const painted = page.marks.slice(0, before).findLast((mark) => isPaintedAt(mark, [x, y]))
  return painted?.ink.kind === 'path' ? (painted.ink.fill ?? '#ffffff') : '#ffffff'
}

function isPaintedAt({ ink }: Mark, [x, y]: Point): boolean {
  if (ink.kind !== 'path' || ink.fill === undefined) return false
  const isShown = ink.clip === undefined || (y >= ink.clip.topPt && y <= ink.clip.bottomPt)
  return isShown && covers(ink.outline, [x, y])
}

/** 0 to 1, as a printer turns colours to grey (ISO 32000-1, 10.3.3). */
export function greyOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\da-f]{2}/giu) ?? []).map((part) => Number.parseInt(part, 16) / 255)
  return 0.3 * red + 0.59 * green + 0.11 * blue
}

/** WCAG 2.2, contrast ratio of two greys. */
export function contrastOf(one: number, other: number): number {
  const light = (grey: number) => (grey <= 0.04045 ? grey / 12.92 : ((grey + 0.055) / 1.055) ** 2.4)
  const [dark = 0, bright = 0] = [light(one), light(other)].toSorted((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
}
