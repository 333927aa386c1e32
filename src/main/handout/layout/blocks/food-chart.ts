import type { FoodChart, FoodRow, Hue, LanguageTag } from '#shared/content/content.ts'
import { inkOf } from '../../ink/text-ink.ts'
import { moved, tag, type Node, type Wrap } from '../../ink/nodes.ts'
import { rectangle, rule } from '../../ink/shapes.ts'
import { type Box, boxOf, type Laid } from '../../ink/box.ts'
import { INK } from '../../theme/colours.ts'
import type { TextStyle } from '../../theme/text-style.ts'
import { untranslatedNote } from './fallen-back.ts'
import type { LayoutContext } from '../layout-context.ts'
import { numberInWords } from '../../base/formats.ts'
import type { SheetWords } from '#shared/languages/parts/sheet.ts'
import type { ToneAndTint } from '#shared/subject/subject.ts'
import { plain, textBlock } from './text.ts'

const BAR_HEIGHT_PT = 11
const ROW_GAP_PT = 4
/** A bar shorter than this says little: bars then stand under the names. */
const BAR_MIN_PT = 80
const HAIRLINE = { colour: INK.line, width: 0.6 }

/** Left edges and widths of the columns, in points. */
interface Columns {
  readonly namePt: number
  /** Whether share and amount stand under the name, not beside it. */
  readonly isStacked: boolean
  readonly barXPt: number
  readonly barPt: number
  readonly percentXPt: number
  readonly rightPt: number
}

/** How a chart stands on a sheet. */
export interface ChartLook {
  readonly hue: Hue
  /** White above it, in points. */
  readonly gapPt: number
  readonly other?: OtherNames
}

/** How its rows stand. */
interface RowLook {
  readonly chart: FoodChart
  readonly hue: Hue
  readonly columns: Columns
  readonly other: OtherNames | undefined
}

/**
 * Amounts a serving as bars against one whole day. A table for who listens: food, part of a day, amount; the bars
 * are decoration. One box a row; a chart stays together, unless its rows are so tall that it would leave pages empty.
 */
export function foodChartBoxes(context: LayoutContext, chart: FoodChart, { hue, gapPt, other }: ChartLook): Box[] {
  const columns = columnsOf(context)
  const table: Wrap = { type: 'Table' }
  const rowGapPt = ROW_GAP_PT + (columns.isStacked ? context.space.itemPt : 0)
  const rows = chart.rows.map((row, index) =>
    boxOf(rowOf(context, row, { chart, hue, columns, other }), index === 0 ? 4 : rowGapPt, {
      keepWithNext: !columns.isStacked || index === 0 || index >= chart.rows.length - 2,
      wraps: [table],
    }),
  )
  return [
    boxOf(headOf(context, columns, other), gapPt, { keepWithNext: true, wraps: [table] }),
    ...rows,
    ...(other === undefined ? [boxOf(wholeBar(context, chart), 5)] : []),
    ...(chart.rows.some(({ language }) => language !== undefined) ? [boxOf(untranslatedNote(context), 1)] : []),
  ]
}

/** The same foods in another language, set under each name. */
export interface OtherNames {
  readonly chart: FoodChart
  readonly words: SheetWords
  readonly language: LanguageTag
}

/** What a whole bar is, and where the other foods are. */
export function wholeBar(context: LayoutContext, chart: FoodChart): Laid {
  const { food, groups } = context.words
  const group = chart.group && groups.inWords(chart.group)
  const text = food.wholeBar(amountOf(context, chart.wholeDay, chart.unit), group)
  return textBlock(context, plain(text), context.styles.small)
}

function columnsOf({ widthPt, styles }: LayoutContext): Columns {
  const em = styles.small.sizePt
  const namePt = Math.round(widthPt * 0.57)
  const percentXPt = widthPt - 5.5 * em - 3.2 * em
  const besidePt = percentXPt - namePt - 20
  return besidePt < BAR_MIN_PT
    ? { namePt: widthPt, isStacked: true, barXPt: 0, barPt: percentXPt - 8, percentXPt, rightPt: widthPt }
    : { namePt, isStacked: false, barXPt: namePt + 12, barPt: besidePt, percentXPt, rightPt: widthPt }
}

