import type { FoodChart, FoodRow } from '#shared/content/content.ts'
import { percentFits } from '../foods/food-row.ts'
import type { FoodWords } from '../foods/food-words.ts'
import { FOODS_FILE, type Foods } from '../foods/foods.ts'
import { suggest } from '../text/suggest.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import type { ChartFacts, TopicFacts } from './topic-facts.ts'

/** Says each charted food that is unknown, unverified, of another nutrient or unit, or whose percent cannot be. */
export function checkChart(facts: YamlFile<TopicFacts>, foods: Foods): void {
  const chart = facts.value.foods
  chart?.show.forEach((id, index) => {
    const food = foods.get(id)
    const report = (message: string) => facts.report(['foods', 'show', index], message)
    if (food === undefined) return report(`unknown food \`${id}\`.${suggest(id, foods.keys()) || ` Add it to ${FOODS_FILE}.`}`)
    if (!food.isVerified) report(`food \`${id}\` is not verified and cannot be charted. Take it out of \`show\`.`)
    if (food.nutrient !== chart.nutrient)
      report(`food \`${id}\` is a row for ${food.nutrient}, the chart is for ${chart.nutrient}.`)
    if (food.unit !== chart.unit)
      return report(`food \`${id}\` is given in ${food.unit}, the chart in ${chart.unit}. Use one unit.`)
    if (percentFits(food, chart.dailyValue)) return
    const percent = Math.round((food.amount / chart.dailyValue) * 100)
    const sum = `${food.amount} of ${chart.dailyValue} ${chart.unit} is about ${percent} %`
    report(
      `food \`${id}\` says ${food.percentDailyValue} % of the Daily Value, but ${sum}. Check ${FOODS_FILE} and \`dailyValue\`.`,
    )
  })
}

/** The chart with the words of one language; foods without words are said and left out. */
export function makeFoodChart(
  chart: ChartFacts,
  foods: Foods | undefined,
  words: FoodWords | undefined,
  report: (message: string) => void,
): FoodChart {
  const { nutrient, unit, dailyValue, needs, isLimit, sources } = chart
  const rows = chart.show.flatMap((id): FoodRow[] => {
    const food = foods?.get(id)
    if (food === undefined || words === undefined) return []
    const called = words.value[id]
    if (called === undefined) {
      report(`food \`${id}\` has no words. Add it to ${words.file} with name and serving.`)
      return []
    }
    const { amount, percentDailyValue, source } = food
    const drawing = chart.drawings[id]
    return [{ id, ...called, ...(drawing === undefined ? {} : { drawing }), amount, percentOfDay: percentDailyValue, source }]
  })
  return {
    kind: 'food-chart',
    nutrient,
    unit,
    wholeDay: dailyValue,
    ...(needs && { needs }),
    ...(isLimit && { isLimit }),
    rows,
    sources,
  }
}
