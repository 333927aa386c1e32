import { inkOf } from '../../ink/text-ink.ts'
import { moved, tag, type Node } from '../../ink/nodes.ts'
import { rectangle, rule } from '../../ink/shapes.ts'
import { type Box, boxOf, type Laid } from '../../ink/box.ts'
import type { ContentsEntry, PieceOf } from '../../compose/pieces.ts'
import { INK } from '../../theme/colours.ts'
import type { TextStyle } from '../../theme/text-style.ts'
import { type LayoutContext, inWidth } from '../layout-context.ts'
import { stack } from '../../ink/stack.ts'
import { linesToWriteOn, writingLinePt } from './visit.ts'
import { numberInWords } from '../../base/formats.ts'
import { plain, textBlock, headingBlock } from '../blocks/text.ts'

const NUMBER_PT = 40

/** The packet's title, for whom and when. */
export function coverBoxes(context: LayoutContext, piece: PieceOf<'cover'>): Box[] {
  const clinicStyle: TextStyle = { ...context.styles.lead, weight: 'bold' }
  const title = headingBlock(context, context.words.packet.title, context.styles.cover, 'H1')
  const clinic = piece.clinicName === '' ? [] : [textBlock(context, plain(piece.clinicName), clinicStyle)]
  const date = textBlock(context, plain(context.words.packet.madeFor(piece.date)), context.styles.tagline)
  const inner = stack([...clinic, title, date], 4)
  const band = rectangle({ widthPt: 72, heightPt: 7, radiusPt: 3.5 }, { fill: INK.press })
  const nodes = [band, ...moved(inner.nodes, 0, 24)]
  return [
    boxOf({ heightPt: inner.heightPt + 24, nodes }, 0, {
      running: context.words.packet.title,
      bookmark: context.words.packet.title,
    }),
  ]
}

/** More lines than these are run on: a note of many short ones would not fit a page. */
const NOTE_LINES_MAX = 14

/** The clinician's own words in a frame of their own; each line as it was written. */
export function noteBoxes(outer: LayoutContext, piece: PieceOf<'note'>, secondTitle?: string): Box[] {
  const context = { ...outer, type: outer.type.forNote() }
  const [sidePt, padPt] = [18, 14]
  const inside = inWidth(context, context.widthPt - 2 * sidePt)
  const { note } = context.words.packet
  const title = headingBlock(inside, secondTitle === undefined ? note : `${note} · ${secondTitle}`, context.styles.h2, 'H2')
  const written = piece.text.split(/\r\n|[\n\r\u2028\u2029]/u).filter((line) => line.trim() !== '')
  const lines = written.length > NOTE_LINES_MAX ? [written.join(' ')] : written
  const inner = stack([title, ...lines.map((line) => textBlock(inside, plain(line), context.styles.lead))], 5)
  const heightPt = inner.heightPt + 2 * padPt
  const frame = rectangle(
    { xPt: 1, yPt: 1, widthPt: context.widthPt - 2, heightPt: heightPt - 2, radiusPt: 8 },
    {
      fill: INK.pressSoft,
      stroke: { colour: INK.press, width: 2 },
    },
  )
  return [boxOf({ heightPt, nodes: [frame, ...moved(inner.nodes, sidePt, padPt)] }, 22)]
}

/** Fewer lines than these are no room to write, and more are too much. */
const OWN_LINES = { least: 3, most: 12 } as const
const OWN_GAP_PT = 20
/** From the last line to the end of the page: it would else join the line over the foot. */
const OWN_END_PT = 8

/** Lines for the reader's own notes, so that the front of a short packet is of use. */
export function ownNotesBoxes(context: LayoutContext, { roomPt }: PieceOf<'own-notes'>, secondTitle?: string): Box[] {
  const { words, styles } = context
  const titles = [words.packet.ownNotes, secondTitle].filter((title) => title !== undefined).join(' · ')
  // No heading: nothing to read follows it.
  const title = textBlock(context, plain(titles), styles.h2)
  const room = Math.floor((roomPt - OWN_GAP_PT - title.heightPt - OWN_END_PT) / writingLinePt(context))
  if (room < OWN_LINES.least) return []
  const lines = linesToWriteOn(context, Math.min(room, OWN_LINES.most))
  return [boxOf(title, OWN_GAP_PT, { keepWithNext: true }), boxOf(lines, 0)]
}

/** What is in the packet, with page numbers. */
export function contentsBoxes(context: LayoutContext, piece: PieceOf<'contents'>): Box[] {
  const title = headingBlock(context, context.words.packet.contents, context.styles.h2, 'H2')
  const rows = piece.entries.map((entry) => entryOf(context, entry))
  const wrap = { type: 'TOC' } as const
  return [
    boxOf(title, 24, { keepWithNext: true }),
    ...rows.map((row, index) =>
      boxOf(row, index === 0 ? 6 : 0, { wraps: [wrap], keepWithNext: index === 0 || index === rows.length - 2 }),
    ),
  ]
}

/** A row as tall with its number as without: the plan is made before the numbers are known. */
function entryOf(context: LayoutContext, entry: ContentsEntry): Laid {
  const text = [{ text: entry.title, strong: true as const }, ...(entry.tagline === '' ? [] : [{ text: `  ${entry.tagline}` }])]
  const lines = context.type.lines(text, context.widthPt - NUMBER_PT, context.styles.body)
  const number = entry.page === 0 ? '' : numberInWords(entry.page, context.words.locale)
  const numberPt = context.type.widthOf(number, 'bold', context.styles.bold.sizePt)
  const words = inkOf(lines, context.styles.body, 0, 5)
  const pageInk: Node[] = context.type
    .lines(plain(number), NUMBER_PT, context.styles.bold)
    .flatMap((line) => inkOf([line], context.styles.bold, context.widthPt - numberPt, 5))
  const heightPt = lines.length * context.styles.body.leadPt + 10
  return {
    heightPt,
    nodes: [
      tag('TOCI', [tag('P', [...words, ...pageInk])]),
      rule(0, heightPt, context.widthPt, { colour: INK.line, width: 0.6 }),
    ],
  }
}
