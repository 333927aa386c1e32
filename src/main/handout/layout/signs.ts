import type { Text } from '#shared/content.ts'
import type { TierWords } from '#shared/triage.ts'
import { moved, rectangle, type Box, type PathInk, type TagType } from '../ink.ts'
import type { PieceOf, UrgentTier } from '../pieces.ts'
import { INK, STYLES, type Colour } from '../theme.ts'
import type { TextStyle } from '../typesetter.ts'
import { signOf } from './callout.ts'
import { columns, headingBlock, listItem, textBlock } from './prose.ts'
import { headingTag } from './section.ts'
import { boxOf, type Laid, type Setting } from './setting.ts'
import { stack } from './stack.ts'

const BAR_PAD_PT = 5
const SIDE_PT = 14
const SIGN_STYLE: TextStyle = { ...STYLES.small, colour: INK.text, leadPt: 14.5 }
const TIER_COLOURS: Readonly<Record<UrgentTier, Colour>> = { emergency: INK.emergency, today: INK.today }

/** The signs of one tier under a dark bar, with what to do, in a frame. One box: it is never split. */
export function tierBoxes(setting: Setting, piece: PieceOf<'signs'>): Box[] {
  const colour = TIER_COLOURS[piece.tier]
  const bar = barOf(setting, piece.words, piece.tier, headingTag(piece.level, 1))
  const widthPt = setting.widthPt - 2 * SIDE_PT
  const parts = [
    stepsOf(setting, piece, widthPt),
    signColumns(setting, piece, widthPt),
    ...(piece.last === '' ? [] : [textBlock(setting, strong(piece.last), widthPt, SIGN_STYLE)]),
  ]
  const inner = stack(parts, 5)
  const heightPt = bar.heightPt + inner.heightPt + 15
  const frame = rectangle(0.8, 0.8, setting.widthPt - 1.6, heightPt - 1.6, 6, { stroke: { colour, width: 1.6 } })
  const nodes = [frame, ...bar.nodes, ...moved(inner.nodes, SIDE_PT, bar.heightPt + 7)]
  return [boxOf({ heightPt, nodes }, 11)]
}

/** Run on in one paragraph: there are at most three. */
function stepsOf(setting: Setting, { words }: PieceOf<'signs'>, widthPt: number): Laid {
  return textBlock(setting, strong(words.steps.join(' ')), widthPt, STYLES.body)
}

function strong(text: string): Text {
  return [{ text, strong: true }]
}

function barOf(setting: Setting, words: TierWords, tier: UrgentTier, heading: TagType): Laid {
  const style: TextStyle = { ...STYLES.h2, colour: INK.white }
  const leftPt = SIDE_PT + 26
  const title = headingBlock(setting, words.title, setting.widthPt - leftPt - SIDE_PT, style, heading)
  const heightPt = title.heightPt + 2 * BAR_PAD_PT
  const colour = TIER_COLOURS[tier]
  const ground: PathInk = rectangle(0, 0, setting.widthPt, heightPt, 6, { fill: colour })
  // Square lower corners: the bar joins the frame under it.
  const corners: PathInk = rectangle(0, heightPt - 8, setting.widthPt, 8, 0, { fill: colour })
  return {
    heightPt,
    nodes: [ground, corners, ...moved(tierSign(tier), SIDE_PT + 9, heightPt / 2), ...moved(title.nodes, leftPt, BAR_PAD_PT)],
  }
}

/** The tone's sign in white on dark. */
function tierSign(tier: UrgentTier): PathInk[] {
  const swap = (colour: Colour): Colour => (colour === INK.white ? TIER_COLOURS[tier] : INK.white)
  return signOf(tier === 'emergency' ? 'danger' : 'ask-first').map((path) => ({
    ...path,
    ...(path.fill === undefined ? {} : { fill: swap(path.fill) }),
    ...(path.stroke === undefined ? {} : { stroke: { ...path.stroke, colour: swap(path.stroke.colour) } }),
  }))
}

function signColumns(setting: Setting, { signs }: PieceOf<'signs'>, widthPt: number): Laid {
  const gapPt = 20
  const columnPt = (widthPt - gapPt) / 2
  const items = signs.map((sign) => listItem(setting, sign.text, columnPt, SIGN_STYLE, 'bullet'))
  return columns(items, columnPt + gapPt, 2)
}
