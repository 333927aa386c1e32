import type { Block, Claim, Hue, List, Prose, Question } from '#shared/content/content.ts'
import type { SectionRole } from '#shared/content/section-roles.ts'
import { type Box, boxOf } from '../../ink/box.ts'
import type { TagType, Wrap } from '../../ink/nodes.ts'
import { calloutBlock } from './callout.ts'
import { withSign } from './certainty.ts'
import { fallenBack } from './fallen-back.ts'
import { pictureOf, figureBlock } from './figure.ts'
import { foodChartBoxes } from './food-chart.ts'
import type { LayoutContext } from '../layout-context.ts'
import { plain, textBlock, headingBlock } from './text.ts'
import { listItems, twoColumnList } from './lists.ts'

/** Where a block stands. `heading` is the tag of headings inside it. */
export interface BlockPlace {
  readonly role: SectionRole | undefined
  readonly hue: Hue
  readonly heading: TagType
}

/** The boxes of any block of content; under a note where it stands in for a translation. */
export function blockBoxes(context: LayoutContext, block: Block, place: BlockPlace): Box[] {
  return fallenBack(context, ownBoxes(context, block, place), block.language)
}

function ownBoxes(context: LayoutContext, block: Block, place: BlockPlace): Box[] {
  switch (block.kind) {
    case 'paragraph':
    case 'list':
      return proseBoxes(context, block, place)
    case 'claim':
      return claimBoxes(context, block, place)
    case 'callout': {
      const laid = calloutBlock(context, block, place.heading)
      return [boxOf(laid, context.space.boxPt, laid.stretched && { stretched: laid.stretched })]
    }
    case 'question':
      return questionBoxes(context, block, place)
    case 'food-chart':
      return foodChartBoxes(context, block, { hue: place.hue, gapPt: context.space.paragraphPt })
    case 'figure': {
      const picture = pictureOf(context, block, place.hue)
      if (picture !== undefined) return [boxOf(figureBlock(context, picture), context.space.boxPt)]
      return [boxOf(textBlock(context, plain(block.alt), context.styles.body), context.space.paragraphPt)]
    }
  }
}

function proseBoxes(context: LayoutContext, block: Prose, place: BlockPlace): Box[] {
  if (block.kind === 'paragraph') return [boxOf(textBlock(context, block.text, context.styles.body), context.space.paragraphPt)]
  return listBoxes(context, block, place)
}

/** A list: two columns when its items are short, else a box an item; the first and last two items stay together. */
function listBoxes(context: LayoutContext, list: List, place: BlockPlace): Box[] {
  const isAsking = place.role === 'ask'
  const mark = isAsking ? 'tick-box' : 'bullet'
  const columns = twoColumnList(context, list, context.styles.body, mark)
  if (columns !== undefined) return [boxOf(columns, context.space.paragraphPt)]
  const wrap: Wrap = { type: 'L' }
  const items = listItems(context, list, context.styles.body, mark)
  const gapPt = isAsking ? 1.4 * context.space.itemPt : context.space.itemPt
  return items.map((item, index) =>
    boxOf(item, index === 0 ? context.space.paragraphPt : gapPt, {
      wraps: [wrap],
      keepWithNext: index === 0 || index === items.length - 2,
    }),
  )
}

/** Prose, and how sure science is of it: at the end of the last line where it fits. */
function claimBoxes(context: LayoutContext, claim: Pick<Claim, 'blocks' | 'certainty'>, place: BlockPlace): Box[] {
  const last = claim.blocks.at(-1)
  const before = claim.blocks.slice(0, -1).flatMap((block) => joined(proseBoxes(context, block, place)))
  if (last === undefined) return before
  if (last.kind === 'paragraph') {
    const text = textBlock(context, last.text, context.styles.body)
    const lastLine = context.type.lines(last.text, context.widthPt, context.styles.body).at(-1)
    const signed = withSign(context, claim.certainty, { block: text, style: context.styles.body, lastLine })
    return [...before, boxOf(signed, context.space.paragraphPt)]
  }
  const sign = withSign(context, claim.certainty, { block: { heightPt: 0, nodes: [] }, style: context.styles.body })
  return [...before, ...joined(proseBoxes(context, last, place)), boxOf(sign, 0.2 * context.space.paragraphPt)]
}

/** The boxes, the last one kept with what comes after. */
function joined(boxes: readonly Box[]): Box[] {
  return boxes.map((box, index) => (index === boxes.length - 1 ? { ...box, keepWithNext: true } : box))
}

function questionBoxes(context: LayoutContext, question: Question, place: BlockPlace): Box[] {
  const title = headingBlock(context, question.question, context.styles.h3, place.heading)
  const answer = claimBoxes(context, { blocks: question.answer, certainty: question.certainty }, place)
  return [
    boxOf(title, context.space.boxPt, { keepWithNext: true }),
    ...answer.map((box, index) => (index === 0 ? { ...box, gapPt: 1 } : box)),
  ]
}
