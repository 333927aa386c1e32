import type { Hue } from '#shared/content/content.ts'
import type { Drawing, DrawingLabel, Paint } from '#shared/content/drawing.ts'
import type { Laid } from '../../ink/box.ts'
import type { Node, PathInk, TextInk } from '../../ink/nodes.ts'
import { HUE_COLOURS, PAINT_COLOURS, type Colour } from '../../theme/colours.ts'
import type { LayoutContext } from '../layout-context.ts'

/** A drawing and how it stands on a sheet. */
export interface PlacedDrawing {
  readonly drawing: Drawing
  /** Words of the drawing by their keys; a key that is missing has no word. */
  readonly labels: Readonly<Record<string, string>>
  readonly hue: Hue
  readonly widthPt: number
}

/** A drawing as bare ink. */
export function drawingInk(context: LayoutContext, { drawing, labels, hue, widthPt }: PlacedDrawing): Laid {
  const scale = widthPt / drawing.width
  const nodes = drawing.marks.flatMap((mark): Node[] => {
    if (mark.kind === 'label') return [labelInk(context, mark, { words: mark.text ?? labels[mark.key] ?? '', hue, scale })]
    const path: PathInk = {
      kind: 'path',
      d: mark.d,
      xPt: 0,
      yPt: 0,
      scale,
      ...inkOfPaints(mark.fill, mark.stroke, mark.strokeWidth, hue),
    }
    return [path]
  })
  return { heightPt: drawing.height * scale, nodes }
}

/** What a label says, and how much larger than drawn. */
interface LabelWords {
  readonly words: string
  readonly hue: Hue
  readonly scale: number
}

function labelInk(context: LayoutContext, label: DrawingLabel, { words, hue, scale }: LabelWords): TextInk {
  const text = context.type.clean(words)
  const sizePt = Math.max(label.size * scale, context.space.labelMinPt)
  // A word that grew keeps its middle where it was drawn.
  const dropPt = (sizePt - label.size * scale) * 0.334
  const widthPt = context.type.widthOf(text, 'bold', sizePt)
  const back = { start: 0, middle: widthPt / 2, end: widthPt }[label.anchor]
  const colour = colourOf(label.paint, hue) ?? context.styles.body.colour
  return { kind: 'text', text, weight: 'bold', sizePt, colour, xPt: label.x * scale - back, yPt: label.y * scale + dropPt }
}

function inkOfPaints(fill: Paint, stroke: Paint, width: number, hue: Hue): Pick<PathInk, 'fill' | 'stroke'> {
  const [fillColour, strokeColour] = [colourOf(fill, hue), colourOf(stroke, hue)]
  return {
    ...(fillColour === undefined ? {} : { fill: fillColour }),
    ...(strokeColour === undefined || width <= 0 ? {} : { stroke: { colour: strokeColour, width } }),
  }
}

function colourOf(paint: Paint, hue: Hue): Colour | undefined {
  if (paint === 'none') return undefined
  return paint === 'tint' || paint === 'tone' ? HUE_COLOURS[hue][paint] : PAINT_COLOURS[paint]
}
