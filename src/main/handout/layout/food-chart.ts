import type { FoodChart, FoodRow, Hue } from '#shared/content.ts'
import { inkOf, moved, rectangle, rule, tag, type Box, type Node, type Wrap } from '../ink.ts'
import type { ShortFoodChart } from '../choose.ts'
import { HUE_COLOURS, INK, STYLES } from '../theme.ts'
import type { TextStyle } from '../typesetter.ts'
import { plain, textBlock } from './prose.ts'
import { boxOf, type Laid, type Setting } from './setting.ts'
import { numberInWords } from '../formats.ts'

const BAR_HEIGHT_PT = 11
const ROW_GAP_PT = 4
const ROW_STYLE: TextStyle = { ...STYLES.small, colour: INK.text }
const HAIRLINE = { colour: INK.line, width: 0.6 }

/** Left edges and widths of the columns, in points. */
interface Columns {
  readonly namePt: number
  readonly barXPt: number
  readonly barPt: number
  readonly percentXPt: number
  readonly rightPt: number
}

/**
 * Amounts a serving as bars against one whole day. A table for who listens: food, part of a day, amount; the bars
 * are decoration. One box a row; all of a chart stays together.
 */
export function foodChartBoxes(setting: Setting, chart: FoodChart | ShortFoodChart, hue: Hue, gapPt: number): Box[] {
  const columns = columnsOf(setting.widthPt)
  const table: Wrap = { type: 'Table' }
  const rows = chart.rows.map((row, index) =>
    boxOf(rowOf(setting, chart, row, hue, columns), index === 0 ? 4 : ROW_GAP_PT, { keepWithNext: true, wraps: [table] }),
  )
  const more = 'isShort' in chart ? ` ${setting.words.food.more}` : ''
  const whole = `${setting.words.food.wholeBar(amountOf(setting, chart.dailyValue, chart.unit))}${more}`
  return [
    boxOf(headOf(setting, columns), gapPt, { keepWithNext: true, wraps: [table] }),
    ...rows,
    boxOf(textBlock(setting, plain(whole), setting.widthPt, STYLES.small), 5),
  ]
}

function columnsOf(widthPt: number): Columns {
  const namePt = Math.round(widthPt * 0.57)
  const [percentPt, amountPt] = [38, 66]
  const barXPt = namePt + 12
  const percentXPt = widthPt - amountPt - percentPt
  return { namePt, barXPt, barPt: percentXPt - barXPt - 8, percentXPt, rightPt: widthPt }
}

function headOf(setting: Setting, columns: Columns): Laid {
  const style = STYLES.smallBold
  const { food, share, amount } = setting.words.food
  const cell = (text: string, xPt: number) => tag('TH', oneLine(setting, text, style, xPt), { scope: 'Column' })
  const amountXPt = columns.rightPt - setting.type.widthOf(setting.type.clean(amount), style.weight, style.sizePt)
  return {
    heightPt: style.leadPt + 3,
    nodes: [
      tag('TR', [cell(food, 0), cell(share, columns.barXPt), cell(amount, amountXPt)]),
      rule(0, style.leadPt + 2, setting.widthPt, HAIRLINE),
    ],
  }
}

function rowOf(setting: Setting, chart: FoodChart, row: FoodRow, hue: Hue, columns: Columns): Laid {
  const lines = setting.type.lines([{ text: row.name, strong: true }, { text: `, ${row.serving}` }], columns.namePt, ROW_STYLE)
  const heightPt = lines.length * ROW_STYLE.leadPt
  const topPt = (heightPt - ROW_STYLE.leadPt) / 2
  const amount = amountOf(setting, row.amount, chart.unit)
  const amountXPt = columns.rightPt - setting.type.widthOf(setting.type.clean(amount), 'bold', ROW_STYLE.sizePt)
  const percent = setting.words.food.percent(numberInWords(row.percentDailyValue, setting.words.locale))
  return {
    heightPt,
    nodes: [
      ...barOf(row, hue, columns, (heightPt - BAR_HEIGHT_PT) / 2),
      tag('TR', [
        tag('TH', inkOf(lines, ROW_STYLE, 0, 0), { scope: 'Row' }),
        tag('TD', moved(oneLine(setting, percent, ROW_STYLE, columns.percentXPt), 0, topPt)),
        tag('TD', moved(oneLine(setting, amount, { ...ROW_STYLE, weight: 'bold' }, amountXPt), 0, topPt)),
      ]),
    ],
  }
}

function barOf(row: FoodRow, hue: Hue, { barXPt, barPt }: Columns, topPt: number): Node[] {
  const { tone, tint } = HUE_COLOURS[hue]
  // A bar over a whole day is full; the percentage beside it says how much over.
  const part = Math.min(1, row.percentDailyValue / 100)
  const filledPt = Math.max(BAR_HEIGHT_PT, barPt * part)
  return [
    rectangle(barXPt, topPt, barPt, BAR_HEIGHT_PT, BAR_HEIGHT_PT / 2, { fill: tint, stroke: { colour: tone, width: 0.7 } }),
    rectangle(barXPt, topPt, filledPt, BAR_HEIGHT_PT, BAR_HEIGHT_PT / 2, { fill: tone }),
  ]
}

function oneLine(setting: Setting, text: string, style: TextStyle, xPt: number): Node[] {
  const [line] = setting.type.lines(plain(text), setting.widthPt, style)
  return line === undefined ? [] : inkOf([line], style, xPt, 0)
}

function amountOf(setting: Setting, amount: number, unit: FoodChart['unit']): string {
  return `${numberInWords(amount, setting.words.locale)}\u00a0${unit}`
}
