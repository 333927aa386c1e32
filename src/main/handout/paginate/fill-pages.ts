import type { Box } from '../ink/box.ts'
import { planPages, type Frame, type Placed } from './plan.ts'
import { cutAt } from './split.ts'
import { LINES_MIN } from './line-minima.ts'

/** The part of a page that may stay empty before what comes next is cut over two pages. */
const EMPTY_MAX = 0.25
/** Boxes lower than this part of a page, such as the main message, stay whole. */
const CUT_MIN = 0.3

/**
 * Plans boxes so that pages are filled: where a tall box would move to the next page as a whole and leave this one half empty, it is
 * cut between its lines. Rows of tables and pictures stay whole. For large print, where one box is often half a page.
 */
export function fillPages(boxes: readonly Box[], frame: Frame): Placed<Box>[] {
  const placed = planPages(boxes, frame)
  const roomPt = frame.bottomPt - frame.topPt
  for (const [index, { strip, page, yPt }] of placed.entries()) {
    const next = placed[index + 1]
    const leftPt = frame.bottomPt - yPt - strip.heightPt
    if (next === undefined || next.page === page || leftPt < roomPt * EMPTY_MAX || next.strip.startsPage === true) continue
    const parts = cutInto(
      placed.slice(index + 1).map((one) => one.strip),
      leftPt,
      roomPt * CUT_MIN,
    )
    if (parts !== undefined) return fillPages([...placed.slice(0, index + 1).map((one) => one.strip), ...parts], frame)
  }
  return placed
}

/** The boxes, the first that can be cut in the room in two parts; what is kept with it stands above it. */
function cutInto(boxes: readonly Box[], roomPt: number, cutMinPt: number): readonly Box[] | undefined {
  let leftPt = roomPt
  for (const [index, box] of boxes.entries()) {
    leftPt -= box.gapPt
    const isTable = box.wraps?.some(({ type }) => type === 'Table') === true
    // What closes a sheet is never cut: a page with the rest of it would hold nothing else.
    const isWhole = box.heightPt < cutMinPt || isTable || box.isClosing === true
    const parts = isWhole ? undefined : cutAt(box, leftPt, LINES_MIN.byChoice)
    if (parts !== undefined) return boxes.toSpliced(index, 1, ...parts)
    if (box.keepWithNext !== true) return undefined
    leftPt -= box.heightPt
  }
  return undefined
}
