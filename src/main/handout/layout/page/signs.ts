import type { Text } from '#shared/content/content.ts'
import type { Sign, TierWords } from '#shared/checklist/triage.ts'
import { moved, type Node, type PathInk, type TagType, type Wrap } from '../../ink/nodes.ts'
import { rectangle } from '../../ink/shapes.ts'
import { type Box, boxOf, type Laid } from '../../ink/box.ts'
import type { PieceOf, UrgentTier } from '../../compose/pieces.ts'
import { INK, type Colour } from '../../theme/colours.ts'
import { isWideEnough, type TextStyle } from '../../theme/text-style.ts'
import { inLanguage, untranslatedNote } from '../blocks/fallen-back.ts'
import { columns, headingBlock, listItem, textBlock } from '../blocks/prose.ts'
import { headingTag } from '../columns/section.ts'
import type { Setting } from '../layout-context.ts'
import { stack } from '../../ink/stack.ts'
import { TIER_COLOURS, tierSign } from '../blocks/tier-sign.ts'

const BAR_PAD_PT = 5
const SIDE_PT = 10
const COLUMN_GAP_PT = 14

/**
 * The signs of one tier under a dark bar, with what to do. Two columns in a frame, as one box that is never split;
 * where columns would be too narrow, one list that may run over pages.
 */
export function tierBoxes(setting: Setting, piece: PieceOf<'signs'>): Box[] {
  const bar = barOf(setting, piece.words, piece.tier, headingTag(piece.level, 1))
  const columnPt = (setting.widthPt - 2 * SIDE_PT - COLUMN_GAP_PT) / 2
  return isWideEnough(columnPt, setting.styles.sign) ? [framed(setting, piece, bar)] : listed(setting, piece, bar)
}

function framed(setting: Setting, piece: PieceOf<'signs'>, bar: Laid): Box {
  const colour = TIER_COLOURS[piece.tier]
  const widthPt = setting.widthPt - 2 * SIDE_PT
  const parts = [stepsOf(setting, piece, widthPt), signColumns(setting, piece, widthPt), ...lastOf(setting, piece, widthPt)]
  const inner = stack(parts, 4.5)
  const heightPt = bar.heightPt + inner.heightPt + 13
  const frame = rectangle(0.8, 0.8, setting.widthPt - 1.6, heightPt - 1.6, 6, { stroke: { colour, width: 1.6 } })
  const nodes = [frame, ...bar.nodes, ...moved(inner.nodes, SIDE_PT, bar.heightPt + 6)]
  return boxOf({ heightPt, nodes }, setting.space.boxPt + 1.5)
}

function listed(setting: Setting, piece: PieceOf<'signs'>, bar: Bar): Box[] {
  const { space, widthPt } = setting
  const list: Wrap = { type: 'L' }
  const items = signItems(setting, piece.signs, widthPt)
  return [
    boxOf(bar, space.sectionPt, { keepWithNext: true, stretched: bar.stretched }),
    boxOf(stepsOf(setting, piece, widthPt), space.paragraphPt, { keepWithNext: true }),
    ...items.map((item, index) =>
      boxOf(item, index === 0 ? space.paragraphPt : space.itemPt, {
        wraps: [list],
        keepWithNext: index === 0 || index === items.length - 2,
      }),
    ),
    ...lastOf(setting, piece, widthPt).map((last) => boxOf(last, space.paragraphPt)),
  ]
}

/** What is said below the list; and, where signs stand in for their translation, that they do. */
function lastOf(setting: Setting, { last, words, signs }: PieceOf<'signs'>, widthPt: number): Laid[] {
  const note = [words, ...signs].some(({ language }) => language !== undefined) ? [untranslatedNote({ ...setting, widthPt })] : []
  return [...note, ...(last === '' ? [] : [textBlock(setting, strong(last), widthPt, setting.styles.sign)])]
}

function signItems(setting: Setting, signs: readonly Sign[], widthPt: number): Laid[] {
  return signs.map(({ text, language }) => {
    const item = listItem(setting, text, widthPt, setting.styles.sign, 'bullet')
    return { ...item, nodes: inLanguage(item.nodes, language) }
  })
}

/** Run on in one paragraph: there are at most three. */
function stepsOf(setting: Setting, { words }: PieceOf<'signs'>, widthPt: number): Laid {
  const steps = textBlock(setting, strong(words.steps.join(' ')), widthPt, setting.styles.body)
  return { ...steps, nodes: inLanguage(steps.nodes, words.language) }
}

function strong(text: string): Text {
  return [{ text, strong: true }]
}

function barOf(setting: Setting, words: TierWords, tier: UrgentTier, heading: TagType): Bar {
  const style: TextStyle = { ...setting.styles.h2, colour: INK.white }
  const leftPt = SIDE_PT + 26 * setting.space.signScale
  const title = headingBlock(setting, words.title, setting.widthPt - leftPt - SIDE_PT, style, heading)
  const heightPt = title.heightPt + 2 * BAR_PAD_PT
  const signPt = 19 * setting.space.signScale
  const sign = moved(tierSign(tier, signPt, INK.white, TIER_COLOURS[tier]), SIDE_PT, (heightPt - signPt) / 2)
  const stretched = (tallPt: number): Node[] => [
    ...barGround(setting.widthPt, tallPt, TIER_COLOURS[tier]),
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
  return [rectangle(0, 0, widthPt, heightPt, 6, { fill }), rectangle(0, heightPt - 8, widthPt, 8, 0, { fill })]
}

function signColumns(setting: Setting, { signs }: PieceOf<'signs'>, widthPt: number): Laid {
  const columnPt = (widthPt - COLUMN_GAP_PT) / 2
  const items = signItems(setting, signs, columnPt)
  return columns(items, columnPt + COLUMN_GAP_PT, 2)
}
