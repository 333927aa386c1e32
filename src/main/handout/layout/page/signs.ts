import type { Sign, TierWords } from '#shared/checklist/triage.ts'
import { moved, type Node, type PathInk, type TagType, type Wrap } from '../../ink/nodes.ts'
import { rectangle } from '../../ink/shapes.ts'
import { type Box, boxOf, type Laid, type PartedLaid } from '../../ink/box.ts'
import type { PieceOf, UrgentTier } from '../../compose/pieces.ts'
import type { Colour } from '#shared/subject/colour.ts'
import { INK } from '../../theme/colours.ts'
import { isWideEnough, type TextStyle } from '../../theme/text-style.ts'
import { inLanguage, untranslatedNote } from '../blocks/fallen-back.ts'
import { type LayoutContext, inWidth } from '../layout-context.ts'
import { stack } from '../../ink/stack.ts'
import { TIER_COLOURS, tierSign } from '../blocks/tier-sign.ts'
import { strong, textBlock, headingBlock, headingTag } from '../blocks/text.ts'
import { listItem, listColumns } from '../blocks/lists.ts'

const BAR_PAD_PT = 5
const SIDE_PT = 10
const COLUMN_GAP_PT = 14

/**
 * The signs of one tier under a dark bar, with what to do. Two columns in a frame, which goes on over a page with columns of
 * its own; where columns would be too narrow, one list that may run over pages.
 */
export function tierBoxes(context: LayoutContext, piece: PieceOf<'signs'>): Box[] {
  const bar = barOf(context, piece.words, piece.tier, headingTag(piece.level, 1))
  const columnPt = (context.widthPt - 2 * SIDE_PT - COLUMN_GAP_PT) / 2
  if (!isWideEnough(columnPt, context.styles.sign)) return listed(context, piece, bar)
  const inside = inWidth(context, context.widthPt - 2 * SIDE_PT)
  const items = signItems(inWidth(context, columnPt), piece.signs)
  const [head, end] = [[stepsOf(inside, piece)], lastOf(inside, piece)]
  const laid = framed(context, { bar, head, items, end, columnPt, list: { type: 'L' }, colour: TIER_COLOURS[piece.tier] })
  return [boxOf(laid, context.space.boxPt + 1.5, { parted: laid.parted })]
}

/** What stands in the frame of a tier, or in a part of it. */
interface Framed {
  readonly bar?: Laid
  readonly head: readonly Laid[]
  /** Signs, in two columns of so many points. */
  readonly items: readonly Laid[]
  readonly columnPt: number
  readonly end: readonly Laid[]
  /** One list, however many parts it has. */
  readonly list: Wrap
  readonly colour: Colour
}

/** So many signs stand at least on either side of a page. */
const SIGNS_MIN = 2

function framed(context: LayoutContext, parts: Framed): PartedLaid {
  const { bar = { heightPt: 0, nodes: [] }, head, items, columnPt, end, list, colour } = parts
  const columns = listColumns(items, { secondXPt: columnPt + COLUMN_GAP_PT, gapPt: 2, list })
  const inner = stack([...head, columns, ...end], 4.5)
  const heightPt = bar.heightPt + inner.heightPt + 13
  const frame = rectangle(
    { xPt: 0.8, yPt: 0.8, widthPt: context.widthPt - 1.6, heightPt: heightPt - 1.6, radiusPt: 6 },
    { stroke: { colour, width: 1.6 } },
  )
  const nodes = [frame, ...bar.nodes, ...moved(inner.nodes, SIDE_PT, bar.heightPt + 6)]
  const parted = (roomPt: number): [PartedLaid, PartedLaid] | undefined => {
    for (let count = items.length - SIGNS_MIN; count >= SIGNS_MIN; count -= 1) {
      const upper = framed(context, { ...parts, items: items.slice(0, count), end: [] })
      if (upper.heightPt > roomPt) continue
      const { bar: _bar, ...below } = parts
      return [upper, framed(context, { ...below, head: [], items: items.slice(count) })]
    }
    return undefined
  }
  return { heightPt, nodes, parted }
}

function listed(context: LayoutContext, piece: PieceOf<'signs'>, bar: Bar): Box[] {
  const { space } = context
  const list: Wrap = { type: 'L' }
  const items = signItems(context, piece.signs)
  return [
    boxOf(bar, space.sectionPt, { keepWithNext: true, stretched: bar.stretched }),
    boxOf(stepsOf(context, piece), space.paragraphPt, { keepWithNext: true }),
    ...items.map((item, index) =>
      boxOf(item, index === 0 ? space.paragraphPt : space.itemPt, {
        wraps: [list],
        keepWithNext: index === 0 || index === items.length - 2,
      }),
    ),
    ...lastOf(context, piece).map((last) => boxOf(last, space.paragraphPt)),
  ]
}

/** What is said below the list; and, where signs stand in for their translation, that they do. */
function lastOf(context: LayoutContext, { last, words, signs }: PieceOf<'signs'>): Laid[] {
  const note = [words, ...signs].some(({ language }) => language !== undefined) ? [untranslatedNote(context)] : []
  return [...note, ...(last === '' ? [] : [textBlock(context, strong(last), context.styles.sign)])]
}

function signItems(context: LayoutContext, signs: readonly Sign[]): Laid[] {
  return signs.map(({ text, language }) => {
    const item = listItem(context, text, context.styles.sign, 'bullet')
    return { ...item, nodes: inLanguage(item.nodes, language) }
  })
}

/** Run on in one paragraph: there are at most three. */
function stepsOf(context: LayoutContext, { words }: PieceOf<'signs'>): Laid {
  const steps = textBlock(context, strong(words.steps.join(' ')), context.styles.body)
  return { ...steps, nodes: inLanguage(steps.nodes, words.language) }
}

function barOf(context: LayoutContext, words: TierWords, tier: UrgentTier, heading: TagType): Bar {
  const style: TextStyle = { ...context.styles.h2, colour: INK.white }
  const leftPt = SIDE_PT + 26 * context.space.signScale
  const title = headingBlock(inWidth(context, context.widthPt - leftPt - SIDE_PT), words.title, style, heading)
  const heightPt = title.heightPt + 2 * BAR_PAD_PT
  const signPt = 19 * context.space.signScale
  const sign = moved(tierSign(tier, signPt, INK.white, TIER_COLOURS[tier]), SIDE_PT, (heightPt - signPt) / 2)
  const stretched = (tallPt: number): Node[] => [
    ...barGround(context.widthPt, tallPt, TIER_COLOURS[tier]),
    ...sign,
    ...moved(inLanguage(title.nodes, words.language), leftPt, BAR_PAD_PT),
  ]
  return { heightPt, nodes: stretched(heightPt), stretched }
}

interface Bar extends Laid {
  readonly stretched: (heightPt: number) => Node[]
}

/** Square lower corners: the bar joins what stands under it. */
function barGround(widthPt: number, heightPt: number, fill: Colour): PathInk[] {
  return [
    rectangle({ widthPt, heightPt, radiusPt: 6 }, { fill }),
    rectangle({ yPt: heightPt - 8, widthPt, heightPt: 8 }, { fill }),
  ]
}
