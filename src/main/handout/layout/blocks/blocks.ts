import type { Block, Claim, Hue, List, Prose, Question, SectionId } from '#shared/content/content.ts'
import { type Box, boxOf } from '../../ink/box.ts'
import type { TagType, Wrap } from '../../ink/nodes.ts'
import { calloutBlock } from './callout.ts'
import { withSign } from './certainty.ts'
import { fallenBack } from './fallen-back.ts'
import { figureBlock, figureWidth } from './figure.ts'
import { foodChartBoxes } from './food-chart.ts'
import { headingBlock, listItems, textBlock, twoColumnList } from './prose.ts'
import type { Setting } from '../layout-context.ts'

/** Where a block stands. `heading` is the tag of headings inside it. */
export interface Place {
  readonly section: SectionId | undefined
  readonly hue: Hue
  readonly heading: TagType
}

/** The boxes of any block of content; under a note where it stands in for a translation. */
export function blockBoxes(setting: Setting, block: Block, place: Place): Box[] {
  return fallenBack(setting, ownBoxes(setting, block, place), block.language)
}

function ownBoxes(setting: Setting, block: Block, place: Place): Box[] {
  switch (block.kind) {
    case 'paragraph':
    case 'list':
      return proseBoxes(setting, block, place)
    case 'claim':
      return claimBoxes(setting, block, place)
    case 'callout': {
      const laid = calloutBlock(setting, block, place.heading)
      return [boxOf(laid, setting.space.boxPt, laid.stretched && { stretched: laid.stretched })]
    }
    case 'question':
      return questionBoxes(setting, block, place)
    case 'food-chart':
      return foodChartBoxes(setting, block, place.hue, setting.space.paragraphPt)
    case 'figure': {
      const drawing = setting.drawings[block.drawing]
      if (drawing === undefined)
        return [boxOf(textBlock(setting, [{ text: block.alt }], setting.widthPt, setting.styles.body), setting.space.paragraphPt)]
      const widthPt = figureWidth(setting, drawing)
      return [boxOf(figureBlock(setting, block, drawing, place.hue, widthPt), setting.space.boxPt)]
    }
  }
}

function proseBoxes(setting: Setting, block: Prose, place: Place): Box[] {
  if (block.kind === 'paragraph')
    return [boxOf(textBlock(setting, block.text, setting.widthPt, setting.styles.body), setting.space.paragraphPt)]
  return listBoxes(setting, block, place)
}

/** A list: two columns when its items are short, else a box an item; the first and last two items stay together. */
function listBoxes(setting: Setting, list: List, place: Place): Box[] {
  const isAsking = place.section === 'ask'
  const marks = isAsking ? 'tick-box' : 'plain'
  const columns = twoColumnList(setting, list, setting.widthPt, setting.styles.body, marks)
  if (columns !== undefined) return [boxOf(columns, setting.space.paragraphPt)]
  const wrap: Wrap = { type: 'L' }
  const items = listItems(setting, list, setting.widthPt, setting.styles.body, marks)
  const gapPt = isAsking ? 1.4 * setting.space.itemPt : setting.space.itemPt
  return items.map((item, index) =>
    boxOf(item, index === 0 ? setting.space.paragraphPt : gapPt, {
      wraps: [wrap],
      keepWithNext: index === 0 || index === items.length - 2,
    }),
  )
}

/** Prose, and how sure science is of it: at the end of the last line where it fits. */
function claimBoxes(setting: Setting, claim: Pick<Claim, 'blocks' | 'certainty'>, place: Place): Box[] {
  const last = claim.blocks.at(-1)
  const before = claim.blocks.slice(0, -1).flatMap((block) => joined(proseBoxes(setting, block, place)))
  if (last === undefined) return before
  if (last.kind === 'paragraph') {
    const text = textBlock(setting, last.text, setting.widthPt, setting.styles.body)
    const lastLine = setting.type.lines(last.text, setting.widthPt, setting.styles.body).at(-1)
    const signed = withSign(setting, text, lastLine, setting.styles.body, claim.certainty, setting.widthPt)
    return [...before, boxOf(signed, setting.space.paragraphPt)]
  }
  const sign = withSign(setting, { heightPt: 0, nodes: [] }, undefined, setting.styles.body, claim.certainty, setting.widthPt)
  return [...before, ...joined(proseBoxes(setting, last, place)), boxOf(sign, 0.2 * setting.space.paragraphPt)]
}

/** The boxes, the last one kept with what comes after. */
function joined(boxes: readonly Box[]): Box[] {
  return boxes.map((box, index) => (index === boxes.length - 1 ? { ...box, keepWithNext: true } : box))
}

function questionBoxes(setting: Setting, question: Question, place: Place): Box[] {
  const title = headingBlock(setting, question.question, setting.widthPt, setting.styles.h3, place.heading)
  const answer = claimBoxes(setting, { blocks: question.answer, certainty: question.certainty }, place)
  return [
    boxOf(title, setting.space.boxPt, { keepWithNext: true }),
    ...answer.map((box, index) => (index === 0 ? { ...box, gapPt: 1 } : box)),
  ]
}
