import type { Figure, Hue } from '#shared/content/content.ts'
import type { Drawing } from '#shared/content/drawing.ts'
import type { Laid } from '../../ink/box.ts'
import { moved, tag } from '../../ink/nodes.ts'
import { beside, stack } from '../../ink/stack.ts'
import { type LayoutContext, inWidth } from '../layout-context.ts'
import { plain, textBlock } from './text.ts'
import { drawingInk } from './drawing.ts'

/** A word may be set so much larger than it was drawn without leaving its place. */
const LABEL_GROWTH = 1.12

/** A figure with its drawing found, and how wide that stands. */
export interface Picture {
  readonly figure: Figure
  readonly drawing: Drawing
  readonly hue: Hue
  readonly widthPt: number
}

/** `undefined` where the pack has no such drawing. */
export function pictureOf(context: LayoutContext, figure: Figure, hue: Hue): Picture | undefined {
  const drawing = context.drawings[figure.drawing]
  return drawing && { figure, drawing, hue, widthPt: pictureWidth(context, drawing) }
}

/** So wide that its smallest word can be read, and never wider than the column. */
function pictureWidth({ space, widthPt: columnPt }: LayoutContext, drawing: Drawing): number {
  const sizes = drawing.marks.filter((mark) => mark.kind === 'label').map((mark) => mark.size)
  const readablePt = sizes.length === 0 ? 0 : (space.labelMinPt / LABEL_GROWTH / Math.min(...sizes)) * drawing.width
  const lowPt = (space.pictureMaxPt / drawing.height) * drawing.width
  return Math.min(columnPt, Math.max(readablePt, Math.min(columnPt * 0.44, lowPt)))
}

/** A picture. Its alternate text says what it shows. */
export function pictureBlock(context: LayoutContext, { figure, ...picture }: Picture): Laid {
  const { heightPt, nodes } = drawingInk(context, { ...picture, labels: figure.labels })
  const bbox = [0, 0, picture.widthPt, heightPt] as const
  return { heightPt, nodes: [tag('Figure', nodes, { alt: figure.alt, bbox })] }
}

/** A figure's caption over the column's width. */
export function captionBlock(context: LayoutContext, figure: Figure): Laid {
  return textBlock(context, plain(figure.caption), context.styles.small)
}

/** From a picture to the caption beside it; and how many times as wide as its type is high that has to be. */
const CAPTION_GAP_PT = 12
const CAPTION_MIN_EM = 8

/** A picture over its caption; a small one has it beside it. */
export function figureBlock(context: LayoutContext, picture: Picture): Laid {
  const { figure, widthPt } = picture
  const laid = pictureBlock(context, picture)
  const besidePt = context.widthPt - widthPt - CAPTION_GAP_PT
  const caption = captionBlock(inWidth(context, besidePt), figure)
  const isBeside = besidePt >= CAPTION_MIN_EM * context.styles.small.sizePt && caption.heightPt <= laid.heightPt
  if (!isBeside) return stack([laid, captionBlock(inWidth(context, widthPt), figure)], 4)
  const middlePt = (laid.heightPt - caption.heightPt) / 2
  return beside([
    { laid, xPt: 0 },
    { laid: { heightPt: laid.heightPt, nodes: moved(caption.nodes, 0, middlePt) }, xPt: widthPt + CAPTION_GAP_PT },
  ])
}
