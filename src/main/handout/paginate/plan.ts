/** What planning needs to know of a strip. All lengths in points. */
export interface Strip {
  readonly heightPt: number
  /** White above it, unless it stands at the top of a page. */
  readonly gapPt: number
  readonly keepWithNext?: boolean
  readonly startsPage?: boolean
  /** Starts a page that is the front of a leaf: 0, 2, 4, … */
  readonly startsLeaf?: boolean
}

/** From the page's top edge, y downwards: where strips may stand. */
export interface Frame {
  readonly topPt: number
  readonly bottomPt: number
}

/** A strip, and where it stands. */
export interface Placed<S extends Strip> {
  readonly strip: S
  /** Counted from 0. */
  readonly page: number
  /** Its top edge. */
  readonly yPt: number
}

/**
 * Decides where each strip goes. Draws nothing.
 *
 * A strip is never split. Strips that are kept with their next one move to the next page together, as long as they
 * fit one page at all; else they are split between strips.
 * @returns the strips in the order given.
 * @throws RangeError when a strip is taller than a page: shorten the content, never shrink the type.
 */
export function planPages<S extends Strip>(strips: readonly S[], frame: Frame): Placed<S>[] {
  const placed: Placed<S>[] = []
  const roomPt = frame.bottomPt - frame.topPt
  let [page, yPt] = [0, frame.topPt]
  const isAtTop = () => yPt === frame.topPt
  const turn = () => {
    page += 1
    yPt = frame.topPt
  }
  for (const group of groupsOf(strips, roomPt)) {
    const [first] = group
    if (first === undefined) continue
    if (first.heightPt > roomPt + SLACK_PT)
      throw new RangeError(`sheet: a strip of ${Math.ceil(first.heightPt)} pt is taller than a page`)
    const neededPt = heightOf(group) + (isAtTop() ? 0 : first.gapPt)
    if (!isAtTop() && (first.startsPage === true || yPt + neededPt > frame.bottomPt + SLACK_PT)) turn()
    if (first.startsLeaf === true && page % 2 === 1) turn()
    for (const strip of group) {
      if (!isAtTop()) yPt += strip.gapPt
      placed.push({ strip, page, yPt })
      yPt += strip.heightPt
    }
  }
  return placed
}

/** How many pages the strips stand on; one at least. */
export function pageCount(placed: readonly Placed<Strip>[]): number {
  return Math.max(0, ...placed.map(({ page }) => page)) + 1
}

/** Rounding of sums must not turn a page. */
const SLACK_PT = 0.01

/** Height of strips under each other, without the white above the first. */
export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, strip, index) => sum + strip.heightPt + (index === 0 ? 0 : strip.gapPt), 0)
}

/** Runs of strips that are kept together; a run taller than a page comes apart, its first three and last two staying together. */
function groupsOf<S extends Strip>(strips: readonly S[], roomPt: number): S[][] {
  const groups: S[][] = []
  let group: S[] = []
  for (const strip of strips) {
    group.push(strip)
    if (strip.keepWithNext === true) continue
    groups.push(...(heightOf(group) > roomPt ? apart(group, roomPt) : [group]))
    group = []
  }
  return group.length > 0 ? [...groups, group] : groups
}

/** A title in two languages stays with what is under it. */
function apart<S extends Strip>(group: readonly S[], roomPt: number): S[][] {
  const [one = 1] = [3, 2].filter((count) => count < group.length && heightOf(group.slice(0, count)) <= roomPt)
  const rest = group.slice(one)
  const isPaired = rest.length > 1 && heightOf(rest.slice(-2)) <= roomPt
  const end = isPaired ? [rest.slice(-2)] : rest.slice(-1).map((strip) => [strip])
  return [group.slice(0, one), ...rest.slice(0, isPaired ? -2 : -1).map((strip) => [strip]), ...end]
}
