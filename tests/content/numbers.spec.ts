import { expect, it } from 'vitest'
import type { Block, FoodChart, Topic } from '#shared/content.ts'
import { readingLines } from './support/block-text.ts'
import { compileShipped, readFoodTable, topicsOf } from './support/shipped.ts'

const topics = topicsOf(await compileShipped())

const topicOf = (id: string): Topic => topics.find((topic) => topic.id === id) ?? expect.fail(`no topic ${id}`)
const blocksOf = ({ message, sections }: Topic): readonly Block[] => [message, ...sections.flatMap((section) => section.blocks)]
const chartOf = (id: string): FoodChart =>
  blocksOf(topicOf(id)).find((block): block is FoodChart => block.kind === 'food-chart') ?? expect.fail(`${id} has no chart`)

/**
 * Copied once more by hand, so that no single slip of a finger changes a number on the screen.
 * NIH Office of Dietary Supplements, magnesium fact sheet (ods-mg); USDA Standard Reference 27 (usda-sr). Read 2026-11-22.
 */
it.each([
  ['magnesium', /pumpkin/iu, 156, 37, 'ods-mg'],
  ['magnesium', /almond/iu, 80, 19, 'ods-mg'],
  ['magnesium', /black beans/iu, 60, 14, 'ods-mg'],
  ['magnesium', /spinach/iu, 78, 19, 'ods-mg'],
  ['potassium', /banana/iu, 422, 9, 'usda-sr'],
  ['potassium', /^(?!.*sweet).*potato/iu, 926, 20, 'usda-sr'],
  ['potassium', /lentils/iu, 731, 16, 'usda-sr'],
  ['calcium', /yogurt/iu, 415, 32, 'usda-sr'],
  ['calcium', /sardines/iu, 325, 25, 'usda-sr'],
  ['calcium', /^(?!.*fat free).*milk, 1/iu, 305, 23, 'usda-sr'],
] as const)('%s: the food %s gives %i mg, %i %%, from %s', (nutrient, name, amount, percent, source) => {
  const row = chartOf(nutrient).rows.find((food) => name.test(food.name))
  expect(row).toMatchObject({ amount, percentDailyValue: percent, source })
})

it.each([
  ['magnesium', 420],
  ['potassium', 4700],
  ['calcium', 1300],
])('%s: the Daily Value is %i mg (US FDA, fda-dv)', (nutrient, dailyValue) => {
  expect(chartOf(nutrient)).toMatchObject({ dailyValue, unit: 'mg', nutrient })
  expect(chartOf(nutrient).sources).toContain('fda-dv')
})

it.each(['magnesium', 'potassium', 'calcium'])('%s: the chart shows the rows of foods.csv, all verified', (nutrient) => {
  const table = readFoodTable()
  for (const { id, amount, percentDailyValue, source } of chartOf(nutrient).rows) {
    const row = table.find((food) => food['id'] === id)
    expect(row).toMatchObject({ nutrient, unit: 'mg', verified: 'yes', source_id: source })
    expect([row?.['amount'], row?.['percent_dv']]).toEqual([String(amount), String(percentDailyValue)])
  }
})

it('magnesium: says the 350 mg upper limit of supplements, from ods-mg', () => {
  const blocks = blocksOf(topicOf('magnesium')).filter((block) => readingLines(block).some((line) => /\b350\b/u.test(line)))
  expect(blocks.length).toBeGreaterThan(0)
  for (const block of blocks) expect('sources' in block ? block.sources : []).toContain('ods-mg')
})
