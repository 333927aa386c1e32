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
/** White between two heads of columns. */
const HEAD_GAP_PT = 8
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
  /** The widest share in words of a brief chart: equal shares are bars of equal length. */
  readonly widestSharePt: number
}

/**
 * Amounts a serving as bars against one whole day. A table for who listens: food, part of a day, amount; the bars
 * are decoration. One box a row; a chart stays together, unless its rows are so tall that it would leave pages empty.
 */
export function foodChartBoxes(context: LayoutContext, chart: FoodChart, { hue, gapPt, other }: ChartLook): Box[] {
  const columns = columnsOf(context)
  const table: Wrap = { type: 'Table' }
  const rowGapPt = ROW_GAP_PT + (columns.isStacked ? context.space.itemPt : 0)
  const isBrief = chart.isBrief === true
  const widestSharePt = isBrief ? Math.max(...chart.rows.map((row) => briefShareOf(context, row).widthPt)) : 0
  const rows = chart.rows.map((row, index) =>
    boxOf(rowOf(context, row, { chart, hue, columns, other, widestSharePt }), index === 0 ? 4 : rowGapPt, {
      keepWithNext: !columns.isStacked || index === 0 || index >= chart.rows.length - 2,
      wraps: [table],
    }),
  )
  return [
    boxOf(headOf(context, { columns, other, chart }), gapPt, { keepWithNext: true, wraps: [table] }),
    ...rows,
    // The head of a brief chart says what a bar is part of.
    ...(other === undefined && !isBrief ? [boxOf(wholeBar(context, chart), 5)] : []),
    ...(chart.rows.some(({ language }) => language !== undefined) ? [boxOf(untranslatedNote(context), 1)] : []),
  ]
}

/** The same foods in another language, set under each name. */
export interface OtherNames {
  readonly chart: FoodChart
  readonly words: SheetWords
  readonly language: LanguageTag
}

/** What a whole bar is. */
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

interface Head {
  readonly columns: Columns
  readonly other: OtherNames | undefined
  /** Of the amounts of a brief one nothing is said. */
  readonly chart: Pick<FoodChart, 'isBrief' | 'isLimit'>
}

function headOf(context: LayoutContext, { columns, other, chart }: Head): Laid {
  const isBrief = chart.isBrief === true
  const titleIn = ({ food }: SheetWords, name: 'food' | 'share' | 'amount') =>
    isBrief && name === 'share' ? food.shareInBrief(chart.isLimit === true) : food[name]
  const style = context.styles.smallBold
  const widthOf = (text: string) => context.type.widthOf(context.type.clean(text), style.weight, style.sizePt)
  const widest = (name: 'food' | 'share') =>
    Math.max(...[context.words, other?.words].map((words) => (words === undefined ? 0 : widthOf(titleIn(words, name)))))
  // The share stands at the right of the foods, or below them where both have no room on a line.
  const isUnder = isBrief ? widest('food') + HEAD_GAP_PT + widest('share') > columns.rightPt : columns.isStacked
  const downPt = isUnder ? style.leadPt * (other === undefined ? 1 : 2) : 0
  const cell = (name: 'food' | 'share' | 'amount', xPt: number, topPt: number) => {
    const leftOf = (text: string) => (name === 'amount' || (isBrief && name === 'share') ? columns.rightPt - widthOf(text) : xPt)
    const line = (text: string) => moved(oneLine(context, text, style, leftOf(text)), 0, topPt)
    const second = other && titleIn(other.words, name)
    const below =
      second === undefined ? [] : [tag('Span', moved(line(second), 0, style.leadPt), other && { language: other.language })]
    return tag('TH', [...line(titleIn(context.words, name)), ...below], { scope: 'Column' })
  }
  const amounts = isBrief ? [] : [cell('amount', 0, downPt)]
  const row = tag('TR', [cell('food', 0, 0), cell('share', columns.barXPt, downPt), ...amounts])
  const linePt = downPt + style.leadPt * (other === undefined ? 1 : 2) + 2
  return { heightPt: linePt + 1, nodes: [row, rule(0, linePt, context.widthPt, HAIRLINE)] }
}

/** Under a name of a brief chart a bar is no taller than it needs to be seen. */
const BRIEF_BAR_PT = 7

/** From a bar to the share beside it. */
const BRIEF_GAP_PT = 8

/** What a brief row says of its share, and how wide that is in points. */
function briefShareOf({ words, type, styles }: LayoutContext, { percentOfDay }: FoodRow) {
  const text = words.groups.shareInWords(percentOfDay)
  return { text, widthPt: type.widthOf(type.clean(text), 'bold', styles.small.sizePt) }
}

/** A row that tells the share alone, in words beside a low bar. Short sheets are in one language at a time. */
function briefRowOf(context: LayoutContext, row: FoodRow, { hue, columns, widestSharePt }: RowLook): Laid {
  const style: TextStyle = { ...context.styles.small, colour: INK.text }
  const { text: share, widthPt: sharePt } = briefShareOf(context, row)
  const barPt = columns.rightPt - widestSharePt - BRIEF_GAP_PT
  const lines = context.type.lines([{ text: row.name, strong: true }, { text: `, ${row.serving}` }], columns.rightPt, style)
  const namePt = lines.length * style.leadPt
  const bar = { barXPt: 0, barPt, barHeightPt: BRIEF_BAR_PT }
  return {
    heightPt: namePt + style.leadPt,
    nodes: [
      ...moved(barOf(row, bar, context.palette.hueOf(hue)), 0, namePt + (style.leadPt - BRIEF_BAR_PT) / 2),
      tag('TR', [
        tag('TH', inkOf(lines, style, 0, 0), { scope: 'Row', ...(row.language === undefined ? {} : { language: row.language }) }),
        tag('TD', moved(oneLine(context, share, { ...style, weight: 'bold' }, columns.rightPt - sharePt), 0, namePt)),
      ]),
    ],
  }
}

function rowOf(context: LayoutContext, row: FoodRow, look: RowLook): Laid {
  if (look.chart.isBrief === true) return briefRowOf(context, row, look)
  const { chart, hue, columns, other } = look
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
      ...moved(
        barOf(row, { ...columns, barHeightPt: BAR_HEIGHT_PT }, context.palette.hueOf(hue)),
        0,
        topPt + (style.leadPt - BAR_HEIGHT_PT) / 2,
      ),
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

/** Where a bar stands and how large a whole one is, in points. */
interface Bar {
  readonly barXPt: number
  readonly barPt: number
  readonly barHeightPt: number
}

function barOf(row: FoodRow, { barXPt, barPt, barHeightPt }: Bar, { tone, tint }: ToneAndTint): Node[] {
  // A bar over a whole day is full; the percentage beside it says how much over.
  const part = Math.min(1, row.percentOfDay / 100)
  const bar = { xPt: barXPt, heightPt: barHeightPt, radiusPt: barHeightPt / 2 }
  return [
    rectangle({ ...bar, widthPt: barPt }, { fill: tint, stroke: { colour: tone, width: 0.7 } }),
    rectangle({ ...bar, widthPt: Math.max(barHeightPt, barPt * part) }, { fill: tone }),
  ]
}

function oneLine(context: LayoutContext, text: string, style: TextStyle, xPt: number): Node[] {
  const [line] = context.type.lines(plain(text), context.widthPt, style)
  return line === undefined ? [] : inkOf([line], style, xPt, 0)
}

function amountOf(context: LayoutContext, amount: number, unit: FoodChart['unit']): string {
  return `${numberInWords(amount, context.words.locale)}\u00a0${unit}`
}
