import type { ComparisonCell, ComparisonRow } from '#shared/content/comparison.ts'
import type { LanguageTag } from '#shared/content/content.ts'
import type { ComparedTopic, PieceOf } from '../../compose/pieces.ts'
import { boxOf, type Box, type Laid } from '../../ink/box.ts'
import { moved, tag, type Node, type Wrap } from '../../ink/nodes.ts'
import { rectangle, rule } from '../../ink/shapes.ts'
import { beside, stack } from '../../ink/stack.ts'
import { INK } from '../../theme/colours.ts'
import { certaintySign } from '../blocks/certainty.ts'
import { inLanguage } from '../blocks/fallen-back.ts'
import { type LayoutContext, inWidth } from '../layout-context.ts'
import { strong, textBlock, headingBlock, headingTag } from '../blocks/text.ts'

const GAP_PT = 10
const PAD_PT = 5
/** A cell narrower than so many times its type's size is a list of single words. */
const CELL_MIN_EM = 9.5
const LINE = { colour: INK.line, width: 0.8 }

/** The comparison in another language, set under each cell. */
export interface OtherCells {
  readonly piece: PieceOf<'comparison'>
  readonly context: LayoutContext
  readonly language: LanguageTag
}

/** One row of it. */
interface OtherRow extends Omit<OtherCells, 'piece'> {
  readonly row: ComparisonRow
}

/**
 * One row a question and one column a topic, as a table; a row is never split. Where columns would be too narrow, a
 * table a question, with a row a topic.
 */
export function comparisonBoxes(context: LayoutContext, piece: PieceOf<'comparison'>, other?: OtherCells): Box[] {
  const headPt = context.widthPt * 0.19
  const columns = piece.topics.length
  const cellPt = (context.widthPt - headPt - columns * GAP_PT) / columns
  const isTable = cellPt >= CELL_MIN_EM * context.styles.small.sizePt
  return isTable ? oneTable(context, piece, { headPt, cellPt }, other) : tableEach(context, piece, other)
}

/** How wide the column of questions is, and that of each topic. */
interface ColumnWidths {
  readonly headPt: number
  readonly cellPt: number
}

function oneTable(
  context: LayoutContext,
  piece: PieceOf<'comparison'>,
  { headPt, cellPt }: ColumnWidths,
  other: OtherCells | undefined,
): Box[] {
  const table: Wrap = { type: 'Table' }
  const xOf = (index: number) => headPt + GAP_PT + index * (cellPt + GAP_PT)
  const rows = piece.rows.map((row, at) => {
    const otherRow = rowIn(other, at)
    const question = questionOf(inWidth(context, headPt), row, otherRow)
    const cells = row.cells.map((_, index) => cellOf(inWidth(context, cellPt), row, index, otherRow))
    const heightPt = Math.max(question.heightPt, ...cells.map((cell) => cell.heightPt)) + 2 * PAD_PT
    const data = cells.map(({ nodes }, index) => tag('TD', moved(nodes, xOf(index), 0)))
    const nodes: Node[] = [
      ...moved([tag('TR', [tag('TH', question.nodes, { scope: 'Row' }), ...data])], 0, PAD_PT),
      rule(0, heightPt, context.widthPt, LINE),
    ]
    return { heightPt, nodes }
  })
  return [
    boxOf(headOf(context, piece.topics, { cellPt, xOf }, other), 10, { wraps: [table], keepWithNext: true }),
    ...rows.map((row, index) => boxOf(row, 1, { wraps: [table], keepWithNext: index === 0 || index === rows.length - 2 })),
  ]
}

/** The names of the topics, each on the ground of its hue over its column. */
function headOf(
  context: LayoutContext,
  topics: readonly ComparedTopic[],
  { cellPt, xOf }: { readonly cellPt: number; readonly xOf: (index: number) => number },
  other: OtherCells | undefined,
): Laid {
  const heads = topics.map((topic, index) => {
    const names = [nameOf(context, topic), ...(other === undefined ? [] : [otherName(other, index)])]
    return { topic, laid: stack(names, 0), xPt: xOf(index) }
  })
  const heightPt = Math.max(...heads.map(({ laid }) => laid.heightPt)) + 2 * PAD_PT
  const grounds = heads.map(({ topic, xPt }) => {
    const { tone, tint } = context.palette.hueOf(topic.hue)
    const place = { xPt: xPt - GAP_PT / 2, widthPt: cellPt + GAP_PT / 2, heightPt, radiusPt: 5 }
    return rectangle(place, { fill: tint, stroke: { colour: tone, width: 1 } })
  })
  const cells = heads.map(({ laid, xPt }) => tag('TH', moved(laid.nodes, xPt, PAD_PT), { scope: 'Column' }))
  return { heightPt, nodes: [...grounds, tag('TR', [tag('TD', []), ...cells])] }
}

