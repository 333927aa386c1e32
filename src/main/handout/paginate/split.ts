import { cutBetweenLines, partsBetween, partsWell, type Cutting } from './cut.ts'
import { without, type Box, type Laid, type Side } from '../ink/box.ts'
import { beside } from '../ink/stack.ts'
import { LINES_MIN } from './line-minima.ts'

/**
 * Boxes that each fit a page: a taller one is cut between lines, at least two lines at either side, its elements going on
 * over the cut; its first part leaves room for the titles that are kept with it. What nothing can cut (a picture) comes
 * back as it is.
 */
export function fitted(boxes: readonly Box[], roomPt: number): Box[] {
  let keptPt = 0
  return boxes.flatMap((box) => {
    const abovePt = keptPt === 0 ? 0 : keptPt + box.gapPt
    keptPt = box.keepWithNext === true ? abovePt + box.heightPt : 0
    return cutToFit(box, abovePt < roomPt / 2 ? roomPt - abovePt : roomPt, roomPt)
  })
}

function cutToFit(box: Box, firstPt: number, roomPt: number): Box[] {
  if (box.heightPt <= firstPt) return [box]
  // Words must be shown, however they are cut.
  const parts = cutAt(box, firstPt) ?? cutAt(box, firstPt, LINES_MIN.tooTall, () => true)
  if (parts === undefined) return [box]
  const rest = cutToFit(parts[1], roomPt, roomPt)
  return [{ ...parts[0], cutFrom: { whole: box, count: 1 + rest.length } }, ...rest]
}

/**
 * A box in two parts, the upper one no taller than `roomPt`, so many lines at either side; `undefined` where nothing can
 * cut it there.
 * @param isGood - whether what is read may be parted at this height.
 */
export function cutAt(
  box: Box,
  roomPt: number,
  linesMin: number = LINES_MIN.tooTall,
  isGood = partsWell,
): [Box, Box] | undefined {
  const cutting: Cutting = { roomPt, linesMin, isGood }
  const parts = box.parted === undefined ? cutInk(box, cutting) : box.parted(roomPt)
  if (parts === undefined) return undefined
  const above = without(box, 'keepWithNext', 'stretched', 'sides', 'cutFrom')
  const below = without(box, 'stretched', 'sides', 'cutFrom', 'startsPage', 'startsLeaf', 'bookmark')
  return [
    { ...above, ...parts[0] },
    { ...below, gapPt: 0, ...parts[1] },
  ]
}

function cutInk(box: Box, cutting: Cutting): [Laid, Laid] | undefined {
  return box.sides === undefined ? cutBetweenLines(box, cutting) : cutSides(box.sides, cutting)
}

type Columns = Laid & { readonly sides: readonly Side[] }

/**
 * Between paragraphs: the other column is read before what goes on over the page. Within one only where the box is too tall
 * for any page.
 */
function cutSides(sides: readonly Side[], cutting: Cutting): [Columns, Columns] | undefined {
  const isBetween: Cutting['isGood'] = (leaves, cutPt) => partsBetween(leaves, cutPt) && cutting.isGood(leaves, cutPt)
  const between = cutColumns(sides, { ...cutting, isGood: isBetween })
  return between ?? (cutting.linesMin === LINES_MIN.tooTall ? cutColumns(sides, cutting) : undefined)
}

/** Lines of one column are not level with another's: each is cut by itself, and one that fits stays whole. */
function cutColumns(sides: readonly Side[], cutting: Cutting): [Columns, Columns] | undefined {
  const cuts = sides.map(({ laid }) =>
    laid.heightPt <= cutting.roomPt ? [laid, NOTHING] : cutBetweenLines(laid, { ...cutting, isColumn: true }),
  )
  const half = (at: 0 | 1) => sides.flatMap(({ xPt }, index) => (cuts[index]?.[at] ? [{ laid: cuts[index][at], xPt }] : []))
  const [upper, lower] = [half(0), half(1)]
  if (upper.length < sides.length || lower.every(({ laid }) => laid === NOTHING)) return undefined
  return [
    { ...beside(upper), sides: upper },
    { ...beside(lower), sides: lower },
  ]
}

const NOTHING: Laid = { heightPt: 0, nodes: [] }
