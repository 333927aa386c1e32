import type { Block, Figure, LanguageTag, Section, Text } from '#shared/content/content.ts'
import { moved, tag, type Node, type Wrap } from '../../ink/nodes.ts'
import { without, type Box, boxOf, type Laid } from '../../ink/box.ts'
import { boxesOf } from './piece-boxes.ts'
import type { Piece, PieceOf } from '../../compose/pieces.ts'
import { INK } from '../../theme/colours.ts'
import { blockBoxes, type BlockPlace } from '../blocks/block-boxes.ts'
import { inLanguage } from '../blocks/fallen-back.ts'
import { comparisonBoxes } from '../page/comparison.ts'
import { foodChartBoxes, wholeBar } from '../blocks/food-chart.ts'
import { letterheadBoxes } from '../page/head.ts'
import { notAllBoxes } from '../columns/section.ts'
import { noteBoxes, ownNotesBoxes } from '../page/packet.ts'
import { besidePage, pageInWords } from '../page/public-page.ts'
import { type LayoutContext, inWidth } from '../layout-context.ts'
import { beside, stack } from '../../ink/stack.ts'
import { plain, textBlock, headingBlock, headingTag } from '../blocks/text.ts'
import { together } from '../../ink/together.ts'
import { pictureOf, pictureBlock, captionBlock } from '../blocks/figure.ts'

const COLUMN_GAP_PT = 22
/** Two languages of one sheet, each over the whole width. */
export interface Pair {
  readonly first: LayoutContext
  readonly second: LayoutContext
  /** Of the second; the first is the document's own. */
  readonly language: LanguageTag
}

/**
 * The same piece in two languages, row by row: block beside block with level tops, so that two people can point. Read
 * out, a row's first language comes before its second. What says the same in both (a picture, amounts, the clinic)
 * stands once.
 */
export function pairedBoxes(pair: Pair, first: Piece, second: Piece): Box[] {
  if (first.kind === 'letterhead' && second.kind === 'letterhead') return letterhead(pair, first, second)
  if (first.kind === 'section' && second.kind === 'section') return section(pair, first, second)
  if (first.kind === 'sections' && second.kind === 'sections') {
    const one = ({ hue, level }: PieceOf<'sections'>, of: Section) => ({ kind: 'section', section: of, hue, level }) as const
    return first.sections.flatMap((of, at) => section(pair, one(first, of), one(second, second.sections[at] ?? of)))
  }
  if (first.kind === 'public-page' && second.kind === 'public-page') return publicPage(pair, first, second)
  if (first.kind === 'sources' && second.kind === 'sources') return sources(pair, first, second)
  if (first.kind === 'comparison' && second.kind === 'comparison') {
    return comparisonBoxes(pair.first, first, { piece: second, context: pair.second, language: pair.language })
  }
  if (first.kind === 'own-notes') return ownNotesBoxes(pair.first, first, pair.second.words.packet.ownNotes)
  if (first.kind === 'note') return noteBoxes(pair.first, first, pair.second.words.packet.note)
  if (first.kind === 'cover' && second.kind === 'cover' && first.clinicName !== '') {
    const clinic = textBlock(pair.first, [{ text: first.clinicName, strong: true }], pair.first.styles.lead)
    return [boxOf(clinic, 0), ...pairedBoxes(pair, { ...first, clinicName: '' }, { ...second, clinicName: '' })]
  }
  return rows(pair, (context, one) => boxesOf(context, one), first, second)
}

/** Both sides set by the same function, in the width that is theirs. */
function rows<T>(pair: Pair, set: (context: LayoutContext, of: T) => readonly Box[], first: T, second: T): Box[] {
  const halfPt = (pair.first.widthPt - COLUMN_GAP_PT) / 2
  const column = (context: LayoutContext) => ({ ...inWidth(context, halfPt), styles: columnStyles(context) })
  return levelRows(pair, set(column(pair.first), first), set(column(pair.second), second), halfPt + COLUMN_GAP_PT)
}

