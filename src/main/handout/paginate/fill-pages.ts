import type { Box } from '../ink/box.ts'
import { planPages, type Frame, type Placed } from './plan.ts'
import { cutAt, fitted } from './split.ts'
import { LINES_MIN } from './line-minima.ts'

/** How readily boxes are cut. */
export interface Cuts {
  /** The part of a page that may stay empty before what comes next is cut over two pages. */
  readonly emptyMax: number
  /** Boxes lower than this part of a page stay whole. */
  readonly cutMin: number
}

/** Only what is tall is cut: the main message and most boxes stay whole. */
export const FEW_CUTS: Cuts = { emptyMax: 0.25, cutMin: 0.3 }
/** Where pages would else end too high: boxes of a few lines are cut too. */
export const MORE_CUTS: Cuts = { emptyMax: 0.12, cutMin: 0.1 }

/**
 * Plans boxes so that pages are filled: where a tall box would move to the next page as a whole and leave this one half empty, it is
 * cut between its lines. Rows of tables and pictures stay whole. For large print, where one box is often half a page.
 */
export function fillPages(boxes: readonly Box[], frame: Frame, cuts = FEW_CUTS): Placed<Box>[] {
  const placed = planPages(boxes, frame)
  const roomPt = frame.bottomPt - frame.topPt
  for (const [index, { strip, page, yPt }] of placed.entries()) {
    const next = placed[index + 1]
    const leftPt = frame.bottomPt - yPt - strip.heightPt
    if (next === undefined || next.page === page || leftPt < roomPt * cuts.emptyMax || next.strip.startsPage === true) continue
    const parts = cutInto(
      placed.slice(index + 1).map((one) => one.strip),
      leftPt,
      { pagePt: roomPt, cutMinPt: roomPt * cuts.cutMin },
    )
    if (parts !== undefined) return fillPages([...placed.slice(0, index + 1).map((one) => one.strip), ...parts], frame, cuts)
  }
  return placed
}

interface Heights {
  /** What stands on one page is no taller. */
  readonly pagePt: number
  readonly cutMinPt: number
}

/** The boxes, the first that can be cut in the room in two parts; what is kept with it stands above it. */
function cutInto(boxes: readonly Box[], roomPt: number, { pagePt, cutMinPt }: Heights): readonly Box[] | undefined {
  let leftPt = roomPt
  for (const [index, box] of boxes.entries()) {
    leftPt -= box.gapPt
    const isTable = box.wraps?.some(({ type }) => type === 'Table') === true
    // What closes a sheet is never cut: a page with the rest of it would hold nothing else.
    const isWhole = box.heightPt < cutMinPt || isTable || box.isClosing === true
    const { whole, count } = uncut(boxes, index)
    const [above, below] = (isWhole ? undefined : cutAt(whole, leftPt, LINES_MIN.byChoice)) ?? []
    const rest = below === undefined ? [] : fitted([below], pagePt)
    const isFine = rest.every(({ heightPt }) => heightPt <= pagePt)
    if (above !== undefined && isFine) return boxes.toSpliced(index, count, above, ...rest)
    if (box.keepWithNext !== true) return undefined
    leftPt -= box.heightPt
  }
  return undefined
}

/** A box that was cut already is cut anew as a whole: two parts of it on one page would be read one after the other. */
function uncut(boxes: readonly Box[], index: number): { readonly whole: Box; readonly count: number } {
  const box = boxes[index]
  if (box === undefined) throw new RangeError(`sheet: no box ${index}`)
  const { whole, count } = box.cutFrom ?? { whole: box, count: 1 }
  const isKept = boxes[index + count - 1]?.keepWithNext === true
  return { whole: isKept ? { ...whole, keepWithNext: true } : whole, count }
}
