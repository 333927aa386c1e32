import { parse } from 'csv-parse/sync'
import { record, strictObject } from 'valibot'
import type { MayFallBack } from '#shared/content/content.ts'
import { type Diagnostics, TOP } from '../diagnostics/diagnostics.ts'
import { readFood, type Food } from './food-row.ts'
import type { SourceTree } from '../tree/source-tree.ts'
import { suggest } from '../text/suggest.ts'
import type { TranslationFile } from '../translations/translation-file.ts'
import { readYaml, type YamlFile } from '../yaml/yaml-file.ts'
import { id, words } from '../yaml/shapes.ts'

export const FOODS_FILE = 'foods.csv'
const COLUMNS = ['id', 'nutrient', 'serving_grams', 'amount', 'unit', 'percent_dv', 'source_id', 'verified'] as const

/** Foods by id, in the order of the file. */
export type Foods = ReadonlyMap<string, Food>

interface CsvRecord {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/** Reads foods.csv: the amounts a serving, the same in every language. `undefined` when it is no table of ours. */
export function readFoods(tree: SourceTree, sources: ReadonlySet<string>, diagnostics: Diagnostics): Foods | undefined {
  const foods = new Map<string, Food>()
  const records = readCsv(tree.take(FOODS_FILE, COLUMNS.join(',')), diagnostics)
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

const wordsShape = record(id, strictObject({ name: words, serving: words }))

interface FoodName extends MayFallBack {
  readonly name: string
  readonly serving: string
}

/** What foods and their servings are called in one language. */
export type FoodWords = YamlFile<Readonly<Record<string, FoodName>>>

export function readFoodWords(
  tree: SourceTree,
  language: string,
  foods: Foods | undefined,
  diagnostics: Diagnostics,
): FoodWords | undefined {
  const file = `foods/${language}.yaml`
  const yaml = readYaml(file, tree.take(file, 'name and serving of each food'), wordsShape, diagnostics)
  for (const food of Object.keys(yaml?.value ?? {})) {
    if (foods?.has(food) === false)
      yaml?.reportAtKey([food], `there is no food \`${food}\` in ${FOODS_FILE}.${suggest(food, foods.keys())}`)
  }
  return yaml
}

/** Food by food the translation where it was made from the first language's words, and those words where it was not. */
export function bindFoodWords(first: FoodWords, words: FoodWords, translation: TranslationFile): FoodWords {
  const names = Object.entries(first.value).map(([food, said]): [string, FoodName] => {
    const original = { words: said, at: `\`${food}\` in ${first.file}` }
    return [food, translation.choose(food, original, { words: words.value[food], location: words.locationOf([food]) })]
  })
  for (const food of Object.keys(words.value).filter((food) => !(food in first.value))) {
    translation.reportBlocker(
      words.locationOf([food]),
      `${first.file} has no food \`${food}\`. Take it out, or write it there too.`,
    )
  }
  return { ...words, value: Object.fromEntries(names) }
}
