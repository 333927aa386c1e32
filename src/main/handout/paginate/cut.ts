import type { Laid } from '../ink/box.ts'
import { moved, type Node, type Tag, type TextInk, type Wrap } from '../ink/nodes.ts'
import { LINES_MIN } from './line-minima.ts'

/** Where something is cut. */
export interface Cutting {
  /** The upper part is no taller. */
  readonly roomPt: number
  /** So many lines stay together at either side. */
  readonly linesMin: number
  /** Whether what is read may be parted at this height. */
  readonly isGood: (leaves: readonly Leaf[], cutPt: number) => boolean
  /** Whether what is cut has others beside it, which are read before the next page. */
  readonly isColumn?: boolean
}

/** A stretch that no cut may pass, in points from the top. */
interface Stretch {
  readonly topPt: number
  readonly bottomPt: number
}

/** What is set as an upper and a lower part, cut between lines; `undefined` where nothing can cut it there. */
export function cutBetweenLines({ heightPt, nodes }: Laid, cutting: Cutting): [Laid, Laid] | undefined {
  const leaves = leavesOf(nodes)
  const cutPt = cutOf(stretchesOf(nodes), cutting, (atPt) => cutting.isGood(leaves, atPt))
  if (cutPt === undefined) return undefined
  const isPerPage = cutting.isColumn === true
  const shared = new Map<Tag, Wrap>()
  const wrapOf = (tag: Tag): Wrap => {
    const wrap = tag.same ?? shared.get(tag) ?? { type: tag.type, ...(isPerPage && { isPerPage }) }
    shared.set(tag, wrap)
    return wrap
  }
  // The last line reaches below its box where lines are close: it is part of it all the same.
  const above: Part = { shown: { topPt: 0, bottomPt: cutPt }, holds: ({ bottomPt }) => bottomPt <= cutPt }
  const below: Part = { shown: { topPt: cutPt, bottomPt: heightPt }, holds: ({ topPt }) => topPt >= cutPt }
  return [
    { heightPt: cutPt, nodes: partOf(nodes, above, wrapOf) },
    { heightPt: heightPt - cutPt, nodes: moved(partOf(nodes, below, wrapOf), 0, -cutPt) },
  ]
}

/** The lowest place to cut. */
function cutOf(
  stretches: readonly Stretch[],
  { roomPt, linesMin }: Cutting,
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
export interface Leaf {
  readonly stretches: readonly Stretch[]
  readonly isHeading: boolean
}

/**
 * Whether a cut leaves no line of a paragraph alone and no heading above it without its text, and nothing below it that
 * is read before what stands above it, as the end of a left column would be.
 */
export function partsWell(leaves: readonly Leaf[], cutPt: number): boolean {
  const linesAbove = leaves.map(({ stretches }) => linesIn(stretches.filter(({ bottomPt }) => bottomPt <= cutPt)))
  return leaves.every(({ stretches, isHeading }, index) => {
    const above = linesAbove[index] ?? 0
    const below = linesIn(stretches) - above
    if (below === 0) return !isHeading || linesAbove[index + 1] !== 0
    const isReadFirst = linesAbove.slice(index + 1).some((lines) => lines > 0)
    const isWhole = above === 0 || (!isHeading && above >= LINES_MIN.paragraph && below >= LINES_MIN.paragraph)
    return isWhole && !isReadFirst
  })
}

/** Whether a cut leaves every paragraph whole. */
export function partsBetween(leaves: readonly Leaf[], cutPt: number): boolean {
  return leaves.every(({ stretches }) => new Set(stretches.map(({ bottomPt }) => bottomPt <= cutPt)).size === 1)
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

/** One side of a cut. */
interface Part {
  /** Where its shapes are drawn. */
  readonly shown: Stretch
  /** Whether words or a picture stand in it. */
  readonly holds: (stretch: Stretch) => boolean
}

/** What of the nodes stands in the part. An element with words on both sides of a cut is one element in two parts. */
function partOf(nodes: readonly Node[], part: Part, wrapOf: (tag: Tag) => Wrap): Node[] {
  const { shown, holds } = part
  return nodes.flatMap((node): Node[] => {
    if (node.kind === 'path') {
      const clip = { topPt: shown.topPt - node.yPt, bottomPt: shown.bottomPt - node.yPt }
      return [{ ...node, clip }]
    }
    if (node.kind === 'text') return holds(stretchOf(node)) ? [node] : []
    const stretches = stretchesOf([node])
    if (stretches.every(holds)) return [node]
    if (!stretches.some(holds)) return []
    return [{ ...node, same: wrapOf(node), children: partOf(node.children, part, wrapOf) }]
  })
}
