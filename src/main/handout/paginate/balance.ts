import type { Box } from '../ink/box.ts'
import { FEW_CUTS, fillPages, MORE_CUTS, type Cuts } from './fill-pages.ts'
import { keepClosingWithText, startsAlone, TEXT_MIN_PT } from './keep-closing-with-text.ts'
import { pageCount, type Frame, type Placed } from './plan.ts'
import { fitted } from './split.ts'

/** A page that is not the last ends no higher than this part of its height. */
const FULL_MIN = 0.6
/** The last page is no emptier than this, unless it is the only one. */
const LAST_MIN = 0.25

/** How much shorter pages are tried, so that the last one gets more: parts of a page. */
const SHORTER = [0, 0.03, 0.06, 0.09, 0.12, 0.16, 0.2, 0.24, 0.28, 0.32, 0.36]

/**
 * Plans the boxes of a sheet, each chapter (what begins a page) by itself: no page is left half empty, and none holds mere leftovers.
 * Where the last page would hold little, the pages before it end a little higher, as many pages as before.
 */
export function balancedPages(boxes: readonly Box[], frame: Frame): Placed<Box>[] {
  return inChapters(boxes, (chapter) => balancedChapter(chapter, frame))
}

/** As many pages as `balancedPages` takes, for counting them: where each box stands may differ. */
export function fewestPages(boxes: readonly Box[], frame: Frame): Placed<Box>[] {
  return inChapters(boxes, (chapter) => fewest(chapter, frame))
}

function inChapters(boxes: readonly Box[], place: (chapter: readonly Box[]) => Placed<Box>[]): Placed<Box>[] {
  let start = 0
  return chaptersOf(boxes).flatMap((chapter) => {
    const isLeft = chapter[0]?.startsLeaf === true && start % 2 === 1
    const first = start + (isLeft ? 1 : 0)
    const placed = place(chapter)
    start = first + pageCount(placed)
    return placed.map((one) => ({ ...one, page: one.page + first }))
  })
}

function chaptersOf(boxes: readonly Box[]): Box[][] {
  const chapters: Box[][] = []
  for (const box of boxes) {
    if (box.startsPage === true || chapters.length === 0) chapters.push([])
    chapters.at(-1)?.push(box)
  }
  return chapters
}

/** A page less is worth a cut. */
function fewest(boxes: readonly Box[], frame: Frame): Placed<Box>[] {
  const few = filled(boxes, frame, { whole: frame, cuts: FEW_CUTS })
  if (pageCount(few) === 1) return few
  const cut = filled(boxes, frame, { whole: frame, cuts: MORE_CUTS })
  return pageCount(cut) < pageCount(few) ? cut : few
}

function balancedChapter(boxes: readonly Box[], frame: Frame): Placed<Box>[] {
  const whole = fewest(boxes, frame)
  const pages = pageCount(whole)
  let best = { placed: whole, lack: lackOf(whole, frame) }
  if (pages === 1) return whole
  // Less text before the sources is better than a page that ends too high.
  const ways = [TEXT_MIN_PT, 0].flatMap((textMinPt) => [FEW_CUTS, MORE_CUTS].map((cuts) => ({ textMinPt, cuts })))
  for (const way of ways) {
    for (const shorter of SHORTER) {
      if (best.lack === 0) return best.placed
      const lower = { ...frame, bottomPt: frame.bottomPt - shorter * (frame.bottomPt - frame.topPt) }
      const placed = filled(boxes, lower, { whole: frame, ...way })
      const lack = lackOf(placed, frame)
      if (pageCount(placed) <= pages && lack < best.lack) best = { placed, lack }
    }
  }
  return best.placed
}

/** How boxes are planned to a frame. */
interface Filling {
  /** The frame of a whole page. */
  readonly whole: Frame
  readonly cuts: Cuts
  /** Text that comes along to the page of the sources. */
  readonly textMinPt?: number
}

/** Planned to a frame; where a box that fits a whole page is taller than it, or cannot be cut to it, to the whole one. */
function filled(boxes: readonly Box[], frame: Frame, { whole, cuts, textMinPt }: Filling): Placed<Box>[] {
  const [roomPt, pagePt] = [heightIn(frame), heightIn(whole)]
  const fitting = fitted(boxes, roomPt)
  const isTooLow =
    boxes.some(({ heightPt }) => heightPt > roomPt && heightPt <= pagePt) || fitting.some(({ heightPt }) => heightPt > roomPt)
  const [own, cut] = isTooLow ? [whole, fitted(boxes, pagePt)] : [frame, fitting]
  return keepClosingWithText(cut, (all) => fillPages(all, own, cuts), textMinPt)
}

const heightIn = ({ topPt, bottomPt }: Frame) => bottomPt - topPt

/**
 * How much white stands where none should, in parts of a page: each chapter, and each language's part, has a last page of its
 * own. A page that holds nothing to read but sources is as bad as an empty one.
 */
export function lackOf(placed: readonly Placed<Box>[], frame: Frame): number {
  const firsts = new Set(
    placed.flatMap(({ strip, page }) => (strip.startsPage === true || strip.speaks !== undefined ? [page] : [])),
  )
  const ends = endsOf(placed, frame)
  return ends.reduce<number>((sum, end, page) => {
    const isLast = page === ends.length - 1 || firsts.has(page + 1)
    const isOnly = isLast && (page === 0 || firsts.has(page))
    return sum + (isOnly ? 0 : Math.max(0, (isLast ? LAST_MIN : FULL_MIN) - end))
  }, startsAlone(placed).length)
}

/** Where each page ends, in parts of its height; a side left empty ends at 0. */
export function endsOf(placed: readonly Placed<Box>[], { topPt, bottomPt }: Frame): readonly number[] {
  const ends: number[] = Array.from({ length: pageCount(placed) }, () => 0)
  for (const { strip, page, yPt } of placed)
    ends[page] = Math.max(ends[page] ?? 0, (yPt + strip.heightPt - topPt) / (bottomPt - topPt))
  return ends
}
