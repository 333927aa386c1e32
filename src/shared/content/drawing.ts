/** A drawing once it has been compiled: path data and words, with paint names where colours would stand. */
import type { DrawingId } from './content.ts'

/** Paints that every pack's drawings can use; a pack adds its own. `tint` and `tone` are the topic's. */
export const OWN_PAINTS = [
  'none',
  'ink',
  'paper',
  'sheet',
  'line',
  'press',
  'press-soft',
  'tint',
  'tone',
  'danger',
  'danger-soft',
] as const
/** A colour that every pack has. */
export type OwnPaint = (typeof OWN_PAINTS)[number]

/** A colour by its part in the picture, so that dark, high contrast and grey print can each choose: one of `OWN_PAINTS`, or of the pack. */
export type Paint = string

/** One stroke of a drawing. `d` is SVG path data in the drawing's own units. */
export interface Shape {
  readonly kind: 'shape'
  readonly d: string
  readonly fill: Paint
  readonly stroke: Paint
  readonly strokeWidth: number
}
/** A word in a drawing; its text comes from the language file (or `text` where it is the same in all, as "Ca"). */
export interface DrawingLabel {
  readonly kind: 'label'
  readonly key: string
  readonly text?: string
  readonly x: number
  /** Baseline. */
  readonly y: number
  readonly size: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly paint: Paint
}
/** `home`: what the first screens show; `all`: every drawing of the pack. */
export const DRAWING_SETS = ['home', 'all'] as const
/** Which drawings to read. */
export type DrawingSet = (typeof DRAWING_SETS)[number]

/** A picture, in its own units, drawn in the order of its marks. */
export interface Drawing {
  readonly id: DrawingId
  readonly width: number
  readonly height: number
  readonly marks: readonly (Shape | DrawingLabel)[]
}
