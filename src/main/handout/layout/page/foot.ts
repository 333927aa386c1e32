import { publisherInBrief } from '#shared/content/citations.ts'
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

/** The code of a topic's page, beside where it leads. */
export function publicPageBoxes(context: LayoutContext, { page }: PieceOf<'public-page'>): Box[] {
  return [
    boxOf(
      besidePage(context, page, () => []),
      context.space.boxPt,
    ),
  ]
}

/** Who says so and where to read it: the screen lists every title. */
export function sourcesBoxes(context: LayoutContext, { sources, page, about, isBrief }: PieceOf<'sources'>): Box[] {
  // Who published something is of more use where not all are named.
  const isKnowledge = ({ id }: Source) => id === 'general-knowledge'
  const inOrder = sources.toSorted((one, other) => Number(isKnowledge(one)) - Number(isKnowledge(other)))
  const names = inOrder.map((source) => nameOf(source, context.words))
  const list = briefList(names, context.words, isBrief === true ? BRIEF_NAMES : context.space.namesMost)
  const title = isBrief === true ? context.words.sourcesInBrief : context.words.sources
  const text = [{ text: `${title}: `, strong: true as const }, { text: `${list}.` }]
  // Run on: broken lines of two paragraphs would take the room of a section.
  const parts = [[...(sources.length === 0 ? [] : text), ...(about === undefined ? [] : [{ text: ' ' }, ...about])]]
  const laid = (column: LayoutContext) => parts.map((part) => textBlock(column, part, column.styles.small))
  if (page !== undefined) return [boxOf(besidePage(context, page, laid, isBrief), isBrief === true ? 4 : 7)]
  return laid(context).map((part) => boxOf(part, 7))
}

/** The publisher up to the first mark: "MedlinePlus" of "MedlinePlus, US National Library of Medicine"; what has no address says what it is. */
function nameOf({ id, url, title, publisher }: Source, words: SheetWords): string {
  if (id === 'general-knowledge') return words.generalKnowledge
  return url === undefined ? title : publisherInBrief(publisher)
}

/** So many publishers a short sheet names. */
const BRIEF_NAMES = 4

/** Each publisher once, the first so many of them. */
function briefList(names: readonly string[], words: SheetWords, most: number): string {
  const each = [...new Set(names)]
  const first = each.slice(0, most).join('; ')
  return each.length > most ? words.andOthers(first) : first
}

/** Edition, dates, who has not yet read it, and what it is not. */
export function aboutBoxes(context: LayoutContext, { text }: PieceOf<'about'>): Box[] {
  return [boxOf(textBlock(context, text, context.styles.small), 6)]
}
