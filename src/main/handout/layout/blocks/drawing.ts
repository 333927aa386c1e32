import type { Hue } from '#shared/content/content.ts'
import type { Drawing, DrawingLabel, Shape } from '#shared/content/drawing.ts'
import type { Laid } from '../../ink/box.ts'
import type { Node, PathInk, TextInk } from '../../ink/nodes.ts'
import type { Palette } from '../../theme/palette.ts'
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
      ...inkOfPaints(context.palette, mark, hue),
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
  const colour = context.palette.colourOf(label.paint, hue) ?? context.styles.body.colour
  return { kind: 'text', text, weight: 'bold', sizePt, colour, xPt: label.x * scale - back, yPt: label.y * scale + dropPt }
}

function inkOfPaints(
  { colourOf }: Palette,
  { fill, stroke, strokeWidth: width }: Shape,
  hue: Hue,
): Pick<PathInk, 'fill' | 'stroke'> {
  const [fillColour, strokeColour] = [colourOf(fill, hue), colourOf(stroke, hue)]
  return {
    ...(fillColour === undefined ? {} : { fill: fillColour }),
    ...(strokeColour === undefined || width <= 0 ? {} : { stroke: { colour: strokeColour, width } }),
  }
}
