import type { Operation } from './content-tokens.ts'

/** `[a b c d e f]` as in `cm`. */
export type Matrix = readonly [number, number, number, number, number, number]
export type Point = readonly [x: number, y: number]

/** First `left`, then `right`. */
export function times(left: Matrix, right: Matrix): Matrix {
  const [a, b, c, d, e, f] = left
  const [g, h, i, j, k, l] = right
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}

function through([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f]
}

const STEPS = 6

/** The polygons of a path, each curve as a few straight pieces. */
export function outlineOf(path: readonly Operation[], matrix: Matrix): Point[][] {
  const polygons: Point[][] = []
  let polygon: Point[] = []
  const close = () => {
    if (polygon.length > 1) polygons.push(polygon.map((point) => through(matrix, point)))
    polygon = []
  }
  for (const { operator, operands } of path) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = operands.map(Number)
    const last = polygon.at(-1) ?? [a, b]
    if (operator === 'm') {
      close()
      polygon.push([a, b])
    } else if (operator === 'l') polygon.push([a, b])
    else if (operator === 'c') polygon.push(...curve(last, [a, b], [c, d], [e, f]))
    else if (operator === 'v') polygon.push(...curve(last, last, [a, b], [c, d]))
    else if (operator === 'y') polygon.push(...curve(last, [a, b], [c, d], [c, d]))
    else if (operator === 're') {
      close()
      polygon = [
        [a, b],
        [a + c, b],
        [a + c, b + d],
        [a, b + d],
      ]
      close()
    }
  }
  close()
  return polygons
}

function curve(from: Point, one: Point, two: Point, to: Point): Point[] {
  return Array.from({ length: STEPS }, (_, index) => {
    const t = (index + 1) / STEPS
    const at = (axis: 0 | 1) =>
      (1 - t) ** 3 * from[axis] + 3 * (1 - t) ** 2 * t * one[axis] + 3 * (1 - t) * t ** 2 * two[axis] + t ** 3 * to[axis]
    return [at(0), at(1)] as const
  })
}

/** Whether a point lies inside, counting windings. */
export function covers(outline: readonly (readonly Point[])[], [x, y]: Point): boolean {
  let windings = 0
  for (const polygon of outline)
    for (const [index, [x0, y0]] of polygon.entries()) {
      const [x1, y1] = polygon[(index + 1) % polygon.length] ?? [x0, y0]
      if (y0 <= y === y1 <= y) continue
      if (x0 + ((y - y0) / (y1 - y0)) * (x1 - x0) > x) windings += y1 > y0 ? 1 : -1
    }
  return windings !== 0
}
