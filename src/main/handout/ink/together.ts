import type { Box, Laid } from './box.ts'
import { moved, tag } from './nodes.ts'

/** Boxes as one piece; the items of a list under one list. */
export function together(boxes: readonly Box[]): Laid {
  let heightPt = 0
  const nodes: Laid['nodes'][number][] = []
  for (const [index, box] of boxes.entries()) {
    heightPt += index === 0 ? 0 : box.gapPt
    const placed = moved(box.nodes, 0, heightPt)
    const wrap = box.wraps?.[0]
    const last = nodes.at(-1)
    if (wrap === undefined) nodes.push(...placed)
    else if (wrap === boxes[index - 1]?.wraps?.[0] && last?.kind === 'tag')
      nodes[nodes.length - 1] = tag(last.type, [...last.children, ...placed])
    else nodes.push(tag(wrap.type, placed))
    heightPt += box.heightPt
  }
  return { heightPt, nodes }
}