function headOf(context: LayoutContext, columns: Columns, other: OtherNames | undefined): Laid {
  const style = context.styles.smallBold
  const downPt = columns.isStacked ? style.leadPt * (other === undefined ? 1 : 2) : 0
  const cell = (name: 'food' | 'share' | 'amount', xPt: number, topPt: number) => {
    const leftOf = (text: string) =>
      name === 'amount' ? columns.rightPt - context.type.widthOf(context.type.clean(text), style.weight, style.sizePt) : xPt
    const line = (text: string) => moved(oneLine(context, text, style, leftOf(text)), 0, topPt)
    const second = other && other.words.food[name]
    const below =
      second === undefined ? [] : [tag('Span', moved(line(second), 0, style.leadPt), other && { language: other.language })]
    return tag('TH', [...line(context.words.food[name]), ...below], { scope: 'Column' })
  }
  const row = tag('TR', [cell('food', 0, 0), cell('share', columns.barXPt, downPt), cell('amount', 0, downPt)])
  const linePt = downPt + style.leadPt * (other === undefined ? 1 : 2) + 2
  return { heightPt: linePt + 1, nodes: [row, rule(0, linePt, context.widthPt, HAIRLINE)] }
}

function rowOf(context: LayoutContext, row: FoodRow, { chart, hue, columns, other }: RowLook): Laid {
  const style: TextStyle = { ...context.styles.small, colour: INK.text }
  const linesOf = (one: FoodRow) =>
    context.type.lines([{ text: one.name, strong: true }, { text: `, ${one.serving}` }], columns.namePt, style)
  const lines = linesOf(row)
  const same = other?.chart.rows.find(({ id }) => id === row.id)
  const below = same === undefined ? [] : linesOf(same)
  const second =
    below.length === 0
      ? []
      : [tag('Span', inkOf(below, style, 0, lines.length * style.leadPt), other && { language: other.language })]
  const namePt = (lines.length + below.length) * style.leadPt
  const topPt = columns.isStacked ? namePt : (namePt - style.leadPt) / 2
  const amount = amountOf(context, row.amount, chart.unit)
  const amountXPt = columns.rightPt - context.type.widthOf(context.type.clean(amount), 'bold', style.sizePt)
  const percent = context.words.food.percent(numberInWords(row.percentOfDay, context.words.locale))
  return {
    heightPt: columns.isStacked ? namePt + style.leadPt : namePt,
    nodes: [
      ...moved(barOf(row, columns, context.palette.hueOf(hue)), 0, topPt + (style.leadPt - BAR_HEIGHT_PT) / 2),
      tag('TR', [
        tag('TH', [...inkOf(lines, style, 0, 0), ...second], {
          scope: 'Row',
          ...(row.language === undefined ? {} : { language: row.language }),
        }),
        tag('TD', moved(oneLine(context, percent, style, columns.percentXPt), 0, topPt)),
        tag('TD', moved(oneLine(context, amount, { ...style, weight: 'bold' }, amountXPt), 0, topPt)),
      ]),
    ],
  }
}

function barOf(row: FoodRow, { barXPt, barPt }: Columns, { tone, tint }: ToneAndTint): Node[] {
  // A bar over a whole day is full; the percentage beside it says how much over.
  const part = Math.min(1, row.percentOfDay / 100)
  const bar = { xPt: barXPt, heightPt: BAR_HEIGHT_PT, radiusPt: BAR_HEIGHT_PT / 2 }
  return [
    rectangle({ ...bar, widthPt: barPt }, { fill: tint, stroke: { colour: tone, width: 0.7 } }),
    rectangle({ ...bar, widthPt: Math.max(BAR_HEIGHT_PT, barPt * part) }, { fill: tone }),
  ]
}

function oneLine(context: LayoutContext, text: string, style: TextStyle, xPt: number): Node[] {
  const [line] = context.type.lines(plain(text), context.widthPt, style)
  return line === undefined ? [] : inkOf([line], style, xPt, 0)
}

function amountOf(context: LayoutContext, amount: number, unit: FoodChart['unit']): string {
  return `${numberInWords(amount, context.words.locale)}\u00a0${unit}`
}