/** Titles that fit a column. */
function columnStyles({ styles }: LayoutContext): LayoutContext['styles'] {
  const small = { sizePt: styles.h1.sizePt * 0.8, leadPt: styles.h1.leadPt * 0.8 }
  return { ...styles, h1: { ...styles.h1, ...small }, cover: { ...styles.cover, ...styles.h1 } }
}

/** Box beside box where both sides have as many, else all beside all. */
function levelRows(pair: Pair, left: readonly Box[], right: readonly Box[], rightXPt: number): Box[] {
  if (left.length !== right.length) return levelRows(pair, [joined(left)], [joined(right)], rightXPt)
  const perPage = new Map(
    [...left, ...right].flatMap(({ wraps = [] }) => wraps).map((wrap) => [wrap, { ...wrap, isPerPage: true }]),
  )
  const inkOf = (box: Box, heightPt = box.heightPt) => inkWithWraps(box, heightPt, (wrap) => perPage.get(wrap) ?? wrap)
  return left.map((one, index) => {
    const other = right[index] ?? one
    const heightPt = Math.max(one.heightPt, other.heightPt)
    const nodes = [...inkOf(one, heightPt), ...moved(inLanguage(inkOf(other, heightPt), pair.language), rightXPt, 0)]
    const sides = [
      { laid: { heightPt: one.heightPt, nodes: inkOf(one) }, xPt: 0 },
      { laid: { heightPt: other.heightPt, nodes: inLanguage(inkOf(other), pair.language) }, xPt: rightXPt },
    ]
    return { ...without(one, 'wraps', 'stretched'), heightPt, nodes, sides, gapPt: Math.max(one.gapPt, other.gapPt) }
  })
}

function joined(boxes: readonly Box[]): Box {
  const [first] = boxes
  const { startsPage, startsLeaf, bookmark, running } = first ?? {}
  const more = { startsPage, startsLeaf, bookmark, running }
  const given = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined)) as Partial<Box>
  return boxOf(together(boxes), first?.gapPt ?? 0, given)
}

/** A box's ink with the elements that it shares with other boxes around it. */
function inkWithWraps(box: Box, heightPt: number, sameAs = (wrap: Wrap) => wrap): readonly Node[] {
  const nodes = box.stretched?.(heightPt) ?? box.nodes
  return (box.wraps ?? []).reduceRight<readonly Node[]>((inner, wrap) => [tag(wrap.type, inner, { same: sameAs(wrap) })], nodes)
}

/** The clinic once; each language over its own column, with the day and the ways to reach the clinic. */
function letterhead(pair: Pair, first: PieceOf<'letterhead'>, second: PieceOf<'letterhead'>): Box[] {
  const name = letterheadBoxes(pair.first, { ...first, date: '', contact: [] })
  const heads = rows(pair, headOfColumn, first, second)
  return [...name, ...heads]
}

function headOfColumn(context: LayoutContext, { date, contact }: PieceOf<'letterhead'>): Box[] {
  const language = textBlock(context, [{ text: context.words.languageName, strong: true }], context.styles.lead)
  const style = { ...context.styles.small, colour: INK.text }
  const lines = [date, ...contact].map((line) => textBlock(context, plain(line), style))
  return [boxOf(stack([language, ...lines], 1), 8)]
}

function section(pair: Pair, first: PieceOf<'section'>, second: PieceOf<'section'>): Box[] {
  const place: BlockPlace = {
    role: first.section.role,
    hue: first.hue,
    heading: headingTag(first.level, 2),
  }
  const title = (context: LayoutContext, { title: words }: Section): Box[] => {
    const laid = headingBlock(context, words, context.styles.h2, headingTag(first.level, 1))
    return [boxOf(laid, context.space.sectionPt, { keepWithNext: true })]
  }
  const others = second.section.blocks
  return [
    ...rows(pair, title, first.section, second.section),
    ...first.section.blocks.flatMap((block, index) => blockRows(pair, block, others[index] ?? block, place)),
    ...('isCut' in first.section ? rows(pair, notAllBoxes, first, second) : []),
  ]
}

