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
  // Words must be shown, however they are cut.
  const parts = cutAt(box, roomPt) ?? cutAt(box, roomPt, LINES_MIN, () => true)
  return parts === undefined ? [box] : [parts[0], ...fitted(parts[1], roomPt)]
}

/**
 * A box in two parts, the upper one no taller than `roomPt`, so many lines at either side; `undefined` where nothing can
 * cut it there.
 * @param isGood - whether what is read may be parted at this height.
 */
export function cutAt(box: Box, roomPt: number, linesMin = LINES_MIN, isGood = partsWell): [Box, Box] | undefined {
  const leaves = leavesOf(box.nodes)
  const cutPt = cutOf(stretchesOf(box.nodes), roomPt, linesMin, (heightPt) => isGood(leaves, heightPt))
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
function cutOf(
  stretches: readonly Stretch[],
  roomPt: number,
  linesMin: number,
  isGood: (cutPt: number) => boolean,
): number | undefined {
  const bottoms = [...new Set(stretches.map(({ bottomPt }) => bottomPt))].toSorted((a, b) => b - a)
  return bottoms.find((cutPt) => {
    const isFree = stretches.every(({ topPt, bottomPt }) => bottomPt <= cutPt || topPt >= cutPt)
    const above = linesIn(stretches.filter(({ bottomPt }) => bottomPt <= cutPt))
    return cutPt <= roomPt && isFree && above >= linesMin && linesIn(stretches) - above >= linesMin && isGood(cutPt)
  })
}

/** A paragraph, a heading, an item's mark or its words, a picture: what is read in one go. */
interface Leaf {
  readonly stretches: readonly Stretch[]
  readonly isHeading: boolean
}

/**
 * Whether a cut leaves no line of a paragraph alone and no heading above it without its text, and parts no paragraph
 * that has others beside it: those would be read after what stands on the next page.
 */
function partsWell(leaves: readonly Leaf[], cutPt: number): boolean {
  const linesAbove = leaves.map(({ stretches }) => linesIn(stretches.filter(({ bottomPt }) => bottomPt <= cutPt)))
  return leaves.every(({ stretches, isHeading }, index) => {
    const above = linesAbove[index] ?? 0
    const below = linesIn(stretches) - above
    if (above === 0) return true
    if (below === 0) return !isHeading || linesAbove[index + 1] !== 0
    return !isHeading && above >= LINES_MIN && below >= LINES_MIN && linesAbove.slice(index + 1).every((lines) => lines === 0)
  })
}

function leavesOf(nodes: readonly Node[]): Leaf[] {
  return nodes.flatMap((node): Leaf[] => {
    if (node.kind !== 'tag' || node.type === 'Artifact') return []
    const holdsOthers = node.children.some((child) => child.kind === 'tag' && child.type !== 'Span')
    if (holdsOthers && node.bbox === undefined) return leavesOf(node.children)
    const stretches = stretchesOf([node])
    return stretches.length === 0 ? [] : [{ stretches, isHeading: /^H\d$/u.test(node.type) }]
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
