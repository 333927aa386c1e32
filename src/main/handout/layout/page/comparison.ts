import type { ComparisonCell, ComparisonRow } from '#shared/content/comparison.ts'
import type { LanguageTag } from '#shared/content/content.ts'
import { moved, tag, type Node, type Wrap } from '../../ink/nodes.ts'
import { rectangle, rule } from '../../ink/shapes.ts'
import { type Box, boxOf, type Laid } from '../../ink/box.ts'
import type { ComparedTopic, PieceOf } from '../../compose/pieces.ts'
import { HUE_COLOURS, INK } from '../../theme/colours.ts'
import { certaintySign } from '../blocks/certainty.ts'
import { inLanguage } from '../blocks/fallen-back.ts'
import { headingBlock, textBlock } from '../blocks/prose.ts'
import { headingTag } from '../columns/section.ts'
import type { LayoutContext } from '../layout-context.ts'
import { beside, stack } from '../../ink/stack.ts'

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

/**
 * One row a question and one column a topic, as a table; a row is never split. Where columns would be too narrow, a
 * table a question, with a row a topic.
 */
export function comparisonBoxes(context: LayoutContext, piece: PieceOf<'comparison'>, other?: OtherCells): Box[] {
  const headPt = context.widthPt * 0.19
  const columns = piece.topics.length
  const cellPt = (context.widthPt - headPt - columns * GAP_PT) / columns
  const isTable = cellPt >= CELL_MIN_EM * context.styles.small.sizePt
  return isTable ? sideBySide(context, piece, headPt, cellPt, other) : tableEach(context, piece, other)
}

function sideBySide(
  context: LayoutContext,
  piece: PieceOf<'comparison'>,
  headPt: number,
  cellPt: number,
  other?: OtherCells,
): Box[] {
  const table: Wrap = { type: 'Table' }
  const xOf = (index: number) => headPt + GAP_PT + index * (cellPt + GAP_PT)
  const heads = piece.topics.map((topic, index) => {
    const words = [title(context, topic), ...(other === undefined ? [] : [titleOf(other, index)])]
    return { topic, laid: stack(words, 0), xPt: xOf(index) }
  })
  const tallPt = Math.max(...heads.map(({ laid }) => laid.heightPt)) + 2 * PAD_PT
  const grounds = heads.map(({ topic, xPt }) => ground(topic, xPt - GAP_PT / 2, cellPt + GAP_PT / 2, tallPt))
  const cells = heads.map(({ laid, xPt }) => tag('TH', moved(laid.nodes, xPt, PAD_PT), { scope: 'Column' }))
  const head: Laid = { heightPt: tallPt, nodes: [...grounds, tag('TR', [tag('TD', []), ...cells])] }
  const rows = piece.rows.map((row, at) => {
    const question = tag('TH', questionOf(context, row, headPt, other?.piece.rows[at], other).nodes, { scope: 'Row' })
    const laid = row.cells.map((cell, index) => cellOf(context, cell, cellPt, other?.piece.rows[at]?.cells[index], other))
    const heightPt = Math.max(
      questionOf(context, row, headPt, other?.piece.rows[at], other).heightPt,
      ...laid.map((one) => one.heightPt),
    )
    const data = laid.map(({ nodes }, index) => tag('TD', moved(nodes, xOf(index), 0)))
    const nodes: Node[] = [
      ...moved([tag('TR', [question, ...data])], 0, PAD_PT),
      rule(0, heightPt + 2 * PAD_PT, context.widthPt, LINE),
    ]
    return { heightPt: heightPt + 2 * PAD_PT, nodes }
  })
  return [
    boxOf(head, 10, { wraps: [table], keepWithNext: true }),
    ...rows.map((row, index) => boxOf(row, 1, { wraps: [table], keepWithNext: index === 0 || index === rows.length - 2 })),
  ]
}

