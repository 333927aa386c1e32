import type { List, Prose, Text } from '#shared/content/content.ts'
import type { Laid } from '../../ink/box.ts'
import { moved, tag, type Wrap } from '../../ink/nodes.ts'
import { rectangle } from '../../ink/shapes.ts'
import { stack, stackedHeight } from '../../ink/stack.ts'
import { inkOf } from '../../ink/text-ink.ts'
import { INK } from '../../theme/colours.ts'
import { isWideEnough, type TextStyle } from '../../theme/text-style.ts'
import { type LayoutContext, inWidth } from '../layout-context.ts'
import { plain, textBlock } from './text.ts'
import { twoColumns } from '../../ink/columns.ts'

const COLUMN_GAP_PT = 20
/** A tick box needs so much more room than a bullet. */
const TICK_BOX_PT = 6

/** What stands before an item. */
export type ItemMark = 'bullet' | 'tick-box' | { readonly number: number }

/** What stands before the items of a list that is not numbered. */
type ListMark = Exclude<ItemMark, { readonly number: number }>

/** One item of a list. A tick box is drawn, so it has no label to read out. */
export function listItem(context: LayoutContext, text: Text, style: TextStyle, mark: ItemMark): Laid {
  const { space, type, widthPt } = context
  const indentPt = mark === 'tick-box' ? space.indentPt + TICK_BOX_PT : space.indentPt
  const lines = type.lines(text, widthPt - indentPt, style)
  const body = tag('LBody', inkOf(lines, style, indentPt, 0))
  const item = { heightPt: lines.length * style.leadPt }
  if (mark === 'tick-box') return { ...item, nodes: [tag('LI', [tickBox(style), body])] }
  const label = mark === 'bullet' ? '•' : `${mark.number}.`
  // A larger bullet keeps its middle beside the small letters' middle.
  const growth = mark === 'bullet' ? space.bulletGrowth : 1
  const labelStyle: TextStyle = { ...style, weight: 'bold', sizePt: style.sizePt * growth }
  const [line] = type.lines(plain(label), indentPt, labelStyle)
  const ink = line === undefined ? [] : inkOf([line], labelStyle, mark === 'bullet' ? 3 : 0, 0)
  return { ...item, nodes: [tag('LI', [tag('Lbl', ink), body])] }
}

function tickBox({ sizePt, leadPt }: TextStyle) {
  const sidePt = sizePt * 0.82
  const square = { xPt: 0.5, yPt: (leadPt - sidePt) / 2, widthPt: sidePt, heightPt: sidePt, radiusPt: 2 }
  return rectangle(square, { stroke: { colour: INK.text, width: 1 } })
}

/** Every item of a list by itself. */
export function listItems(context: LayoutContext, list: List, style: TextStyle, mark: ListMark = 'bullet'): Laid[] {
  return list.items.map((item, index) => listItem(context, item, style, list.ordered ? { number: index + 1 } : mark))
}

/** A whole list that stays together. */
function listBlock(context: LayoutContext, list: List, style: TextStyle): Laid {
  const { heightPt, nodes } = stack(listItems(context, list, style), context.space.itemPt)
  return { heightPt, nodes: [tag('L', nodes)] }
}

/**
 * A list of short items in two columns, read down the left one first; `undefined` where that would not look well:
 * an ordered list, fewer than four items, or an item of more than two lines.
 */
export function twoColumnList(context: LayoutContext, list: List, style: TextStyle, mark: ListMark = 'bullet'): Laid | undefined {
  if (list.ordered || list.items.length < 4) return undefined
  const columnPt = (context.widthPt - COLUMN_GAP_PT) / 2
  if (!isWideEnough(columnPt, style)) return undefined
  const items = listItems(inWidth(context, columnPt), list, style, mark)
  if (items.some((item) => item.heightPt > 2 * style.leadPt + 0.01)) return undefined
  const { itemPt } = context.space
  return listColumns(items, { secondXPt: columnPt + COLUMN_GAP_PT, gapPt: mark === 'tick-box' ? 2 * itemPt : itemPt })
}

/** How a list stands in two columns. */
interface ListColumns {
  /** Left edge of the second, in points. */
  readonly secondXPt: number
  /** White between two items, in points. */
  readonly gapPt: number
  /** Where it is a part of a list that goes on. */
  readonly list?: Wrap
}

/** Items as one list in two columns of about equal height; the left column is read first. */
export function listColumns(items: readonly Laid[], { secondXPt, gapPt, list }: ListColumns): Laid {
  const { left, right, heightPt } = twoColumns(items, (column) => stackedHeight(column, gapPt))
  const nodes = [...stack(left, gapPt).nodes, ...moved(stack(right, gapPt).nodes, secondXPt, 0)]
  return { heightPt, nodes: [tag('L', nodes, list === undefined ? {} : { same: list })] }
}

/** Prose inside a box, one part under the other. */
export function proseBlocks(context: LayoutContext, blocks: readonly Prose[], style = context.styles.body): Laid[] {
  return blocks.map((block) =>
    block.kind === 'paragraph' ? textBlock(context, block.text, style) : listBlock(context, block, style),
  )
}
