/** Numbers of a shape's attributes by name, in the drawing's units; absent ones are absent. */
export type Numbers = Readonly<Record<string, number>>

/** Two decimals are finer than any screen or printer here shows, and keep the pack small. */
const short = (value: number) => String(Math.round(value * 100) / 100)
const join = (...parts: readonly (string | number)[]) =>
  parts.map((part) => (typeof part === 'number' ? short(part) : part)).join(' ')

/** A whole ellipse as two half arcs. */
export function ellipsePath({ cx = 0, cy = 0, rx = 0, ry = 0 }: Numbers): string {
  return join('M', cx - rx, cy, 'a', rx, ry, 0, 1, 0, 2 * rx, 0, 'a', rx, ry, 0, 1, 0, -2 * rx, 0, 'Z')
}

/** A whole circle as two half arcs. */
export function circlePath({ r = 0, ...centre }: Numbers): string {
  return ellipsePath({ ...centre, rx: r, ry: r })
}

/** A rectangle; `rx` rounds its corners, at most to half a side (SVG 2, 10.2). */
export function rectPath({ x = 0, y = 0, width = 0, height = 0, rx, ry }: Numbers): string {
  const across = Math.min(rx ?? ry ?? 0, width / 2)
  const down = Math.min(ry ?? rx ?? 0, height / 2)
  if (across === 0 || down === 0) return join('M', x, y, 'h', width, 'v', height, 'h', -width, 'Z')
  const corner = (dx: number, dy: number) => join('a', across, down, 0, 0, 1, dx, dy)
  return join(
    ...['M', x + across, y, 'h', width - 2 * across, corner(across, down), 'v', height - 2 * down],
    ...[corner(-across, down), 'h', 2 * across - width, corner(-across, -down), 'v', 2 * down - height],
    ...[corner(across, -down), 'Z'],
  )
}

/** A straight line. */
export function linePath({ x1 = 0, y1 = 0, x2 = 0, y2 = 0 }: Numbers): string {
  return join('M', x1, y1, 'L', x2, y2)
}

/** @param points - x and y in turn; at least two pairs. */
export function polyPath(points: readonly number[], isClosed: boolean): string {
  const [x = 0, y = 0, ...rest] = points
  return join('M', x, y, 'L', ...rest, ...(isClosed ? ['Z'] : []))
}
