import { moved, without, type Box, type Node, type Tag, type TextInk, type Wrap } from './ink.ts'

/** Lines that stay together at either side of a cut. */
const LINES_MIN = 2

/** A stretch that no cut may pass, in points from the box's top. */
interface Stretch {
  readonly topPt: number
  readonly bottomPt: number
}

/**
 * A box as boxes that fit a page: cut between lines, at least two lines at either side, its elements going on over the
 * cut. A box that fits, or that nothing can cut (a picture), comes back as it is.
 */
export function fitted(box: Box, roomPt: number): Box[] {
  if (box.heightPt <= roomPt) return [box]
  const parts = cutAt(box, roomPt)
  return parts === undefined ? [box] : [parts[0], ...fitted(parts[1], roomPt)]
}

/** A box in two parts, the upper one no taller than `roomPt`, so many lines at either side; `undefined` where nothing can cut it there. */
export function cutAt(box: Box, roomPt: number, linesMin = LINES_MIN): [Box, Box] | undefined {
  const cutPt = cutOf(stretchesOf(box.nodes), roomPt, linesMin)
  if (cutPt === undefined) return undefined
  const shared = new Map<Tag, Wrap>()
  const upper = partOf(box.nodes, { topPt: 0, bottomPt: cutPt }, shared)
  const lower = partOf(box.nodes, { topPt: cutPt, bottomPt: box.heightPt }, shared)
  const above = without(box, 'keepWithNext', 'stretched')
  const below = without(box, 'stretched', 'startsPage', 'startsLeaf', 'bookmark')
  return [
    { ...above, heightPt: cutPt, nodes: upper },
    { ...below, gapPt: 0, heightPt: box.heightPt - cutPt, nodes: moved(lower, 0, -cutPt) },
  ]
}

/** The lowest place to cut. */
function cutOf(stretches: readonly Stretch[], roomPt: number, linesMin: number): number | undefined {
  const bottoms = [...new Set(stretches.map(({ bottomPt }) => bottomPt))].toSorted((a, b) => b - a)
  return bottoms.find((cutPt) => {
    const isFree = stretches.every(({ topPt, bottomPt }) => bottomPt <= cutPt || topPt >= cutPt)
    const above = linesIn(stretches.filter(({ bottomPt }) => bottomPt <= cutPt))
    return cutPt <= roomPt && isFree && above >= linesMin && linesIn(stretches) - above >= linesMin
  })
}

function linesIn(stretches: readonly Stretch[]): number {
  return new Set(stretches.map(({ bottomPt }) => Math.round(bottomPt))).size
}

/** Lines of text with their ascenders and descenders, and whole pictures. */
function stretchesOf(nodes: readonly Node[]): Stretch[] {
  return nodes.flatMap((node): Stretch[] => {
    if (node.kind === 'path') return []
    if (node.kind === 'text') return [stretchOf(node)]
    if (node.bbox !== undefined) return [{ topPt: node.bbox[1], bottomPt: node.bbox[3] }]
    return stretchesOf(node.children)
  })
}

function stretchOf({ yPt, sizePt }: TextInk): Stretch {
  return { topPt: yPt - 0.75 * sizePt, bottomPt: yPt + 0.3 * sizePt }
}

/** What of the nodes stands in the stretch. An element with words on both sides of a cut is one element in two parts. */
function partOf(nodes: readonly Node[], part: Stretch, shared: Map<Tag, Wrap>): Node[] {
  const isInside = (stretch: Stretch) => stretch.topPt >= part.topPt && stretch.bottomPt <= part.bottomPt
  return nodes.flatMap((node): Node[] => {
    if (node.kind === 'path') {
      const clip = { topPt: part.topPt - node.yPt, bottomPt: part.bottomPt - node.yPt }
      return [{ ...node, clip }]
    }
    if (node.kind === 'text') return isInside(stretchOf(node)) ? [node] : []
    const stretches = stretchesOf([node])
    if (stretches.every(isInside)) return [node]
    if (!stretches.some(isInside)) return []
    const same = node.same ?? shared.get(node) ?? { type: node.type }
    shared.set(node, same)
    return [{ ...node, same, children: partOf(node.children, part, shared) }]
  })
}