/** A heading a question, and under it a table with a row a topic. */
function tableEach(context: LayoutContext, piece: PieceOf<'comparison'>, other: OtherCells | undefined): Box[] {
  const namePt = context.widthPt * 0.27
  const cellXPt = namePt + GAP_PT
  return piece.rows.flatMap((row, at): Box[] => {
    const table: Wrap = { type: 'Table' }
    const otherRow = rowIn(other, at)
    const heading = (one: ComparisonRow) => headingBlock(context, one.title, context.styles.h2, headingTag(piece.level, 1))
    const second = otherRow && heading(otherRow.row)
    const titles = [heading(row), ...(second ? [{ ...second, nodes: inLanguage(second.nodes, otherRow.language) }] : [])]
    const rows = piece.topics.map((topic, index) => {
      const cell = cellOf(inWidth(context, context.widthPt - cellXPt), row, index, otherRow)
      const names = [
        nameOf(inWidth(context, namePt), topic),
        ...(other === undefined ? [] : [otherName({ ...other, context: inWidth(other.context, namePt) }, index)]),
      ]
      const name = stack(names, 0)
      const laid = beside([
        { laid: { ...name, nodes: [tag('TH', name.nodes, { scope: 'Row' })] }, xPt: 0 },
        { laid: { ...cell, nodes: [tag('TD', cell.nodes)] }, xPt: cellXPt },
      ])
      const nodes: Node[] = [tag('TR', laid.nodes), rule(0, laid.heightPt + PAD_PT, context.widthPt, LINE)]
      return boxOf({ heightPt: laid.heightPt + PAD_PT, nodes }, PAD_PT, {
        wraps: [table],
        keepWithNext: index < piece.topics.length - 1,
      })
    })
    return [boxOf(stack(titles, 2), context.space.sectionPt, { keepWithNext: true }), ...rows]
  })
}

function rowIn(other: OtherCells | undefined, at: number): OtherRow | undefined {
  const row = other?.piece.rows[at]
  return other && row && { row, context: other.context, language: other.language }
}

function nameOf(context: LayoutContext, topic: ComparedTopic): Laid {
  return textBlock(context, strong(topic.title), context.styles.bold)
}

function otherName({ piece, context, language }: OtherCells, index: number): Laid {
  const topic = piece.topics[index]
  const laid = topic === undefined ? { heightPt: 0, nodes: [] } : nameOf(context, topic)
  return { ...laid, nodes: inLanguage(laid.nodes, language) }
}

function questionOf(context: LayoutContext, row: ComparisonRow, other: OtherRow | undefined): Laid {
  const style = { ...context.styles.smallBold, colour: INK.text }
  const words = (one: ComparisonRow) => textBlock(context, strong(one.title), style)
  const first = words(row)
  if (other === undefined) return { ...first, nodes: inLanguage(first.nodes, row.language) }
  const second = words(other.row)
  return stack([first, { ...second, nodes: inLanguage(second.nodes, other.language) }], 4)
}

function cellOf(context: LayoutContext, row: ComparisonRow, index: number, other: OtherRow | undefined): Laid {
  const words = (using: LayoutContext, cell: ComparisonCell, language: LanguageTag | undefined): Laid => {
    const text = textBlock(using, [{ text: cell.text }], { ...using.styles.small, colour: INK.text })
    const sign = cell.certainty === undefined ? [] : [certaintySign(using, cell.certainty)]
    const laid = stack([text, ...sign], 2)
    return { ...laid, nodes: inLanguage(laid.nodes, language) }
  }
  const [cell, otherCell] = [row.cells[index], other?.row.cells[index]]
  const first = cell === undefined ? [] : [words(context, cell, cell.language)]
  const second = other && otherCell && words(inWidth(other.context, context.widthPt), otherCell, other.language)
  return stack([...first, ...(second ? [second] : [])], 4)
}
