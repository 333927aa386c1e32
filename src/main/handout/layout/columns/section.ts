import type { Block } from '#shared/content/content.ts'
import { moved } from '../../ink/nodes.ts'
import { type Box, boxOf, type Laid } from '../../ink/box.ts'
import { isWideEnough } from '../../theme/text-style.ts'
import type { PieceOf } from '../../compose/pieces.ts'
import { blockBoxes, type BlockPlace } from '../blocks/block-boxes.ts'
import { calloutPair } from '../blocks/callout.ts'
import { fallenBack, inLanguage } from '../blocks/fallen-back.ts'
import { pictureOf, pictureBlock, figureBlock, captionBlock, type Picture } from '../blocks/figure.ts'
import { type LayoutContext, inWidth } from '../layout-context.ts'
import { beside, stack } from '../../ink/stack.ts'
import { writeInBoxes } from '../page/visit.ts'
import { plain, textBlock, headingBlock, headingTag } from '../blocks/text.ts'
import { together } from '../../ink/together.ts'

const FIGURE_GAP_PT = 18
/** Text beside a picture may stand so much taller than it. */
const OVERHANG_PT = 12
/** Least white between the text and a caption at its foot. */
const CAPTION_WHITE_PT = 14

/** A section's title and blocks; its picture stands beside the text that comes before or after it. */
export function sectionBoxes(context: LayoutContext, piece: PieceOf<'section'>): Box[] {
  const { section, hue, level } = piece
  const isUntitled = 'isUntitled' in section
  const place: BlockPlace = { role: section.role, hue, heading: headingTag(level, isUntitled ? 1 : 2) }
  if (isUntitled) return bodyBoxes(context, section.blocks, place)
  const title = headingBlock(context, section.title, context.styles.h2, headingTag(level, 1))
  const more = 'isCut' in section ? notAllBoxes(context) : []
  const own = 'isToFillIn' in section ? writeInBoxes(context, { kind: 'write-in', label: context.words.ownQuestion }) : []
  const [first, ...rest] = [...bodyBoxes(context, section.blocks, place), ...more, ...own]
  const nodes = inLanguage(title.nodes, section.language)
  const head = boxOf({ ...title, nodes }, context.space.sectionPt, { keepWithNext: true })
  return first === undefined
    ? [head]
    : [head, { ...first, gapPt: Math.min(first.gapPt, 0.8 * context.space.paragraphPt) }, ...rest]
}

/** Below a section of which the last items or questions are left out. */
export function notAllBoxes(context: LayoutContext): Box[] {
  return [boxOf(textBlock(context, plain(context.words.notAll), context.styles.small), 2)]
}

function bodyBoxes(context: LayoutContext, blocks: readonly Block[], place: BlockPlace): Box[] {
  const at = blocks.findIndex((block) => block.kind === 'figure')
  const figure = blocks[at]
  const picture = figure?.kind === 'figure' ? pictureOf(context, figure, place.hue) : undefined
  if (picture === undefined || picture.figure.language !== undefined) return flowBoxes(context, blocks, place)
  const others = [...blocks.slice(0, at), ...blocks.slice(at + 1)]
  return withPicture(context, others, picture, place)
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
function withPicture(context: LayoutContext, blocks: readonly Block[], picture: Picture, place: BlockPlace): Box[] {
  const laid = pictureBlock(context, picture)
  const narrow = inWidth(context, context.widthPt - picture.widthPt - FIGURE_GAP_PT)
  const set = blocks.map((block) => (isProse(block) ? together(blockBoxes(narrow, block, place)) : undefined))
  const hasRoom = isWideEnough(narrow.widthPt + FIGURE_GAP_PT, context.styles.body)
  const count = hasRoom ? fitting(set, laid.heightPt + OVERHANG_PT) : 0
  const rest = flowBoxes(context, blocks.slice(count), place)
  if (count === 0) return [boxOf(figureBlock(context, picture), 4), ...rest]
  const text = together(set.slice(0, count).map((one) => boxOf(one ?? { heightPt: 0, nodes: [] }, 6)))
  return [boxOf(sideBySide(narrow, text, laid, picture), 4), ...rest]
}

/** Text left, picture right; the caption at the foot of the text where it has room, else under the picture. */
function sideBySide(narrow: LayoutContext, text: Laid, laid: Laid, { figure, widthPt }: Picture): Laid {
  const xPt = narrow.widthPt + FIGURE_GAP_PT
  const caption = captionBlock(narrow, figure)
  const whitePt = laid.heightPt - text.heightPt - caption.heightPt
  if (whitePt < CAPTION_WHITE_PT)
    return beside([
      { laid: text, xPt: 0 },
      { laid: stack([laid, captionBlock(inWidth(narrow, widthPt), figure)], 4), xPt },
    ])
  // The caption belongs to the left column: it is read before the picture, as the eye meets it.
  const nodes = [...text.nodes, ...moved(caption.nodes, 0, laid.heightPt - caption.heightPt), ...moved(laid.nodes, xPt, 0)]
  return { heightPt: laid.heightPt, nodes }
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