function blockRows(pair: Pair, first: Block, second: Block, place: BlockPlace): Box[] {
  if (first.kind === 'figure' && second.kind === 'figure') return figure(pair, first, second, place)
  if (first.kind === 'food-chart' && second.kind === 'food-chart') {
    const other = { chart: second, words: pair.second.words, language: pair.language }
    const chart = foodChartBoxes(pair.first, first, { hue: place.hue, gapPt: pair.first.space.paragraphPt, other })
    return [...chart, ...rows(pair, (context, one) => [boxOf(wholeBar(context, one), 5)], first, second)]
  }
  return rows(pair, (context, block) => blockBoxes(context, block, place), first, second)
}

/** The picture once, with the first language's words in it; its second caption says what those words mean. */
function figure(pair: Pair, first: Figure, second: Figure, place: BlockPlace): Box[] {
  const picture = pictureOf(pair.first, first, place.hue)
  if (picture === undefined) return rows(pair, (context, one) => blockBoxes(context, one, place), first, second)
  const laid = pictureBlock(pair.first, picture)
  const middle = beside([{ laid, xPt: (pair.first.widthPt - picture.widthPt) / 2 }])
  const words = Object.entries(first.labels).flatMap(([key, label]) => {
    const meaning = second.labels[key]
    return meaning === undefined || meaning === label ? [] : [`${label} = ${meaning}`]
  })
  const caption = words.length === 0 ? second.caption : `${second.caption} (${words.join(' · ')})`
  const captions = rows(pair, captionBoxes, first, { ...second, caption })
  return [boxOf(middle, pair.first.space.boxPt, { keepWithNext: true }), ...captions]
}

function captionBoxes(context: LayoutContext, one: Figure): Box[] {
  return [boxOf(captionBlock(context, one), 4)]
}

/** The code of the first language's page once, beside where it leads; and the second's page in words, where that is another. */
function publicPage(pair: Pair, { page }: PieceOf<'public-page'>, second: PieceOf<'public-page'>): Box[] {
  const readMore = ({ widthPt }: LayoutContext): Laid[] => {
    const { heightPt, nodes } = pageInWords(inWidth(pair.second, widthPt), second.page)
    return [{ heightPt, nodes: inLanguage(nodes, pair.language) }]
  }
  return [boxOf(besidePage(pair.first, page, readMore), pair.first.space.paragraphPt)]
}

/** Where the second language's readers find the page in theirs. */
function otherPage({ second: context, language }: Pair, first: PieceOf<'sources'>, { page }: PieceOf<'sources'>): Box[] {
  if (page === undefined || page.address === first.page?.address) return []
  const { heightPt, nodes } = pageInWords(context, page)
  return [boxOf({ heightPt, nodes: inLanguage(nodes, language) }, 4, { isClosing: true })]
}

/** The list of sources once, under its title in both languages; the other words of the piece in both. */
function sources(pair: Pair, first: PieceOf<'sources'>, second: PieceOf<'sources'>): Box[] {
  const { about, ...once } = first
  const title = textBlock(pair.second, [{ text: `${pair.second.words.sources}:`, strong: true }], pair.second.styles.small)
  const words = (context: LayoutContext, text: Text) => [boxOf(textBlock(context, text, context.styles.small), 9)]
  return [
    ...(about === undefined ? [] : rows(pair, words, about, second.about ?? [])),
    boxOf({ ...title, nodes: inLanguage(title.nodes, pair.language) }, 9, { keepWithNext: true }),
    ...boxesOf(pair.first, once).map((box) => ({ ...box, gapPt: 0 })),
    ...otherPage(pair, first, second),
  ]
}
