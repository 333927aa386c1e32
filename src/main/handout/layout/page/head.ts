import type { Emblem, Hue } from '#shared/content/content.ts'
import type { Drawing } from '#shared/content/drawing.ts'
import { enlarged, rectangle, rule } from '../../ink/shapes.ts'
import { moved, tag, type Node } from '../../ink/nodes.ts'
import { type Box, boxOf } from '../../ink/box.ts'
import type { Letterhead, PieceOf } from '../../compose/pieces.ts'
import { INK } from '../../theme/colours.ts'
import { heightOf } from '../../paginate/plan.ts'
import type { TextStyle } from '../../theme/text-style.ts'
import { signOf } from '../blocks/callout.ts'
import { signedProse } from '../blocks/certainty.ts'
import { fallenBackPiece } from '../blocks/fallen-back.ts'
import { type LayoutContext, inWidth } from '../layout-context.ts'
import { beside, stack } from '../../ink/stack.ts'
import { plain, strong, textBlock, headingBlock, headingTag } from '../blocks/text.ts'
import { drawingInk } from '../blocks/drawing.ts'

/** The emblem's own drawing, in the size it was made for. */
const EMBLEM_DRAWN_PT = 60
/** A sign so large fills the emblem's room with the doctor's sign. */
const DOCTOR_SIGN_PT = 18
const HAIRLINE = { colour: INK.line, width: 0.8 }

/** The clinic's name and the day, how to reach it, over a fine line. */
export function letterheadBoxes(context: LayoutContext, piece: PieceOf<'letterhead'>): Box[] {
  const style = { ...context.styles.small, colour: INK.text }
  const date = textBlock(context, plain(piece.date), context.styles.small)
  const datePt = context.type.widthOf(context.type.clean(piece.date), 'regular', context.styles.small.sizePt)
  const name = textBlock(inWidth(context, context.widthPt - datePt - 24), strong(piece.name), style)
  const contact = fieldLines(context, piece.contact, style).map((line) => textBlock(context, plain(line), style))
  const head = beside([
    { laid: name, xPt: 0 },
    // Two languages say the day below, each in its own column.
    { laid: piece.date === '' ? { heightPt: 0, nodes: [] } : date, xPt: context.widthPt - datePt },
  ])
  const words = stack([head, ...contact], 1)
  const heightPt = words.heightPt + 6
  const nodes = [...words.nodes, rule(0, heightPt - 0.4, context.widthPt, HAIRLINE)]
  return [boxOf({ heightPt, nodes }, 0)]
}

/** As many ways to reach the clinic on a line as fit it; none is broken over two unless it is longer than one. */
function fieldLines({ type, widthPt }: LayoutContext, fields: readonly string[], style: TextStyle): string[] {
  const lines: string[] = []
  for (const field of fields) {
    const joined = `${lines.at(-1) ?? ''}  ·  ${field}`
    const fits = lines.length > 0 && type.widthOf(type.clean(joined), style.weight, style.sizePt) <= widthPt
    lines.splice(fits ? -1 : lines.length, fits ? 1 : 0, fits ? joined : field)
  }
  return lines
}

/** From a title to the letterhead beside it. */
const LETTERHEAD_GAP_PT = 18

/** Emblem, title and tagline; a letterhead at their right where that is lower than above them. */
export function titleBoxes(context: LayoutContext, piece: PieceOf<'title'>): Box[] {
  if (piece.letterhead === undefined) return titleAlone(context, piece)
  const stacked = [...letterheadBoxes(context, { kind: 'letterhead', ...piece.letterhead }), ...titleAlone(context, piece)]
  const besides = titleBeside(context, piece, piece.letterhead)
  return besides.heightPt < heightOf(stacked) ? [besides] : stacked
}

function titleBeside(context: LayoutContext, piece: PieceOf<'title'>, { name, date, contact }: Letterhead): Box {
  const style = { ...context.styles.small, colour: INK.text }
  const lines = [strong(name), ...[...contact, date].map(plain)]
  const rightPt = Math.min(
    context.widthPt * 0.46,
    Math.max(
      ...lines.map((line) =>
        context.type.widthOf(context.type.clean(line.map(({ text }) => text).join('')), 'bold', style.sizePt),
      ),
    ),
  )
  const column = inWidth(context, context.widthPt - rightPt - LETTERHEAD_GAP_PT)
  const [title] = titleAlone(column, piece)
  const words = stack(
    lines.map((line) => textBlock(inWidth(context, rightPt), line, style)),
    0,
  )
  const { heightPt, nodes } = beside([
    { laid: title ?? { heightPt: 0, nodes: [] }, xPt: 0 },
    { laid: words, xPt: column.widthPt + LETTERHEAD_GAP_PT },
  ])
  const rulePt = heightPt + 5
  return { ...title, ...boxOf({ heightPt: rulePt, nodes: [...nodes, rule(0, rulePt - 0.4, context.widthPt, HAIRLINE)] }, 0) }
}

