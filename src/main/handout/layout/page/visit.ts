import type { Text } from '#shared/content/content.ts'
import { moved, tag, type Wrap } from '../../ink/nodes.ts'
import { rectangle, rule } from '../../ink/shapes.ts'
import { type Box, boxOf, type Laid } from '../../ink/box.ts'
import type { Advice, PieceOf } from '../../compose/pieces.ts'
import { INK } from '../../theme/colours.ts'
import { isWideEnough, type TextStyle } from '../../theme/text-style.ts'
import { type LayoutContext, inWidth } from '../layout-context.ts'
import { stack } from '../../ink/stack.ts'
import { TIER_COLOURS, tierSign } from '../blocks/tier-sign.ts'
import { plain, strong, textBlock, headingBlock } from '../blocks/text.ts'
import { listItem, twoColumnList, listColumns } from '../blocks/lists.ts'

const SIDE_PT = 14
const PAD_PT = 8
const TIGHT_GAP_PT = 16
/** Room for one line of handwriting. */
const WRITING_PT = 27
const WRITING_LINES = 2
const WRITING_RULE = { colour: INK.line, width: 0.8 }

/** How urgent it is in word and shape, what to do, what to say and what not to do, in a frame. */
export function adviceBoxes(context: LayoutContext, { tier, advice }: PieceOf<'tier'>): Box[] {
  const { styles, space } = context
  const colour = TIER_COLOURS[tier]
  const signPt = 34 * space.signScale
  const leftPt = SIDE_PT + signPt + 12
  const wordStyle: TextStyle = { ...styles.bold, colour: INK.white }
  const headStyle: TextStyle = { ...styles.h2, colour: INK.white }
  const column = inWidth(context, context.widthPt - leftPt - SIDE_PT)
  const head = stack([textBlock(column, plain(advice.word), wordStyle), headingBlock(column, advice.title, headStyle, 'H2')], 0)
  const barPt = Math.max(head.heightPt, signPt) + 2 * PAD_PT
  const inner = adviceBody(inWidth(context, context.widthPt - 2 * SIDE_PT), advice)
  const heightPt = barPt + inner.heightPt + 2 * PAD_PT
  return [
    boxOf(
      {
        heightPt,
        nodes: [
          rectangle(
            { xPt: 0.8, yPt: 0.8, widthPt: context.widthPt - 1.6, heightPt: heightPt - 1.6, radiusPt: 6 },
            { stroke: { colour, width: 1.6 } },
          ),
          rectangle({ widthPt: context.widthPt, heightPt: barPt, radiusPt: 6 }, { fill: colour }),
          // Square lower corners: the bar joins the frame under it.
          rectangle({ yPt: barPt - 8, widthPt: context.widthPt, heightPt: 8 }, { fill: colour }),
          ...moved(tierSign(tier, signPt, INK.white, colour), SIDE_PT, (barPt - signPt) / 2),
          ...moved(head.nodes, leftPt, (barPt - head.heightPt) / 2),
          ...moved(inner.nodes, SIDE_PT, barPt + PAD_PT),
        ],
      },
      space.boxPt,
    ),
  ]
}

function adviceBody(context: LayoutContext, advice: Advice): Laid {
  const { styles, space } = context
  return stack([stepsList(context, advice, styles.body), ...sayAndNot(context, advice, styles.body)], space.paragraphPt)
}

/** What to do, in its order. */
export function stepsList(context: LayoutContext, { steps }: Advice, style: TextStyle): Laid {
  const items = steps.map((step, index) => listItem(context, plain(step), style, { number: index + 1 }))
  const list = stack(items, context.space.itemPt)
  return { heightPt: list.heightPt, nodes: [tag('L', list.nodes)] }
}

/** The words to say, then what not to do. */
export function sayAndNot(context: LayoutContext, { say, not }: Advice, style: TextStyle): Laid[] {
  const { words, space } = context
  const items = not.map((line) => listItem(context, plain(line), style, 'bullet'))
  const list = stack(items, space.itemPt)
  const nots = [textBlock(context, strong(words.visit.not), style), { heightPt: list.heightPt, nodes: [tag('L', list.nodes)] }]
  return [
    ...(say === '' ? [] : [textBlock(context, strong(words.visit.say(say)), style)]),
    ...(not.length === 0 ? [] : [stack(nots, 1)]),
  ]
}

/** A heading that stays with what comes next. */
export function headingBoxes(context: LayoutContext, { title }: PieceOf<'heading'>): Box[] {
  const heading = headingBlock(context, title, context.styles.h2, 'H2')
  return [boxOf(heading, context.space.sectionPt, { keepWithNext: true })]
}

