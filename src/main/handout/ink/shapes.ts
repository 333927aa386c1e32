import type { Colour } from '#shared/subject/colour.ts'
import type { PathInk } from './nodes.ts'

/** What a shape is filled and drawn with. */
export type ShapePaint = Pick<PathInk, 'fill' | 'stroke'>

/** Paths drawn about a middle, so many times as large. */
export function enlarged(paths: readonly PathInk[], by: number): PathInk[] {
  return paths.map((path) => ({ ...path, scale: path.scale * by, xPt: path.xPt * by, yPt: path.yPt * by }))
}

/** In points, from the box's top left corner; `radiusPt` rounds its corners. */
export interface Rectangle {
  readonly xPt?: number
  readonly yPt?: number
  readonly widthPt: number
  readonly heightPt: number
  readonly radiusPt?: number
}

/** A rectangle, with round corners where `radiusPt` asks for them. */
export function rectangle({ xPt = 0, yPt = 0, widthPt, heightPt, radiusPt = 0 }: Rectangle, paint: ShapePaint): PathInk {
  const r = Math.min(radiusPt, widthPt / 2, heightPt / 2)
  const [w, h] = [widthPt - 2 * r, heightPt - 2 * r]
  const arc = (dx: number, dy: number) => (r > 0 ? `a${r} ${r} 0 0 1 ${dx} ${dy}` : '')
  return {
    kind: 'path',
    d: `M${r} 0h${w}${arc(r, r)}v${h}${arc(-r, r)}h${-w}${arc(-r, -r)}v${-h}${arc(r, -r)}Z`,
    xPt,
    yPt,
    scale: 1,
    ...paint,
  }
}

/** A whole circle around a point; lengths in points. */
export function circle(xPt: number, yPt: number, radiusPt: number, paint: ShapePaint): PathInk {
  const r = radiusPt
  return { kind: 'path', d: `M${-r} 0a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`, xPt, yPt, scale: 1, ...paint }
}

/** A level line that starts at a point; lengths in points. */
export function rule(xPt: number, yPt: number, widthPt: number, stroke: { colour: Colour; width: number }): PathInk {
  return { kind: 'path', d: `M0 0h${widthPt}`, xPt, yPt, scale: 1, stroke }
}
