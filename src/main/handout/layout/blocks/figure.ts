import type { Figure, Hue } from '#shared/content/content.ts'
import type { Drawing, DrawingLabel, Paint } from '#shared/content/drawing.ts'
import { moved, tag, type Node, type PathInk, type TextInk } from '../../ink/nodes.ts'
import { HUE_COLOURS, PAINT_COLOURS, type Colour } from '../../theme/colours.ts'
import { plain, textBlock } from './prose.ts'
import type { Laid } from '../../ink/box.ts'
import type { LayoutContext } from '../layout-context.ts'
import { beside, stack } from '../../ink/stack.ts'

/** A word may be set so much larger than it was drawn without leaving its place. */
const LABEL_GROWTH = 1.12

/** How wide a picture stands: so wide that its smallest word can be read, and never wider than the column. */
export function figureWidth({ space, widthPt: columnPt }: LayoutContext, drawing: Drawing): number {
  const sizes = drawing.marks.filter((mark) => mark.kind === 'label').map((mark) => mark.size)
  const readablePt = sizes.length === 0 ? 0 : (space.labelMinPt / LABEL_GROWTH / Math.min(...sizes)) * drawing.width
  const lowPt = (space.pictureMaxPt / drawing.height) * drawing.width
  return Math.min(columnPt, Math.max(readablePt, Math.min(columnPt * 0.44, lowPt)))
}

/** A picture. Its alternate text says what it shows. */
export function pictureBlock(context: LayoutContext, figure: Figure, drawing: Drawing, hue: Hue, widthPt: number): Laid {
  const picture = drawingInk(context, drawing, figure.labels, hue, widthPt)
  const bbox = [0, 0, widthPt, picture.heightPt] as const
  return { heightPt: picture.heightPt, nodes: [tag('Figure', picture.nodes, { alt: figure.alt, bbox })] }
}

export function captionBlock(context: LayoutContext, figure: Figure, widthPt: number): Laid {
  return textBlock(context, plain(figure.caption), widthPt, context.styles.small)
}

/** From a picture to the caption beside it; and how many times as wide as its type is high that has to be. */
const CAPTION_GAP_PT = 12
const CAPTION_MIN_EM = 8

/** A picture over its caption; a small one has it beside it. */
export function figureBlock(context: LayoutContext, figure: Figure, drawing: Drawing, hue: Hue, widthPt: number): Laid {
  const picture = pictureBlock(context, figure, drawing, hue, widthPt)
  const besidePt = context.widthPt - widthPt - CAPTION_GAP_PT
  const caption = captionBlock(context, figure, besidePt)
  const isBeside = besidePt >= CAPTION_MIN_EM * context.styles.small.sizePt && caption.heightPt <= picture.heightPt
  if (!isBeside) return stack([picture, captionBlock(context, figure, widthPt)], 4)
  const middlePt = (picture.heightPt - caption.heightPt) / 2
  return beside([
    { laid: picture, xPt: 0 },
    { laid: { heightPt: picture.heightPt, nodes: moved(caption.nodes, 0, middlePt) }, xPt: widthPt + CAPTION_GAP_PT },
  ])
}

/** A drawing as bare ink, `widthPt` wide. */
export function drawingInk(
  context: LayoutContext,
  drawing: Drawing,
  labels: Readonly<Record<string, string>>,
  hue: Hue,
  widthPt: number,
): Laid {
  const scale = widthPt / drawing.width
  const nodes = drawing.marks.flatMap((mark): Node[] => {
    if (mark.kind === 'label') return [labelInk(context, mark, mark.text ?? labels[mark.key] ?? '', hue, scale)]
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

function labelInk(context: LayoutContext, label: DrawingLabel, words: string, hue: Hue, scale: number): TextInk {
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
