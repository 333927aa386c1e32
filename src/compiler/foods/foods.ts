import { parse } from 'csv-parse/sync'
import { type Diagnostics, TOP } from '../diagnostics/diagnostics.ts'
import { readFood, type Food } from './food-row.ts'
import type { SourceSession } from '../session/session.ts'
import { suggest } from '../text/suggest.ts'
import type { SourceTree } from '../tree/source-tree.ts'

export const FOODS_FILE = 'foods.csv'
const COLUMNS = ['id', 'nutrient', 'serving_grams', 'amount', 'unit', 'percent_dv', 'source_id', 'verified'] as const

/** Foods by id, in the order of the file. */
export type Foods = ReadonlyMap<string, Food>

interface CsvRecord {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/** A pack may do without foods: then it has neither foods.csv nor a folder foods/. */
export function hasFoods(tree: Pick<SourceTree, 'has' | 'list'>): boolean {
  return tree.has(FOODS_FILE) || tree.list('foods').length > 0
}

/** Reads foods.csv: the amounts a serving, the same in every language. `undefined` when it is no table of ours. */
export function readFoods({ tree, diagnostics }: SourceSession, sources: ReadonlySet<string>): Foods | undefined {
  if (!hasFoods(tree)) return undefined
  const foods = new Map<string, Food>()
  const records = readCsv(tree.read(FOODS_FILE, COLUMNS.join(',')), diagnostics)
  if (records === undefined) return undefined
  const [head, ...rows] = records
  if (head?.record.join() !== COLUMNS.join()) {
    const what = head === undefined ? 'is empty. The' : 'the'
    diagnostics.report(FOODS_FILE, TOP, `${what} first line should be \`${COLUMNS.join(',')}\`.`)
    return undefined
  }
  for (const { record: cells, info } of rows) {
    const report = (message: string) => diagnostics.report(FOODS_FILE, { line: info.lines, column: 1 }, message)
    if (cells.length !== COLUMNS.length) {
      report(`this line has ${cells.length} cells, not ${COLUMNS.length}. Look for a missing or spare comma.`)
      continue
    }
    const food = readFood(Object.fromEntries(COLUMNS.map((name, index) => [name, cells[index] ?? ''])), report)
    if (food === undefined) continue
    if (!sources.has(food.source))
      report(
        `unknown source \`${food.source}\`.${suggest(food.source, sources) || ' Add it to sources.yaml, or use one that is there.'}`,
      )
    if (foods.has(food.id)) report(`\`${food.id}\` stands twice. Keep one.`)
    else foods.set(food.id, food)
  }
  return foods
}

function readCsv(text: string | undefined, diagnostics: Diagnostics): readonly CsvRecord[] | undefined {
  if (text === undefined) return undefined
  try {
    return parse(text, { info: true, relax_column_count: true, skip_empty_lines: true, trim: true }) as unknown as CsvRecord[]
  } catch (error) {
    const { message, lines = 1 } = error as Error & { lines?: number }
    diagnostics.report(FOODS_FILE, { line: lines, column: 1 }, `broken CSV: ${message}. Look at the quotes of this line.`)
    return undefined
  }
}
