import type { Certainty, Claim } from '#shared/content/content.ts'
import { circle, enlarged } from '../../ink/shapes.ts'
import { inkOf } from '../../ink/text-ink.ts'
import { moved, tag, type PathInk } from '../../ink/nodes.ts'
import { INK } from '../../theme/colours.ts'
import type { TextLine } from '../../typeset/text-line.ts'
import type { TextStyle } from '../../theme/text-style.ts'
import type { Laid } from '../../ink/box.ts'
import type { LayoutContext } from '../layout-context.ts'
import { stack } from '../../ink/stack.ts'
import { plain } from './text.ts'
import { proseBlocks } from './lists.ts'

const FILLED: Readonly<Record<Certainty, number>> = { strong: 3, some: 2, weak: 1, 'not-shown': 0 }
const RADIUS_PT = 3.4
const STEP_PT = 9
/** From the first dot to the word. */
const DOTS_PT = 3 * STEP_PT + 4
/** White before a sign in a line. */
const SIGN_GAP_PT = 14

/** Three dots, so many of them filled, and the word. The word alone is read out: it says the same. */
export function certaintySign(context: LayoutContext, certainty: Certainty): Sign {
  return signWith(context, certainty, context.words.certainty[certainty], context.styles.smallBold)
}

interface Sign extends Laid {
  readonly widthPt: number
}

function signWith(context: LayoutContext, certainty: Certainty, text: string, style: TextStyle): Sign {
  const { signScale } = context.space
  const dotsPt = DOTS_PT * signScale
  const lines = context.type.lines(plain(text), context.widthPt - dotsPt, style)
  const word = inkOf(lines, style, dotsPt, 0)
  const signs = moved(enlarged(dots(FILLED[certainty]), signScale), 0, style.leadPt / 2 + 0.2)
  return {
    heightPt: Math.max(1, lines.length) * style.leadPt,
    widthPt: dotsPt + Math.max(0, ...lines.map((line) => line.widthPt)),
    nodes: [...signs, tag('P', word, { language: context.words.locale })],
  }
}

/** What a sign stands behind, and in what style that is set; a block that ends with no line of text has no `lastLine`. */
interface Signed {
  readonly block: Laid
  readonly style: TextStyle
  readonly lastLine?: TextLine | undefined
}

/** The sign at the end of a block's last line where there is room, else on a line of its own below. */
export function withSign(context: LayoutContext, certainty: Certainty, { block, style, lastLine }: Signed): Laid {
  const { widthPt } = context
  const sign = certaintySign(context, certainty)
  const startPt = (lastLine?.widthPt ?? widthPt) + SIGN_GAP_PT
  if (startPt + sign.widthPt <= widthPt) {
    const topPt = block.heightPt - (style.leadPt + sign.heightPt) / 2
    return { heightPt: block.heightPt, nodes: [...block.nodes, ...moved(sign.nodes, startPt, topPt)] }
  }
  return { heightPt: block.heightPt + 1 + sign.heightPt, nodes: [...block.nodes, ...moved(sign.nodes, 0, block.heightPt + 1)] }
}

/** A claim as one piece: its prose, and how sure science is of it. */
export function signedProse(context: LayoutContext, claim: Pick<Claim, 'blocks' | 'certainty'>, style: TextStyle): Laid {
  const last = claim.blocks.at(-1)
  const lastLine = last?.kind === 'paragraph' ? context.type.lines(last.text, context.widthPt, style).at(-1) : undefined
  const block = stack(proseBlocks(context, claim.blocks, style), 0.8 * context.space.paragraphPt)
  return withSign(context, claim.certainty, { block, style, lastLine })
}

/** What the signs mean, in one row (two where the words are long). */
export function certaintyKey(context: LayoutContext): Laid {
  const style = context.styles.small
  const [title] = context.type.lines(plain(context.words.certaintyKey.title), context.widthPt, context.styles.smallBold)
  const nodes = title === undefined ? [] : [tag('P', inkOf([title], context.styles.smallBold, 0, 0))]
  let [xPt, topPt] = [(title?.widthPt ?? 0) + SIGN_GAP_PT, 0]
  const signs = (['strong', 'some', 'weak', 'not-shown'] as const).flatMap((certainty) => {
    const sign = signWith(context, certainty, context.words.certaintyKey[certainty], style)
    if (xPt + sign.widthPt > context.widthPt) [xPt, topPt] = [0, topPt + style.leadPt + 1]
    const placed = moved(sign.nodes, xPt, topPt)
    xPt += sign.widthPt + SIGN_GAP_PT
    return placed
  })
  return { heightPt: topPt + style.leadPt, nodes: [...nodes, ...signs] }
}

function dots(filled: number): PathInk[] {
  const stroke = { colour: INK.text, width: 1.1 }
  return [0, 1, 2].map((index) =>
    circle(RADIUS_PT + index * STEP_PT, 0, RADIUS_PT - 0.55, index < filled ? { fill: INK.text, stroke } : { stroke }),
  )
}
