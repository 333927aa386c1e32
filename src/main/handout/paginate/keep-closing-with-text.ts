import type { Box } from '../ink/box.ts'
import type { Placed } from './plan.ts'
import { cutAt } from './split.ts'
import { LINES_MIN } from './line-minima.ts'

/** So much text, about three lines, comes along to the page of the sources; less where there is less. */
export const TEXT_MIN_PT = 45

/**
 * Plans boxes so that no page holds only last words, sources and codes: the text before them comes along to their page, or its last
 * lines do. Where neither helps, as under a drawing that fills a page, the plan stays as it was.
 * @param textMinPt - how much text comes along where there is as much.
 */
export function keepClosingWithText(
  boxes: readonly Box[],
  plan: (boxes: readonly Box[]) => Placed<Box>[],
  textMinPt = TEXT_MIN_PT,
): Placed<Box>[] {
  const placed = plan(boxes)
  const alone = startsAlone(placed)
  for (const at of alone) {
    const strips = placed.map(({ strip }) => strip)
    const better = waysOut(strips, at, textMinPt).find((way) => startsAlone(plan(way)).length < alone.length)
    if (better !== undefined) return keepClosingWithText(better, plan, textMinPt)
  }
  return placed
}

/** The first box, by its place, of each page, but the front, that holds nothing but closing boxes. */
export function startsAlone(placed: readonly Placed<Box>[]): number[] {
  const withText = new Set(placed.flatMap(({ strip, page }) => (strip.isClosing === true ? [] : [page])))
  return placed.flatMap(({ page }, index) => (page > 0 && page !== placed[index - 1]?.page && !withText.has(page) ? [index] : []))
}

/** Three ways to bring text to the page, the best first: enough text, the last box of text, the last lines of that box. */
function waysOut(boxes: readonly Box[], at: number, textMinPt: number): (readonly Box[])[] {
  const last = boxes.findLastIndex(({ isClosing }, index) => index < at && isClosing !== true)
  return [keptFrom(boxes, textFrom(boxes, last, textMinPt), at), keptFrom(boxes, last, at), cutBefore(boxes, last, at)].flatMap(
    (way) => (way === undefined ? [] : [way]),
  )
}

/** The box from which on there is enough text. */
function textFrom(boxes: readonly Box[], last: number, textMinPt: number): number {
  let heightPt = 0
  return boxes.findLastIndex((box, index) => {
    if (index <= last) heightPt += box.heightPt
    return index <= last && heightPt >= textMinPt
  })
}

function keptFrom(boxes: readonly Box[], from: number, at: number): readonly Box[] | undefined {
  if (from < 0) return undefined
  return boxes.map((box, index) => (index >= from && index < at ? { ...box, keepWithNext: true } : box))
}

/** The text's last lines as a box of their own. */
function cutBefore(boxes: readonly Box[], last: number, at: number): readonly Box[] | undefined {
  const box = boxes[last]
  const parts = box && cutAt(box, box.heightPt, LINES_MIN.byChoice)
  if (parts === undefined) return undefined
  return keptFrom(boxes.toSpliced(last, 1, ...parts), last + 1, at + 1)
}