/** A list under its title; that of a tier carries the tier's shape. */
export function pointsBoxes(context: LayoutContext, { title, tier, items, isTight }: PieceOf<'points'>): Box[] {
  const { styles, space } = context
  const head =
    tier === undefined
      ? boxOf(headingBlock(context, title, styles.h2, 'H2'), space.sectionPt, { keepWithNext: true })
      : boxOf(tierTitle(context, title, tier), space.paragraphPt, { keepWithNext: true })
  const style = isTight === true ? styles.sign : styles.body
  const columns =
    isTight === true ? tightColumns(context, items) : twoColumnList(context, { kind: 'list', ordered: false, items }, styles.body)
  if (columns !== undefined) return [head, boxOf(columns, space.itemPt)]
  const list: Wrap = { type: 'L' }
  const points = items.map((item) => listItem(context, item, style, 'bullet'))
  const last = points.length - 1
  return [
    head,
    ...points.map((point, index) =>
      boxOf(point, space.itemPt, { wraps: [list], keepWithNext: index < last && (index === 0 || index === last - 1) }),
    ),
  ]
}

/** Small type in two columns; `undefined` where two would be too narrow. */
function tightColumns(context: LayoutContext, items: readonly Text[]): Laid | undefined {
  const { styles, space, widthPt } = context
  const columnPt = (widthPt - TIGHT_GAP_PT) / 2
  if (!isWideEnough(columnPt, styles.sign) || items.length < 2) return undefined
  const points = items.map((item) => listItem(inWidth(context, columnPt), item, styles.sign, 'bullet'))
  return listColumns(points, { secondXPt: columnPt + TIGHT_GAP_PT, gapPt: space.itemPt })
}

function tierTitle(context: LayoutContext, title: string, tier: PieceOf<'tier'>['tier']): Laid {
  const style: TextStyle = { ...context.styles.h3, colour: TIER_COLOURS[tier] }
  const signPt = style.sizePt * 1.25
  const words = headingBlock(inWidth(context, context.widthPt - signPt - 8), title, style, 'H3')
  return {
    heightPt: words.heightPt,
    nodes: [
      ...moved(tierSign(tier, signPt, TIER_COLOURS[tier], INK.white), 0, (style.leadPt - signPt) / 2),
      ...moved(words.nodes, signPt + 8, 0),
    ],
  }
}

/** How tall one line for handwriting is. */
export function writingLinePt({ space }: LayoutContext): number {
  return WRITING_PT * space.signScale
}

/** So many lines to write on. */
export function linesToWriteOn(context: LayoutContext, count: number): Laid {
  const linePt = writingLinePt(context)
  const nodes = Array.from({ length: count }, (_, index) => rule(0, (index + 1) * linePt - 1, context.widthPt, WRITING_RULE))
  return { heightPt: count * linePt, nodes }
}

/** Each question with room under it for the answer; none is parted from its lines. */
export function writingBoxes(context: LayoutContext, { title, questions }: PieceOf<'writing'>): Box[] {
  const { styles, space } = context
  const list: Wrap = { type: 'L' }
  const rows = questions.map((question): Laid => {
    const item = listItem(context, plain(question), styles.body, 'tick-box')
    const lines = linesToWriteOn(context, WRITING_LINES)
    return stack([item, lines], 0)
  })
  return [
    boxOf(headingBlock(context, title, styles.h2, 'H2'), space.sectionPt, { keepWithNext: true }),
    ...rows.map((row) => boxOf(row, space.boxPt, { wraps: [list] })),
  ]
}

/** Words, and empty lines to write on. */
export function writeInBoxes(context: LayoutContext, { label }: PieceOf<'write-in'>): Box[] {
  const { styles, space, widthPt } = context
  const words = textBlock(context, plain(label), styles.body)
  const labelPt = context.type.widthOf(context.type.clean(label), styles.body.weight, styles.body.sizePt)
  const heightPt = words.heightPt + 6
  // A label that fills the line has its own line to write on.
  const isBeside = labelPt < widthPt * 0.6
  const rulePt = isBeside ? [labelPt + 8, widthPt - labelPt - 8] : [0, widthPt]
  const linePt = isBeside ? heightPt : heightPt + WRITING_PT
  return [
    boxOf(
      { heightPt: linePt, nodes: [...moved(words.nodes, 0, 6), rule(rulePt[0] ?? 0, linePt - 1, rulePt[1] ?? 0, WRITING_RULE)] },
      space.boxPt,
    ),
  ]
}

/** The last words of a sheet. */
export function closingBoxes(context: LayoutContext, { text, isTight }: PieceOf<'closing'>): Box[] {
  const { styles, space } = context
  const [style, gapPt] = isTight === true ? [styles.body, space.paragraphPt] : [styles.lead, space.boxPt]
  return [boxOf(textBlock(context, strong(text), style), gapPt)]
}
