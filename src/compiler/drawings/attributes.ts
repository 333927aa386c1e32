import type { Paint } from '#shared/content/drawing.ts'
import { suggest } from '../text/suggest.ts'
import type { Numbers } from './shapes.ts'

/** Paint that groups hand down to what they hold. */
export interface PaintStyle {
  readonly fill: Paint
  readonly stroke: Paint
  readonly strokeWidth: number
}

/** Nothing is painted until a mark or its group says so. */
export const NO_PAINT: PaintStyle = { fill: 'none', stroke: 'none', strokeWidth: 1 }

const PAINT_ATTRIBUTES = ['fill', 'stroke', 'stroke-width']

/** The allow-list: element -> numbers it must have, numbers it may have, other attributes. Nothing else is read. */
export const ELEMENTS: Readonly<Record<string, { must: readonly string[]; may: readonly string[]; other: readonly string[] }>> = {
  svg: { must: [], may: [], other: ['viewBox', 'xmlns'] },
  g: { must: [], may: [], other: PAINT_ATTRIBUTES },
  path: { must: [], may: [], other: ['d', ...PAINT_ATTRIBUTES] },
  circle: { must: ['cx', 'cy', 'r'], may: [], other: PAINT_ATTRIBUTES },
  ellipse: { must: ['cx', 'cy', 'rx', 'ry'], may: [], other: PAINT_ATTRIBUTES },
  rect: { must: ['x', 'y', 'width', 'height'], may: ['rx', 'ry'], other: PAINT_ATTRIBUTES },
  line: { must: ['x1', 'y1', 'x2', 'y2'], may: [], other: PAINT_ATTRIBUTES },
  polyline: { must: [], may: [], other: ['points', ...PAINT_ATTRIBUTES] },
  polygon: { must: [], may: [], other: ['points', ...PAINT_ATTRIBUTES] },
  text: { must: ['x', 'y', 'font-size'], may: [], other: ['data-key', 'data-text', 'text-anchor', 'fill'] },
}

/** The attributes of an element by name, as they are written. */
export type Attributes = Readonly<Record<string, string>>
/** Takes a sentence about what is wrong. */
export type Report = (message: string) => void

/** The numbers of an element; reports each that is missing, unknown or no number. */
export function readNumbers(element: string, attributes: Attributes, report: Report): Numbers {
  const { must, may, other } = ELEMENTS[element] ?? { must: [], may: [], other: [] }
  const known = [...must, ...may, ...other]
  for (const name of Object.keys(attributes).filter((name) => !known.includes(name))) {
    report(`\`${name}\` may not stand on <${element}>.${suggest(name, known)}`)
  }
  for (const name of must.filter((name) => !(name in attributes))) report(`<${element}> needs \`${name}\`.`)
  const entries = [...must, ...may].flatMap((name) => {
    const written = attributes[name]
    if (written === undefined) return []
    const value = toNumber(written)
    const mayBeNegative = /^(?:[xy][12]?|c[xy])$/u.test(name)
    if (value !== undefined && (value >= 0 || mayBeNegative)) return [[name, value] as const]
    report(`\`${name}="${written}"\` should be a plain number${mayBeNegative ? '' : ', not below 0'}, without a unit.`)
    return []
  })
  return Object.fromEntries(entries)
}

/** No place or length of a drawing is farther than this, in its own units; a screen cannot draw what is. */
export const FARTHEST = 100_000

/** A plain decimal number, or `undefined`. */
export function toNumber(written: string): number | undefined {
  const isPlain = /^[-+]?(?:\d+\.?\d*|\.\d+)$/u.test(written.trim())
  return isPlain && Math.abs(Number(written)) <= FARTHEST ? Number(written) : undefined
}

/** Names that a drawing may paint with; `undefined` where the pack's are not known, as its pack.yaml was complained about. */
export type Paints = ReadonlySet<string> | undefined

/** What an element is read with. */
export interface ElementContext {
  /** What it may paint with. */
  readonly paints: Paints
  /** Reports at the element. */
  readonly report: Report
}

/** Fill, stroke and its width: the element's own, else the group's. */
export function readPaintStyle(attributes: Attributes, group: PaintStyle, context: ElementContext): PaintStyle {
  return {
    fill: readPaint(attributes, { name: 'fill', otherwise: group.fill }, context),
    stroke: readPaint(attributes, { name: 'stroke', otherwise: group.stroke }, context),
    strokeWidth: readWidth(attributes['stroke-width'], group.strokeWidth, context.report),
  }
}

/** The paint an attribute names; `otherwise` when it is absent or wrong. */
export function readPaint(
  attributes: Attributes,
  { name, otherwise }: { readonly name: string; readonly otherwise: Paint },
  { paints, report }: ElementContext,
): Paint {
  const written = attributes[name]
  if (written === undefined) return otherwise
  if (paints === undefined || paints.has(written)) return written
  const help = suggest(written, paints) || ' Paints are named, as `ink`; `paints` in pack.yaml adds more.'
  report(`\`${name}="${written}"\` is not a paint.${help}`)
  return otherwise
}

function readWidth(written: string | undefined, otherwise: number, report: Report): number {
  if (written === undefined) return otherwise
  const width = toNumber(written)
  if (width !== undefined && width > 0) return width
  report(`\`stroke-width="${written}"\` should be a plain number above 0, without a unit.`)
  return otherwise
}
