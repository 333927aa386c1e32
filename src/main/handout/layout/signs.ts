import type { Text } from '#shared/content.ts'
import type { Sign, TierWords } from '#shared/triage.ts'
import { moved, rectangle, type Box, type PathInk, type TagType } from '../ink.ts'
import type { PieceOf } from '../pieces.ts'
import { INK, STYLES, type Colour } from '../theme.ts'
import type { TextStyle } from '../typesetter.ts'
import { signOf } from './callout.ts'
import { columns, headingBlock, listBlock, listItem, textBlock } from './prose.ts'
import { headingTag } from './section.ts'
import { boxOf, type Laid, type Setting } from './setting.ts'
import { stack } from './stack.ts'

const BAR_PAD_PT = 7
const SIDE_PT = 14
const SIGN_STYLE: TextStyle = { ...STYLES.body, sizePt: 12.5, leadPt: 16 }
const TIER_COLOURS: Readonly<Record<'emergency' | 'today', Colour>> = { emergency: INK.emergency, today: INK.today }

/** The signs of one tier under a dark bar, with what to do, in a frame. One box: it is never split. */
export function tierBoxes(setting: Setting, piece: PieceOf<'red-flags' | 'signs'>): Box[] {
  const tier = piece.kind === 'signs' ? piece.tier : 'emergency'
  const colour = TIER_COLOURS[tier]
  const bar = barOf(setting, piece.words, tier, headingTag(piece.level, 1))
  const widthPt = setting.widthPt - 2 * SIDE_PT
  const parts = [
    listBlock(setting, { kind: 'list', ordered: true, items: piece.words.steps.map(strong) }, widthPt, STYLES.body),
    signColumns(setting, piece.signs, widthPt),
  ]
  const inner = stack(parts, 8)
  const heightPt = bar.heightPt + inner.heightPt + 20
  const frame = rectangle(0.8, 0.8, setting.widthPt - 1.6, heightPt - 1.6, 6, { stroke: { colour, width: 1.6 } })
  const nodes = [frame, ...bar.nodes, ...moved(inner.nodes, SIDE_PT, bar.heightPt + 9)]
  return [boxOf({ heightPt, nodes }, 14)]
}

function strong(text: string): Text {
  return [{ text, strong: true }]
}

function barOf(setting: Setting, words: TierWords, tier: 'emergency' | 'today', heading: TagType): Laid {
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
function tierSign(tier: 'emergency' | 'today'): PathInk[] {
  const swap = (colour: Colour): Colour => (colour === INK.white ? TIER_COLOURS[tier] : INK.white)
  return signOf(tier === 'emergency' ? 'danger' : 'ask-first').map((path) => ({
    ...path,
    ...(path.fill === undefined ? {} : { fill: swap(path.fill) }),
    ...(path.stroke === undefined ? {} : { stroke: { ...path.stroke, colour: swap(path.stroke.colour) } }),
  }))
}

function signColumns(setting: Setting, signs: readonly Sign[], widthPt: number): Laid {
  const gapPt = 20
  const columnPt = (widthPt - gapPt) / 2
  return columns(
    signs.map((sign) => listItem(setting, sign.text, columnPt, SIGN_STYLE, 'bullet')),
    columnPt + gapPt,
  )
}

/** A single strong line: what to do when in doubt. */
export function worriedBoxes(setting: Setting, piece: PieceOf<'worried'>): Box[] {
  return [boxOf(textBlock(setting, strong(piece.text), setting.widthPt, STYLES.body), 10)]
}
