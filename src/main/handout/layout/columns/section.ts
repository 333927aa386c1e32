import type { Block, Figure } from '#shared/content/content.ts'
import type { Drawing } from '#shared/content/drawing.ts'
import { moved, tag, type TagType } from '../../ink/nodes.ts'
import { type Box, boxOf, type Laid } from '../../ink/box.ts'
import { isWideEnough } from '../../theme/text-style.ts'
import type { Level, PieceOf } from '../../compose/pieces.ts'
import { blockBoxes, type BlockPlace } from '../blocks/block-boxes.ts'
import { calloutPair } from '../blocks/callout.ts'
import { fallenBack, inLanguage } from '../blocks/fallen-back.ts'
import { captionBlock, figureBlock, figureWidth, pictureBlock } from '../blocks/figure.ts'
import { headingBlock, plain, textBlock } from '../blocks/prose.ts'
import type { LayoutContext } from '../layout-context.ts'
import { beside, stack } from '../../ink/stack.ts'

const FIGURE_GAP_PT = 18
/** Text beside a picture may stand so much taller than it. */
const OVERHANG_PT = 12
/** Least white between the text and a caption at its foot. */
const CAPTION_WHITE_PT = 14

/** Tag of a heading `below` steps under a title of `level`. */
export function headingTag(level: Level, below: 0 | 1 | 2): TagType {
  return (['H1', 'H2', 'H3', 'H4'] as const)[level - 1 + below] ?? 'H4'
}

/** A section's title and blocks; its picture stands beside the text that comes before or after it. */
export function sectionBoxes(context: LayoutContext, piece: PieceOf<'section'>): Box[] {
  const { section, hue, level } = piece
  const place: BlockPlace = { section: section.id, hue, heading: headingTag(level, 2) }
  const title = headingBlock(context, section.title, context.widthPt, context.styles.h2, headingTag(level, 1))
  const more =
    'isCut' in section
      ? [boxOf(textBlock(context, plain(context.words.moreOnScreen), context.widthPt, context.styles.small), 2)]
      : []
  const [first, ...rest] = [...bodyBoxes(context, section.blocks, place), ...more]
  const nodes = inLanguage(title.nodes, section.language)
  const head = boxOf({ ...title, nodes }, context.space.sectionPt, { keepWithNext: true })
  return first === undefined
    ? [head]
    : [head, { ...first, gapPt: Math.min(first.gapPt, 0.8 * context.space.paragraphPt) }, ...rest]
}

function bodyBoxes(context: LayoutContext, blocks: readonly Block[], place: BlockPlace): Box[] {
  const at = blocks.findIndex((block) => block.kind === 'figure')
  const figure = blocks[at]
  const drawing = figure?.kind === 'figure' ? context.drawings[figure.drawing] : undefined
  if (figure?.kind !== 'figure' || drawing === undefined || figure.language !== undefined)
    return flowBoxes(context, blocks, place)
  const others = [...blocks.slice(0, at), ...blocks.slice(at + 1)]
  return withFigure(context, others, figure, drawing, place)
}

/** Blocks one under the other, two callouts in a row side by side where that looks well. */
function flowBoxes(context: LayoutContext, blocks: readonly Block[], place: BlockPlace): Box[] {
  const [first, second, ...rest] = blocks
  if (first === undefined) return []
  if (first.kind === 'callout' && second?.kind === 'callout' && first.language === second.language) {
    const pair = calloutPair(context, [first, second], place.heading)
    const boxes = pair === undefined ? [] : fallenBack(context, [boxOf(pair, context.space.boxPt)], first.language)
    if (boxes.length > 0) return [...boxes, ...flowBoxes(context, rest, place)]
  }
  const boxes = blockBoxes(context, first, place)
  // What is said before a chart, such as whom its foods can harm, must not stay behind on another page.
  const set = first.kind === 'callout' && second?.kind === 'food-chart' ? keptWithNext(boxes) : boxes
  return [...set, ...flowBoxes(context, blocks.slice(1), place)]
}

function keptWithNext(boxes: readonly Box[]): Box[] {
  return boxes.map((box) => ({ ...box, keepWithNext: true }))
}

/** As many whole blocks as stand beside the picture; the others follow below at full width. */
function withFigure(
  context: LayoutContext,
  blocks: readonly Block[],
  figure: Figure,
  drawing: Drawing,
  place: BlockPlace,
): Box[] {
  const picturePt = figureWidth(context, drawing)
  const picture = pictureBlock(context, figure, drawing, place.hue, picturePt)
  const narrow = { ...context, widthPt: context.widthPt - picturePt - FIGURE_GAP_PT }
  const set = blocks.map((block) => (isProse(block) ? together(blockBoxes(narrow, block, place)) : undefined))
  const count = isWideEnough(narrow.widthPt + FIGURE_GAP_PT, context.styles.body)
    ? fitting(set, picture.heightPt + OVERHANG_PT)
    : 0
  const rest = flowBoxes(context, blocks.slice(count), place)
  if (count === 0) return [boxOf(figureBlock(context, figure, drawing, place.hue, picturePt), 4), ...rest]
  const text = together(set.slice(0, count).map((laid) => boxOf(laid ?? { heightPt: 0, nodes: [] }, 6)))
  return [boxOf(sideBySide(context, figure, text, picture, narrow.widthPt), 4), ...rest]
}

/** Text left, picture right; the caption at the foot of the text where it has room, else under the picture. */
function sideBySide(context: LayoutContext, figure: Figure, text: Laid, picture: Laid, textPt: number): Laid {
  const xPt = textPt + FIGURE_GAP_PT
  const below = captionBlock(context, figure, context.widthPt - xPt)
  const caption = captionBlock(context, figure, textPt)
  const whitePt = picture.heightPt - text.heightPt - caption.heightPt
  if (whitePt < CAPTION_WHITE_PT)
    return beside([
      { laid: text, xPt: 0 },
      { laid: stack([picture, below], 4), xPt },
    ])
  // The caption belongs to the left column: it is read before the picture, as the eye meets it.
  const nodes = [...text.nodes, ...moved(caption.nodes, 0, picture.heightPt - caption.heightPt), ...moved(picture.nodes, xPt, 0)]
  return { heightPt: picture.heightPt, nodes }
}

function isProse(block: Block): boolean {
  return block.kind === 'paragraph' || block.kind === 'list' || block.kind === 'claim'
}

/** How many of the parts, from the first, stand in the height. */
function fitting(parts: readonly (Laid | undefined)[], heightPt: number): number {
  let [count, usedPt] = [0, 0]
  for (const part of parts) {
    if (part === undefined || usedPt + part.heightPt > heightPt) break
    usedPt += part.heightPt + 6
    count += 1
  }
  return count
}

/** Boxes as one piece; the items of a list under one list. */
export function together(boxes: readonly Box[]): Laid {
  let heightPt = 0
  const nodes: Laid['nodes'][number][] = []
  for (const [index, box] of boxes.entries()) {
    heightPt += index === 0 ? 0 : box.gapPt
    const placed = moved(box.nodes, 0, heightPt)
    const wrap = box.wraps?.[0]
    const last = nodes.at(-1)
    if (wrap === undefined) nodes.push(...placed)
    else if (wrap === boxes[index - 1]?.wraps?.[0] && last?.kind === 'tag')
      nodes[nodes.length - 1] = tag(last.type, [...last.children, ...placed])
    else nodes.push(tag(wrap.type, placed))
    heightPt += box.heightPt
  }
  return { heightPt, nodes }
}
