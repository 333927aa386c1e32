import type { List, Prose, Text } from '#shared/content/content.ts'
import { inkOf } from '../../ink/text-ink.ts'
import { moved, tag, type TagType } from '../../ink/nodes.ts'
import { rectangle } from '../../ink/shapes.ts'
import { INK } from '../../theme/colours.ts'
import { isWideEnough, type TextStyle } from '../../theme/text-style.ts'
import type { Laid } from '../../ink/box.ts'
import type { LayoutContext } from '../layout-context.ts'
import { stack } from '../../ink/stack.ts'

const COLUMN_GAP_PT = 20

export type Mark = 'bullet' | 'tick-box' | { readonly number: number }

/** Plain words as the content's text. */
export function plain(text: string): Text {
  return [{ text }]
}

/** One block of text as one element. */
export function textBlock(context: LayoutContext, text: Text, widthPt: number, style: TextStyle, type: TagType = 'P'): Laid {
  const lines = context.type.lines(text, widthPt, style)
  return { heightPt: lines.length * style.leadPt, nodes: [tag(type, inkOf(lines, style, 0, 0))] }
}

/** A heading, its lines of about equal length. */
export function headingBlock(context: LayoutContext, text: string, widthPt: number, style: TextStyle, type: TagType): Laid {
  const lines = context.type.balanced(plain(text), widthPt, style)
  return { heightPt: lines.length * style.leadPt, nodes: [tag(type, inkOf(lines, style, 0, 0))] }
}

/** One item of a list. A tick box is drawn, so it has no label to read out. */
export function listItem(context: LayoutContext, text: Text, widthPt: number, style: TextStyle, mark: Mark): Laid {
  const indentPt = mark === 'tick-box' ? context.space.indentPt + 6 : context.space.indentPt
  const lines = context.type.lines(text, widthPt - indentPt, style)
  const body = tag('LBody', inkOf(lines, style, indentPt, 0))
  const item = { heightPt: lines.length * style.leadPt }
  if (mark === 'tick-box') {
    const sidePt = style.sizePt * 0.82
    const stroke = { colour: INK.text, width: 1 }
    return { ...item, nodes: [tag('LI', [rectangle(0.5, (style.leadPt - sidePt) / 2, sidePt, sidePt, 2, { stroke }), body])] }
  }
  const label = mark === 'bullet' ? '•' : `${mark.number}.`
  // A larger bullet keeps its middle beside the small letters' middle.
  const growth = mark === 'bullet' ? context.space.bulletGrowth : 1
  const labelStyle: TextStyle = { ...style, weight: 'bold', sizePt: style.sizePt * growth }
  const [line] = context.type.lines(plain(label), indentPt, labelStyle)
  const ink = line === undefined ? [] : inkOf([line], labelStyle, mark === 'bullet' ? 3 : 0, 0)
  return { ...item, nodes: [tag('LI', [tag('Lbl', ink), body])] }
}

export function listItems(
  context: LayoutContext,
  list: List,
  widthPt: number,
  style: TextStyle,
  marks: 'plain' | 'tick-box' = 'plain',
): Laid[] {
  return list.items.map((item, index) => {
    const mark = list.ordered ? { number: index + 1 } : marks === 'tick-box' ? 'tick-box' : 'bullet'
    return listItem(context, item, widthPt, style, mark)
  })
}

/** A whole list that stays together. */
function listBlock(context: LayoutContext, list: List, widthPt: number, style: TextStyle): Laid {
  const { heightPt, nodes } = stack(listItems(context, list, widthPt, style), context.space.itemPt)
  return { heightPt, nodes: [tag('L', nodes)] }
}

/**
 * A list of short items in two columns, read down the left one first; `undefined` where that would not look well:
 * an ordered list, fewer than four items, or an item of more than two lines.
 */
export function twoColumnList(
  context: LayoutContext,
  list: List,
  widthPt: number,
  style: TextStyle,
  marks: 'plain' | 'tick-box' = 'plain',
): Laid | undefined {
  if (list.ordered || list.items.length < 4) return undefined
  const columnPt = (widthPt - COLUMN_GAP_PT) / 2
  if (!isWideEnough(columnPt, style)) return undefined
  const items = listItems(context, list, columnPt, style, marks)
  if (items.some((item) => item.heightPt > 2 * style.leadPt + 0.01)) return undefined
  return columns(items, columnPt + COLUMN_GAP_PT, marks === 'tick-box' ? 2 * context.space.itemPt : context.space.itemPt)
}

/** Items in two columns, split where the taller one is lowest; the left one is read first. */
export function columns(items: readonly Laid[], secondXPt: number, gapPt: number): Laid {
  const splits = items.map((_, index) => [stack(items.slice(0, index + 1), gapPt), stack(items.slice(index + 1), gapPt)] as const)
  const heightOf = (split: (typeof splits)[number]) => Math.max(split[0].heightPt, split[1].heightPt)
  // Of two equal ones the later has the fuller left column.
  const best = splits.toReversed().toSorted((a, b) => heightOf(a) - heightOf(b))[0]
  if (best === undefined) return { heightPt: 0, nodes: [] }
  return { heightPt: heightOf(best), nodes: [tag('L', [...best[0].nodes, ...moved(best[1].nodes, secondXPt, 0)])] }
}

/** Prose inside a box, one part under the other. */
export function proseBlocks(
  context: LayoutContext,
  blocks: readonly Prose[],
  widthPt: number,
  style: TextStyle = context.styles.body,
): Laid[] {
  return blocks.map((block) =>
    block.kind === 'paragraph' ? textBlock(context, block.text, widthPt, style) : listBlock(context, block, widthPt, style),
  )
}
