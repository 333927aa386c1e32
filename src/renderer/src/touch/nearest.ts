/** A rectangle on the screen in CSS pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}
/** The way that an arrow key points. */
export type Direction = 'up' | 'down' | 'left' | 'right'

/** How much a step aside counts against a step in the direction asked for. */
const ASIDE = 3
/** Boxes that overlap by less than this still count as one beside the other. */
const SLACK_PX = 2

function gap(fromLow: number, fromHigh: number, toLow: number, toHigh: number): number {
  return Math.max(0, toLow - fromHigh, fromLow - toHigh)
}

/** Distance from one box to another in a direction, or undefined when it does not lie that way. */
function distance(from: Box, to: Box, direction: Direction): number | undefined {
  const ahead = {
    up: from.top - to.bottom,
    down: to.top - from.bottom,
    left: from.left - to.right,
    right: to.left - from.right,
  }[direction]
  if (ahead < -SLACK_PX) return undefined
  const aside =
    direction === 'up' || direction === 'down'
      ? gap(from.left, from.right, to.left, to.right)
      : gap(from.top, from.bottom, to.top, to.bottom)
  return Math.max(0, ahead) + ASIDE * aside
}

/**
 * The box that an arrow key leads to.
 * @returns its place in `boxes`, or undefined when nothing lies that way.
 */
export function nearest(from: Box, boxes: readonly Box[], direction: Direction): number | undefined {
  let best: { index: number; away: number } | undefined
  for (const [index, box] of boxes.entries()) {
    const away = distance(from, box, direction)
    if (away !== undefined && (best === undefined || away < best.away)) best = { index, away }
  }
  return best?.index
}
