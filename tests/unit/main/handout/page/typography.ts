import type { HandoutLook } from '#shared/handout.ts'
import { PAGE_FORMATS, type PageFormat } from '../../../../../src/main/handout/theme/page-formats.ts'
import { wordsFor } from '../../../../../src/main/handout/words/words.ts'
import type { PageFile, PdfFile } from '../pdfua/file.ts'
import type { PathMark, TextMark } from '../pdfua/marks.ts'
import { blockOf, unitsOf, type Unit } from './units.ts'

/** Nothing is set smaller, in points: ACB and RNIB ask for 18 in large print. */
const SMALLEST_PT = { standard: 12, large: 18 } as const
/** Rounding, and half of a fine line. */
const SLACK_PT = 0.6
/** Most office printers leave so much of the edge white: no letter reaches into it. */
const PRINTER_EDGE_PT = 18
/** Below the baseline the lowest letters reach so many times their size. */
const DESCENT_EM = 0.21

/** What a finished sheet does against the rules of its typography, each breach in words. */
export function typographyFindings(pdf: PdfFile, look: HandoutLook): string[] {
  const format = PAGE_FORMATS[look.size][look.paper]
  const units = unitsOf(pdf)
  return [
    ...pdf.pages.flatMap((page) => {
      const at = (finding: string) => `page ${page.number}: ${finding}`
      return [
        ...beyondFrame(page, format),
        ...tooSmall(page, look),
        ...overlaps(page),
        ...footFindings(pdf, page, format, look),
      ].map(at)
    }),
    ...lonelyHeadings(units),
    ...splitRows(units),
    ...lonelyLines(units),
  ]
}

function textsOf(page: PageFile): TextMark[] {
  return page.marks.flatMap(({ ink }) => (ink.kind === 'text' && ink.text.trim() !== '' ? [ink] : []))
}

function beyondFrame(page: PageFile, format: PageFormat): string[] {
  const [left, right] = [format.sidePt - SLACK_PT, page.widthPt - format.sidePt + SLACK_PT]
  const bottom = page.heightPt - PRINTER_EDGE_PT
  const words = textsOf(page).filter(
    ({ xPt, yPt, widthPt, sizePt }) =>
      xPt < left ||
      xPt + widthPt > right ||
      yPt - 0.7 * sizePt < format.topPt - SLACK_PT ||
      yPt + DESCENT_EM * sizePt > bottom + SLACK_PT,
  )
  const paths = page.marks.flatMap(({ ink }) => (ink.kind === 'path' ? [ink] : []))
  const drawn = paths.filter((path) =>
    shownPoints(path).some(([x, y]) => x < left || x > right || y < format.topPt - SLACK_PT || y > bottom),
  )
  return [
    ...words.map(({ text }) => `"${text}" stands beyond the frame`),
    ...drawn.map(() => 'a drawing reaches beyond the frame'),
  ]
}

function shownPoints({ outline, clip }: PathMark): PathMark['outline'][number] {
  const top = clip?.topPt ?? -Infinity
  const bottom = clip?.bottomPt ?? Infinity
  return outline.flat().map(([x, y]) => [x, Math.min(Math.max(y, top), bottom)] as const)
}

function tooSmall(page: PageFile, { size }: HandoutLook): string[] {
  const small = textsOf(page).filter(({ sizePt }) => sizePt < SMALLEST_PT[size] - 0.001)
  return small.map(({ text, sizePt }) => `"${text}" is set in ${sizePt.toFixed(1)} pt`)
}

/** Two stretches of text on the same spot. */
function overlaps(page: PageFile): string[] {
  const texts = textsOf(page).map((ink) => ({ ...ink, topPt: ink.yPt - 0.5 * ink.sizePt, rightPt: ink.xPt + ink.widthPt }))
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(
        (other) =>
          other.xPt < one.rightPt - SLACK_PT &&
          one.xPt < other.rightPt - SLACK_PT &&
          other.topPt < one.yPt - SLACK_PT &&
          one.topPt < other.yPt - SLACK_PT,
      )
      .map(({ text }) => `"${text}" stands over "${one.text}"`),
  )
}

/** "Page x of y" ends at the right margin, in the foot: in each language of the sheet, or on large and short sheets in the page's own. */
function footFindings(
  pdf: PdfFile,
  page: PageFile,
  format: PageFormat,
  { size, length, language, secondLanguage }: HandoutLook,
): string[] {
  const languages = secondLanguage === undefined ? [language] : [language, secondLanguage]
  const each = languages.map((one) => wordsFor(one).page(`${page.number}`, `${pdf.pages.length}`))
  const counts = size === 'large' || length === 'short' ? each : [each.join(' · ')]
  const found = textsOf(page).find(({ text, yPt }) => counts.includes(text.trim()) && yPt > page.heightPt - format.footPt)
  if (found === undefined) return [`its foot does not say "${counts.join('" or "')}"`]
  const endPt = found.xPt + found.widthPt
  return Math.abs(endPt - (page.widthPt - format.sidePt)) > SLACK_PT ? ['its number does not end at the right margin'] : []
}

/** What comes after a heading begins on the same page. */
function lonelyHeadings(units: readonly Unit[]): string[] {
  return units.flatMap((unit, index) => {
    if (!isHeading(unit)) return []
    const next = units.slice(index + 1).find((other) => !isHeading(other))
    return next?.page === unit.page ? [] : [`page ${unit.page}: the heading "${unit.text.trim()}" ends it`]
  })
}

function isHeading(unit: Unit): boolean {
  return /^H\d$/u.test(blockOf(unit).type)
}

function splitRows(units: readonly Unit[]): string[] {
  const pages = new Map<string, Set<number>>()
  for (const { element, page } of units) {
    let row: typeof element | undefined = element
    while (row !== undefined && row.type !== 'TR') row = row.parent
    if (row !== undefined) pages.set(row.ref, (pages.get(row.ref) ?? new Set<number>()).add(page))
  }
  return [...pages.values()].filter(({ size }) => size > 1).map((on) => `a row of a table stands on pages ${[...on].join(', ')}`)
}

/** Of a paragraph that goes on over a page, at least two lines stand on each. */
function lonelyLines(units: readonly Unit[]): string[] {
  const lines = new Map<string, Map<number, Set<number>>>()
  for (const unit of units) {
    const { ref } = blockOf(unit)
    const pages = lines.get(ref) ?? new Map<number, Set<number>>()
    lines.set(ref, pages)
    pages.set(unit.page, (pages.get(unit.page) ?? new Set<number>()).add(Math.round(unit.bottom)))
  }
  return units.flatMap((unit, index) => {
    const { ref } = blockOf(unit)
    const pages = lines.get(ref)
    const isFirst = units.findIndex((other) => blockOf(other).ref === ref && other.page === unit.page) === index
    if (!isFirst || pages === undefined || pages.size < 2 || pages.get(unit.page)?.size !== 1) return []
    return [`page ${unit.page}: one line of a paragraph stands alone: "${unit.text.trim()}"`]
  })
}
