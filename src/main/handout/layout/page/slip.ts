import { moved } from '../../ink/nodes.ts'
import { rectangle } from '../../ink/shapes.ts'
import { type Box, boxOf, type Laid } from '../../ink/box.ts'
import type { Advice, PieceOf } from '../../compose/pieces.ts'
import { INK } from '../../theme/colours.ts'
import type { TextStyle } from '../../theme/text-style.ts'
import { type LayoutContext, inWidth } from '../layout-context.ts'
import { beside, stack } from '../../ink/stack.ts'
import { TIER_COLOURS, tierSign } from '../blocks/tier-sign.ts'
import { sayAndNot, stepsList } from './visit.ts'
import { plain, strong, textBlock, headingBlock } from '../blocks/text.ts'

const PAD_PT = 12
const NUMBER_GAP_PT = 20
/** Half a page, where two languages share it. */
const NARROW_PT = 360

/** The tier as a poster: its word and shape over the width, what to do in large type, the number to call. */
export function slipBoxes(outer: LayoutContext, piece: PieceOf<'tier'>): Box[] {
  const { widthPt, space } = outer
  const { advice } = piece
  // Large figures before the steps need more room than those of running text.
  const context = { ...outer, space: { ...space, indentPt: Math.max(space.indentPt, 26) } }
  const isTight = piece.isTight === true
  const isNarrow = widthPt < NARROW_PT
  const style = slipStyle(context, isTight && isNarrow ? 13 : isTight || isNarrow ? 15 : 17)
  return [
    boxOf(posterOf(context, piece), space.boxPt, { keepWithNext: true, running: context.words.slip.title }),
    boxOf(stepsList(context, advice, style), space.boxPt),
    ...(piece.number === '' ? [] : [boxOf(numberOf(context, piece.number, isTight), space.boxPt)]),
  ]
}

/** What to say and what not to do: after the signs, which the desk must read first. */
export function sayBoxes(context: LayoutContext, { advice, isTight }: PieceOf<'say'>): Box[] {
  if (isTight === true) return [boxOf(runOn(context, advice), context.space.paragraphPt)]
  const style: TextStyle = { ...slipStyle(context, context.widthPt < NARROW_PT ? 13 : 14), weight: 'regular' }
  return sayAndNot(context, advice, style).map((laid) => boxOf(laid, context.space.boxPt))
}

/** The same in one paragraph. */
function runOn(context: LayoutContext, { say, not }: Advice): Laid {
  const { words, styles } = context
  const said = say === '' ? [] : [{ text: `${words.visit.say(say)} `, strong: true as const }]
  const nots = not.length === 0 ? [] : [{ text: `${words.visit.not}: `, strong: true as const }, { text: not.join(' ') }]
  return textBlock(context, [...said, ...nots], styles.sign)
}

/** Bold, and never smaller than running text. */
function slipStyle({ styles }: LayoutContext, sizePt: number): TextStyle {
  return {
    ...styles.bold,
    sizePt: Math.max(styles.body.sizePt, sizePt),
    leadPt: Math.max(styles.body.leadPt, sizePt * 1.3),
  }
}

/** Shape beside the word; over it in a column too narrow for both. */
function posterOf(context: LayoutContext, { tier, advice, isTight }: PieceOf<'tier'>): Laid {
  const { styles, widthPt } = context
  const isNarrow = widthPt < NARROW_PT && isTight !== true
  const signPt = isNarrow ? 48 : isTight === true ? Math.min(60, widthPt * 0.16) : 88
  const leftPt = isNarrow ? PAD_PT : PAD_PT + signPt + (isTight === true ? 12 : 18)
  const column = inWidth(context, widthPt - leftPt - PAD_PT)
  const colour = TIER_COLOURS[tier]
  const sizePt = Math.min(isTight === true ? 46 : 72, largestThatFits(column, advice.word))
  const word: TextStyle = { ...styles.cover, sizePt, leadPt: sizePt * 1.15, colour: INK.white }
  const title: TextStyle = {
    ...styles.h1,
    sizePt: widthPt < NARROW_PT ? 20 : 26,
    leadPt: widthPt < NARROW_PT ? 25 : 32,
    colour: INK.white,
  }
  const words = stack([headingBlock(column, advice.word, word, 'H1'), textBlock(column, plain(advice.title), title)], 2)
  const abovePt = isNarrow ? signPt + 8 : 0
  const innerPt = isNarrow ? abovePt + words.heightPt : Math.max(words.heightPt, signPt)
  const heightPt = innerPt + 2 * PAD_PT
  return {
    heightPt,
    nodes: [
      rectangle({ widthPt, heightPt, radiusPt: 10 }, { fill: colour }),
      ...moved(tierSign(tier, signPt, INK.white, colour), PAD_PT, isNarrow ? PAD_PT : (heightPt - signPt) / 2),
      ...moved(words.nodes, leftPt, isNarrow ? PAD_PT + abovePt : (heightPt - words.heightPt) / 2),
    ],
  }
}

/** The largest size in which a word stands in one line. */
function largestThatFits({ type, widthPt }: LayoutContext, word: string): number {
  return Math.floor(widthPt / type.widthOf(type.clean(word), 'bold', 1))
}

/** What the number is beside the number; over it where both have no room on a line. */
function numberOf(context: LayoutContext, number: string, isTight: boolean): Laid {
  const { styles, widthPt, words, type } = context
  const sizePt = isTight ? 26 : widthPt < NARROW_PT ? 32 : 40
  const digits: TextStyle = { ...styles.cover, sizePt, leadPt: sizePt * 1.1 }
  const insidePt = widthPt - 2 * PAD_PT
  const widthOf = (text: string, style: TextStyle) => type.widthOf(type.clean(text), 'bold', style.sizePt)
  const labelPt = Math.ceil(widthOf(words.slip.number, styles.h2)) + 1
  const isBeside = labelPt + NUMBER_GAP_PT + widthOf(number, digits) <= insidePt
  const label = textBlock(inWidth(context, isBeside ? labelPt : insidePt), strong(words.slip.number), styles.h2)
  const big = textBlock(inWidth(context, insidePt), plain(number), digits)
  const dropPt = (big.heightPt - label.heightPt) / 2
  const inner = isBeside
    ? beside([
        { laid: { heightPt: big.heightPt, nodes: moved(label.nodes, 0, dropPt) }, xPt: 0 },
        { laid: big, xPt: labelPt + NUMBER_GAP_PT },
      ])
    : stack([label, big], 0)
  const heightPt = inner.heightPt + 8
  const frame = rectangle(
    { xPt: 1.5, yPt: 1.5, widthPt: widthPt - 3, heightPt: heightPt - 3, radiusPt: 10 },
    { stroke: { colour: INK.text, width: 3 } },
  )
  return { heightPt, nodes: [frame, ...moved(inner.nodes, PAD_PT, 4)] }
}
