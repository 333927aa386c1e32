import { moved } from './nodes.ts'
import type { Laid } from './box.ts'

/** One under the other, `gapPt` apart. */
export function stack(parts: readonly Laid[], gapPt: number): Laid {
  let heightPt = 0
  const nodes = parts.flatMap((part, index) => {
    if (index > 0) heightPt += gapPt
    const placed = moved(part.nodes, 0, heightPt)
    heightPt += part.heightPt
    return placed
  })
  return { heightPt, nodes }
}

/** How tall `stack` makes them. */
export function stackedHeight(parts: readonly Laid[], gapPt: number): number {
  return parts.reduce((heightPt, part, index) => heightPt + (index === 0 ? 0 : gapPt) + part.heightPt, 0)
}

/** Side by side, tops level; each with its own left edge. The first is read first. */
export function beside(parts: readonly { readonly laid: Laid; readonly xPt: number }[]): Laid {
  return {
    heightPt: Math.max(0, ...parts.map(({ laid }) => laid.heightPt)),
    nodes: parts.flatMap(({ laid, xPt }) => moved(laid.nodes, xPt, 0)),
  }
}

/** So many to a row, in reading order. */
export function inRows<T>(cells: readonly T[], count: number): T[][] {
  return cells.flatMap((_, index) => (index % count === 0 ? [cells.slice(index, index + count)] : []))
}