/** A heading a question, and under it a table with a row a topic. */
function tableEach(context: LayoutContext, piece: PieceOf<'comparison'>, other?: OtherCells): Box[] {
  const namePt = context.widthPt * 0.27
  return piece.rows.flatMap((row, at): Box[] => {
    const table: Wrap = { type: 'Table' }
    const twin = other?.piece.rows[at]
    const heading = (one: ComparisonRow) =>
      headingBlock(context, one.title, context.widthPt, context.styles.h2, headingTag(piece.level, 1))
    const second = twin === undefined ? [] : [{ ...heading(twin), nodes: [...inLanguage(heading(twin).nodes, other?.language)] }]
    const rows = piece.topics.map((topic, index) => {
      const cell = cellOf(context, row.cells[index], context.widthPt - namePt - GAP_PT, twin?.cells[index], other)
      const name = stack([title(context, topic, namePt), ...(other === undefined ? [] : [titleOf(other, index, namePt)])], 0)
      const laid = beside([
        { laid: { ...name, nodes: [tag('TH', name.nodes, { scope: 'Row' })] }, xPt: 0 },
        { laid: { ...cell, nodes: [tag('TD', cell.nodes)] }, xPt: namePt + GAP_PT },
      ])
      const nodes: Node[] = [tag('TR', laid.nodes), rule(0, laid.heightPt + PAD_PT, context.widthPt, LINE)]
      return boxOf({ heightPt: laid.heightPt + PAD_PT, nodes }, PAD_PT, {
        wraps: [table],
        keepWithNext: index < piece.topics.length - 1,
      })
    })
    return [boxOf(stack([heading(row), ...second], 2), context.space.sectionPt, { keepWithNext: true }), ...rows]
  })
}

function title(context: LayoutContext, topic: ComparedTopic, widthPt = context.widthPt): Laid {
  return textBlock(context, [{ text: topic.title, strong: true }], widthPt, context.styles.bold)
}

function titleOf({ piece, context, language }: OtherCells, index: number, widthPt = context.widthPt): Laid {
  const topic = piece.topics[index]
  const laid = topic === undefined ? { heightPt: 0, nodes: [] } : title(context, topic, widthPt)
  return { ...laid, nodes: inLanguage(laid.nodes, language) }
}

function questionOf(
  context: LayoutContext,
  row: ComparisonRow,
  widthPt: number,
  twin: ComparisonRow | undefined,
  other?: OtherCells,
): Laid {
  const style = { ...context.styles.smallBold, colour: INK.text }
  const words = (one: ComparisonRow) => textBlock(context, [{ text: one.title, strong: true }], widthPt, style)
  const first = words(row)
  if (twin === undefined) return { ...first, nodes: inLanguage(first.nodes, row.language) }
  const second = words(twin)
  return stack([first, { ...second, nodes: inLanguage(second.nodes, other?.language) }], 4)
}

function cellOf(
  context: LayoutContext,
  cell: ComparisonCell | undefined,
  widthPt: number,
  twin: ComparisonCell | undefined,
  other?: OtherCells,
): Laid {
  const words = (using: LayoutContext, one: ComparisonCell, language: LanguageTag | undefined): Laid => {
    const text = textBlock(using, [{ text: one.text }], widthPt, { ...using.styles.small, colour: INK.text })
    const sign = one.certainty === undefined ? [] : [certaintySign({ ...using, widthPt }, one.certainty)]
    const laid = stack([text, ...sign], 2)
    return { ...laid, nodes: inLanguage(laid.nodes, language) }
  }
  const first = cell === undefined ? [] : [words(context, cell, cell.language)]
  const second = twin === undefined || other === undefined ? [] : [words(other.context, twin, other.language)]
  return stack([...first, ...second], 4)
}

function ground(topic: ComparedTopic, xPt: number, widthPt: number, heightPt: number): Node {
  const { tone, tint } = HUE_COLOURS[topic.hue]
  return rectangle(xPt, 0, widthPt, heightPt, 5, { fill: tint, stroke: { colour: tone, width: 1 } })
}
