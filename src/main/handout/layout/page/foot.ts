import type { Source } from '#shared/content/content.ts'
import type { SheetWords } from '#shared/languages/parts/sheet.ts'
import { contactFields, type ContactField } from '../../compose/contact.ts'
import { moved, tag } from '../../ink/nodes.ts'
import { rectangle } from '../../ink/shapes.ts'
import { type Box, boxOf, type Laid } from '../../ink/box.ts'
import type { PieceOf } from '../../compose/pieces.ts'
import { INK } from '../../theme/colours.ts'
import { certaintyKey } from '../blocks/certainty.ts'
import { besidePage } from './public-page.ts'
import { type LayoutContext, inWidth } from '../layout-context.ts'
import { beside, inRows, stack } from '../../ink/stack.ts'
import { plain, strong, textBlock, headingBlock, headingTag } from '../blocks/text.ts'

/** A number and what it is for need a column so many times as wide as their type is high. */
const FIELD_MIN_EM = 10

/** How to reach the clinic: name over its numbers, hours and the emergency number, in as many columns as read well. */
export function clinicBoxes(context: LayoutContext, { clinic, level }: PieceOf<'clinic'>): Box[] {
  const { words, styles } = context
  const [padPt, gapPt] = [12, 14]
  const inside = inWidth(context, context.widthPt - 2 * padPt)
  const columnPt = (count: number) => (inside.widthPt - (count - 1) * gapPt) / count
  const count = [3, 2].find((columns) => columnPt(columns) >= FIELD_MIN_EM * styles.body.sizePt) ?? 1
  const cells = contactFields(clinic, words).map((one) => field(inWidth(context, columnPt(count)), one))
  const rows = inRows(cells, count).map((row) =>
    beside(row.map((laid, index) => ({ laid, xPt: index * (columnPt(count) + gapPt) }))),
  )
  const title = headingBlock(inside, clinic.name || words.clinic.title, styles.h3, headingTag(level, 1))
  const inner = stack([title, ...rows], 4)
  const heightPt = inner.heightPt + 2 * padPt - 4
  const frame = rectangle(
    { xPt: 0.5, yPt: 0.5, widthPt: context.widthPt - 1, heightPt: heightPt - 1, radiusPt: 6 },
    { stroke: { colour: INK.text, width: 1 } },
  )
  return [boxOf({ heightPt, nodes: [frame, ...moved(inner.nodes, padPt, padPt - 2)] }, 12)]
}

/** Label over value, as one paragraph. */
function field(context: LayoutContext, [label, value]: ContactField): Laid {
  const name = textBlock(context, plain(label), context.styles.small, 'Span')
  const words = textBlock(context, strong(value), context.styles.body, 'Span')
  const { heightPt, nodes } = stack([name, words], 0)
  return { heightPt, nodes: [tag('P', nodes)] }
}

/** The key that explains the signs of certainty. */
export function keyBoxes(context: LayoutContext): Box[] {
  return [boxOf(certaintyKey(context), context.space.boxPt)]
}

/** What else is on the screen; beside the code of the topic's page, where it has one here. */
export function alsoBoxes(context: LayoutContext, { titles, isMore, page }: PieceOf<'also'>): Box[] {
  const { alsoOnScreen, moreOnScreen } = context.words
  const also = titles.length === 0 ? [] : [alsoOnScreen(titles.join(' · '))]
  const text = [...(isMore ? [moreOnScreen] : []), ...also].join(' ')
  const words = (column: LayoutContext) => (text === '' ? [] : [textBlock(column, plain(text), column.styles.small)])
  if (page !== undefined) return [boxOf(besidePage(context, page, words), context.space.boxPt)]
  return words(context).map((laid) => boxOf(laid, context.space.boxPt))
}

/** Who says so and where to read it, each publisher once: the screen lists every title. */
export function sourcesBoxes(context: LayoutContext, { sources, page, about }: PieceOf<'sources'>): Box[] {
  const list = [...new Set(sources.map((source) => sourceInWords(source, context.words)))].join('; ')
  const text = [{ text: `${context.words.sources}: `, strong: true as const }, { text: `${list}.` }]
  // Run on: broken lines of two paragraphs would take the room of a section.
  const parts = [[...(sources.length === 0 ? [] : text), ...(about === undefined ? [] : [{ text: ' ' }, ...about])]]
  const laid = (column: LayoutContext) => parts.map((part) => textBlock(column, part, column.styles.small))
  if (page !== undefined) return [boxOf(besidePage(context, page, laid), 7)]
  return laid(context).map((part) => boxOf(part, 7))
}

/** The publisher; what has no address says what it is. */
function sourceInWords(source: Source, words: SheetWords): string {
  if (source.id === 'general-knowledge') return words.generalKnowledge
  return source.url === undefined ? source.title : source.publisher
}

/** Edition, dates, who has not yet read it, and what it is not. */
export function aboutBoxes(context: LayoutContext, { text }: PieceOf<'about'>): Box[] {
  return [boxOf(textBlock(context, text, context.styles.small), 6)]
}
