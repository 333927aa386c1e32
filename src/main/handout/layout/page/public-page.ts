import { tag } from '../../ink/nodes.ts'
import { addressInWords, type PublicPage } from '../../compose/public-page.ts'
import { qrCode } from '../../ink/qr-code.ts'
import { INK } from '../../theme/colours.ts'
import type { Laid } from '../../ink/box.ts'
import { type LayoutContext, inWidth } from '../layout-context.ts'
import { beside, stack } from '../../ink/stack.ts'
import { textBlock } from '../blocks/text.ts'

const GAP_PT = 8

/** Words at the left, the code of the page at the right; where to read more stands first. */
export function besidePage(
  context: LayoutContext,
  page: PublicPage,
  words: (column: LayoutContext) => readonly Laid[],
  isBrief = false,
): Laid {
  const code = codeBlock(context, page)
  const column = inWidth(context, context.widthPt - code.sidePt - GAP_PT + code.quietPt)
  const text = stack([pageInWords(column, page, isBrief), ...words(column)], isBrief ? 2 : 5)
  return beside([
    { laid: text, xPt: 0 },
    // The quiet zone at the right stands in the margin, which is white.
    { laid: code, xPt: context.widthPt - code.sidePt + code.quietPt },
  ])
}

/** Where to read more, in words; in brief without whose page it is, which its address tells. */
export function pageInWords(context: LayoutContext, { publisher, address, isTranslated }: PublicPage, isBrief = false): Laid {
  const text = [
    { text: `${context.words.publicPage.readMore(isTranslated)} `, strong: true as const },
    ...(isBrief ? [] : [{ text: `${publisher}, ` }]),
    { text: addressInWords(address), strong: true as const },
  ]
  return textBlock(context, text, context.styles.small)
}

interface Code extends Laid {
  readonly sidePt: number
  readonly quietPt: number
}

function codeBlock(context: LayoutContext, { address }: PublicPage): Code {
  const { sidePt, quietPt, ink } = qrCode(address, INK.text)
  const alt = context.words.publicPage.code(addressInWords(address))
  const bbox = [quietPt, quietPt, sidePt - quietPt, sidePt - quietPt] as const
  return { heightPt: sidePt, sidePt, quietPt, nodes: [tag('Figure', [ink], { alt, bbox })] }
}
