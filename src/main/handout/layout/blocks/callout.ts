import type { Callout, CalloutTone } from '#shared/content/content.ts'
import { circle, enlarged, rectangle } from '../../ink/shapes.ts'
import { moved, type Node, type PathInk, type TagType } from '../../ink/nodes.ts'
import type { Box, Laid } from '../../ink/box.ts'
import type { Colour } from '#shared/subject/colour.ts'
import { INK } from '../../theme/colours.ts'
import { isWideEnough } from '../../theme/text-style.ts'
import { type LayoutContext, inWidth } from '../layout-context.ts'
import { beside, stack } from '../../ink/stack.ts'
import { proseBlocks } from './lists.ts'
import { headingBlock } from './text.ts'

const BAR_PT = 5
/** From the ground's edges to the text. */
const LEFT_PT = 15
const RIGHT_PT = 9
/** Room for the sign, which stands before the title. */
const SIGN_PT = 25

const TONES: Readonly<Record<CalloutTone, { readonly deep: Colour; readonly soft: Colour }>> = {
  danger: { deep: INK.emergency, soft: INK.emergencySoft },
  'ask-first': { deep: INK.today, soft: INK.todaySoft },
  do: { deep: INK.press, soft: INK.pressSoft },
}

const PAIR_GAP_PT = 12
/** Half a page. What is taller may have to be cut, and that is easier one under the other. */
const PAIR_MAX_PT = 350

/** A box with a sign of its own shape for each tone, so that grey paper tells them apart. */
export function calloutBlock(context: LayoutContext, callout: Callout, heading: TagType): Laid & Pick<Box, 'stretched'> {
  const inner = insideOf(context, callout, heading)
  const stretched = (heightPt: number) => framed(context, callout.tone, inner, heightPt).nodes
  const heightPt = inner.heightPt + 2 * context.space.padPt
  return { heightPt, nodes: stretched(heightPt), stretched }
}

/** Two boxes side by side, equally tall; `undefined` where that would save less than a quarter of the height, or be too tall. */
export function calloutPair(context: LayoutContext, pair: readonly [Callout, Callout], heading: TagType): Laid | undefined {
  const half = inWidth(context, (context.widthPt - PAIR_GAP_PT) / 2)
  if (!isWideEnough(half.widthPt - LEFT_PT - RIGHT_PT, context.styles.body)) return undefined
  const [left, right] = [insideOf(half, pair[0], heading), insideOf(half, pair[1], heading)]
  const heightPt = Math.max(left.heightPt, right.heightPt) + 2 * context.space.padPt
  const stackedPt = pair.reduce((sum, callout) => sum + calloutBlock(context, callout, heading).heightPt, 0)
  if (heightPt > stackedPt * 0.75 || heightPt > PAIR_MAX_PT) return undefined
  return beside([
    { laid: framed(half, pair[0].tone, left, heightPt), xPt: 0 },
    { laid: framed(half, pair[1].tone, right, heightPt), xPt: half.widthPt + PAIR_GAP_PT },
  ])
}

function insideOf(context: LayoutContext, callout: Callout, heading: TagType): Laid {
  const inner = inWidth(context, context.widthPt - LEFT_PT - RIGHT_PT)
  const signPt = SIGN_PT * context.space.signScale
  const words = headingBlock(inWidth(inner, inner.widthPt - signPt), callout.title, context.styles.h3, heading)
  const title = { ...words, nodes: moved(words.nodes, signPt, 0) }
  return stack([title, ...proseBlocks(inner, callout.blocks)], 0.6 * context.space.paragraphPt)
}

function framed(context: LayoutContext, tone: CalloutTone, inner: Laid, heightPt: number): Laid {
  const { deep, soft } = TONES[tone]
  const ground: Node[] = [
    rectangle({ widthPt: context.widthPt, heightPt, radiusPt: 3 }, { fill: soft }),
    rectangle({ widthPt: BAR_PT, heightPt }, { fill: deep }),
    ...moved(
      enlarged(signOf(tone), context.space.signScale),
      LEFT_PT + SIGN_RADIUS_PT * context.space.signScale,
      context.space.padPt + context.styles.h3.leadPt / 2,
    ),
  ]
  return { heightPt, nodes: [...ground, ...moved(inner.nodes, LEFT_PT, context.space.padPt)] }
}

const SIGN_RADIUS_PT = 9

/** Drawn about its middle, 18 pt tall. */
export function signOf(tone: CalloutTone): PathInk[] {
  const { deep } = TONES[tone]
  const stroke = { colour: INK.white, width: 2.1 }
  const path = (d: string, paint: Pick<PathInk, 'fill' | 'stroke'>): PathInk => ({
    kind: 'path',
    d,
    xPt: 0,
    yPt: 0,
    scale: 1,
    ...paint,
  })
  switch (tone) {
    case 'danger':
      return [
        path('M-3.7-9h7.4l5.3 5.3v7.4l-5.3 5.3h-7.4l-5.3-5.3v-7.4Z', { fill: deep }),
        path('M0-5v5.4', { stroke }),
        circle(0, 4.4, 1.3, { fill: INK.white }),
      ]
    case 'ask-first':
      return [
        circle(0, 0, 9, { fill: deep }),
        path('M-2.7-2.2a2.8 2.8 0 1 1 4.3 2.4c-1.1.7-1.6 1.1-1.6 2.2', { stroke }),
        circle(0, 5, 1.3, { fill: INK.white }),
      ]
    case 'do':
      return [
        rectangle({ xPt: -9, yPt: -9, widthPt: 18, heightPt: 18, radiusPt: 5 }, { fill: deep }),
        path('M-4.4.3l3.1 3.3l5.6-6.8', { stroke }),
      ]
  }
}
