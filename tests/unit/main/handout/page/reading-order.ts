import type { PdfFile } from '../pdfua/file.ts'
import { unitsOf, type Unit } from './units.ts'

/** Rounding, and letters that lean over their own edge. */
const SLACK_PT = 1

/**
 * Where the order in which a reader program speaks leaves the order on the page, in words.
 *
 * The order of a page is sound when it can be halved again and again so that each time all of the first half stands
 * above all of the second, or left of it: lines in a column, cells in a row, columns side by side.
 */
export function orderFindings(pdf: PdfFile): string[] {
  const units = unitsOf(pdf)
  const turnsBack = units.flatMap((unit, index) => {
    const before = units[index - 1]
    return before !== undefined && before.page > unit.page ? [`page ${unit.page} after page ${before.page}: ${named(unit)}`] : []
  })
  const pages = pdf.pages.map(({ number }) => units.filter(({ page }) => page === number))
  return [...turnsBack, ...pages.flatMap(breaksIn)]
}

function breaksIn(units: readonly Unit[]): string[] {
  if (units.length < 2) return []
  const at = cutOf(units)
  if (at === undefined) return [whatBreaks(units)]
  return [...breaksIn(units.slice(0, at)), ...breaksIn(units.slice(at))]
}

/** After how many units a straight line parts those before from those after, in the order of reading. */
function cutOf(units: readonly Unit[]): number | undefined {
  const after = restOf(units)
  let [bottom, right] = [-Infinity, -Infinity]
  for (let count = 1; count < units.length; count += 1) {
    const [last, rest] = [units[count - 1], after[count]]
    if (last === undefined || rest === undefined) return undefined
    bottom = Math.max(bottom, last.bottom)
    right = Math.max(right, last.right)
    if (bottom <= rest.top + SLACK_PT || right <= rest.left + SLACK_PT) return count
  }
  return undefined
}

/** For each unit the top and the left edge of it and all after it. */
function restOf(units: readonly Unit[]): { readonly top: number; readonly left: number }[] {
  let [top, left] = [Infinity, Infinity]
  return units
    .toReversed()
    .map((unit) => {
      top = Math.min(top, unit.top)
      left = Math.min(left, unit.left)
      return { top, left }
    })
    .toReversed()
}

function whatBreaks(units: readonly Unit[]): string {
  const at = units.findIndex((unit, index) => {
    const before = units[index - 1]
    return before !== undefined && unit.top + SLACK_PT < before.bottom && unit.left + SLACK_PT < before.right
  })
  const [one, other] = at < 0 ? [units[0], units.at(-1)] : [units[at - 1], units[at]]
  return `page ${units[0]?.page}: ${one && named(one)} is read before ${other && named(other)}`
}

function named({ text, element }: Unit): string {
  return `${element.type} "${(text || (element.alt ?? '')).trim().slice(0, 60)}"`
}