function titleAlone(context: LayoutContext, piece: PieceOf<'title'>): Box[] {
  const leftPt = context.space.emblemPt + 16
  const column = inWidth(context, context.widthPt - leftPt)
  const title = headingBlock(column, piece.title, context.styles.h1, headingTag(piece.level, 0))
  const tagline = piece.tagline === '' ? [] : [textBlock(column, plain(piece.tagline), context.styles.tagline)]
  const words = stack([title, ...tagline], 1)
  const heightPt = Math.max(context.space.emblemPt, words.heightPt)
  const emblem = piece.emblem === undefined ? doctorSign(context) : emblemInk(context, piece.emblem, piece.hue)
  const nodes = [...emblem, ...moved(words.nodes, leftPt, (heightPt - words.heightPt) / 2)]
  return [
    boxOf({ heightPt, nodes }, piece.startsPage ? 0 : context.space.boxPt + 1.5, {
      startsPage: piece.startsPage,
      ...(piece.startsLeaf === true ? { startsLeaf: true } : {}),
      running: piece.title,
      bookmark: piece.title,
    }),
  ]
}

/** The letters or the drawing that the topic wears on screen, in a round box. The title says it in words. */
function emblemInk(context: LayoutContext, emblem: Emblem, hue: Hue): Node[] {
  const { tone, tint } = context.palette.hueOf(hue)
  const { emblemPt } = context.space
  const ground = rectangle(
    { xPt: 0.6, yPt: 0.6, widthPt: emblemPt - 1.2, heightPt: emblemPt - 1.2, radiusPt: 16 },
    { fill: tint, stroke: { colour: tone, width: 1.2 } },
  )
  if (emblem.kind === 'drawing') {
    const drawing = context.drawings[emblem.drawing]
    return drawing === undefined ? [ground] : [ground, tag('Artifact', fitted(context, drawing, hue))]
  }
  const growth = emblemPt / EMBLEM_DRAWN_PT
  const size = (emblem.letters.length > 2 ? 22 : 31) * growth
  const subSize = Math.max(context.space.labelMinPt, 15 * growth)
  const lettersPt = context.type.widthOf(emblem.letters, 'bold', size)
  const subPt = emblem.sub === undefined ? 0 : context.type.widthOf(emblem.sub, 'bold', subSize)
  const xPt = (emblemPt - lettersPt - subPt) / 2
  const yPt = emblemPt / 2 + size * 0.334
  const ink = { kind: 'text', weight: 'bold', colour: tone } as const
  const letters = { ...ink, text: emblem.letters, sizePt: size, xPt, yPt }
  const sub =
    emblem.sub === undefined ? [] : [{ ...ink, text: emblem.sub, sizePt: subSize, xPt: xPt + lettersPt + 0.5, yPt: yPt + 4 }]
  return [ground, tag('Artifact', [letters, ...sub])]
}

/** The drawing as large as the emblem lets it be, in its middle; without its words, which have no room there. */
function fitted(context: LayoutContext, drawing: Drawing, hue: Hue): Node[] {
  const insidePt = context.space.emblemPt - 14
  const scale = Math.min(insidePt / drawing.width, insidePt / drawing.height)
  const wordless = { ...drawing, marks: drawing.marks.filter(({ kind }) => kind !== 'label') }
  const picture = drawingInk(context, { drawing: wordless, labels: {}, hue, widthPt: drawing.width * scale })
  return moved(
    picture.nodes,
    (context.space.emblemPt - drawing.width * scale) / 2,
    (context.space.emblemPt - picture.heightPt) / 2,
  )
}

/** The sign of danger, large: what the doctor sheet wears. */
function doctorSign({ space }: LayoutContext): Node[] {
  const middlePt = space.emblemPt / 2
  return moved(enlarged(signOf('danger'), space.emblemPt / DOCTOR_SIGN_PT), middlePt, middlePt)
}

/** The message in a tinted box, larger than the text, with its certainty. */
export function messageBoxes(context: LayoutContext, { claim, hue }: PieceOf<'message'>): Box[] {
  const { tone, tint } = context.palette.hueOf(hue)
  const [sidePt, padPt] = [14, context.space.padPt + 2]
  const inside = inWidth(context, context.widthPt - 2 * sidePt)
  const inner = fallenBackPiece(inside, signedProse(inside, claim, context.styles.lead), claim.language)
  const heightPt = inner.heightPt + 2 * padPt
  const ground = { fill: tint, stroke: { colour: tone, width: 1 } }
  const stretched = (tallPt: number) => [
    rectangle({ xPt: 0.5, yPt: 0.5, widthPt: context.widthPt - 1, heightPt: tallPt - 1, radiusPt: 8 }, ground),
    ...moved(inner.nodes, sidePt, padPt),
  ]
  return [boxOf({ heightPt, nodes: stretched(heightPt) }, context.space.boxPt + 1.5, { stretched })]
}
