import { expect, it } from 'vitest'
import type { FoodChart, LanguageTag, Topic } from '#shared/content/content.ts'
import { chartFor } from '#shared/content/daily-needs.ts'
import { READER_GROUPS } from '#shared/content/reader-group.ts'
import { readingLines } from '../../src/compiler/reading/reading-lines.ts'
import { blocksOf } from './support/block-words.ts'
import { bareName, compileShipped, readFoodTable, shippedId, topicsOf } from './support/shipped.ts'

const pack = await compileShipped()
const LANGUAGES = pack.manifest.languages
const topics = topicsOf(pack)

const topicOf = (id: string, language: LanguageTag = 'en'): Topic =>
  topicsOf(pack, language).find((topic) => topic.id === shippedId(id)) ?? expect.fail(`no topic ${id} in ${language}`)
const chartOf = (id: string, language?: LanguageTag): FoodChart =>
  blocksOf(topicOf(id, language)).find((block): block is FoodChart => block.kind === 'food-chart') ??
  expect.fail(`${id} has no chart`)

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
  ['vitamin-d', /trout/iu, 16.1, 81, 'usda-sr'],
  ['vitamin-d', /salmon/iu, 14.2, 71, 'ods-vitd'],
  ['vitamin-d', /milk/iu, 2.9, 15, 'ods-vitd'],
  ['vitamin-b12', /sardines/iu, 7.6, 317, 'usda-sr'],
  ['vitamin-b12', /beef/iu, 2.4, 100, 'ods-b12'],
  ['vitamin-b12', /egg/iu, 0.5, 19, 'ods-b12'],
  ['vitamin-b6', /chickpeas/iu, 1.1, 65, 'ods-b6'],
  ['vitamin-b6', /banana/iu, 0.43, 25, 'usda-sr'],
  ['sodium', /table salt/iu, 2325, 101, 'usda-sr'],
  ['sodium', /soup/iu, 866, 38, 'usda-sr'],
] as const)('%s: the food %s gives %d, %i %%, from %s', (nutrient, name, amount, percent, source) => {
  const row = chartOf(nutrient).rows.find((food) => name.test(food.name))
  expect(row).toMatchObject({ amount, percentOfDay: percent, source })
})

it.each([
  ['magnesium', 420, 'mg'],
  ['potassium', 4700, 'mg'],
  ['calcium', 1300, 'mg'],
  ['vitamin-d', 20, 'mcg'],
  ['vitamin-b12', 2.4, 'mcg'],
  ['vitamin-b6', 1.7, 'mg'],
  ['sodium', 2300, 'mg'],
])('%s: the Daily Value is %d %s (US FDA, fda-dv)', (nutrient, dailyValue, unit) => {
  expect(chartOf(nutrient)).toMatchObject({ wholeDay: dailyValue, unit, nutrient })
  expect(chartOf(nutrient).sources).toContain('fda-dv')
})

/**
 * What adults need in a day, copied once more by hand. NIH Office of Dietary Supplements (ods-mg, ods-k, ods-ca, ods-b6, ods-b12)
 * and MedlinePlus (medlineplus-vitd), read 2026-11-22. In the order woman, man (19-30, 31-50, 51-70, 71 on), pregnant,
 * breastfeeding (19-30, 31-50).
 */
it.each([
  ['magnesium', 'ods-mg', [310, 320, 320, 320], [400, 420, 420, 420], [350, 360], [310, 320]],
  ['potassium', 'ods-k', [2600, 2600, 2600, 2600], [3400, 3400, 3400, 3400], [2900, 2900], [2800, 2800]],
  ['calcium', 'ods-ca', [1000, 1000, 1200, 1200], [1000, 1000, 1000, 1200], [1000, 1000], [1000, 1000]],
  ['vitamin-d', 'medlineplus-vitd', [15, 15, 15, 20], [15, 15, 15, 20], [15, 15], [15, 15]],
  ['vitamin-b12', 'ods-b12', [2.4, 2.4, 2.4, 2.4], [2.4, 2.4, 2.4, 2.4], [2.6, 2.6], [2.8, 2.8]],
  ['vitamin-b6', 'ods-b6', [1.3, 1.3, 1.5, 1.5], [1.3, 1.3, 1.7, 1.7], [1.9, 1.9], [2, 2]],
] as const)('%s: the daily need of every group of adults, from %s', (nutrient, source, ...needs) => {
  for (const language of LANGUAGES) {
    const chart = chartOf(nutrient, language)
    expect(READER_GROUPS.map((group) => chartFor(chart, group).wholeDay)).toEqual(needs.flat())
    expect(chart.needs?.sources).toContain(source)
  }
})

it('sodium is held against the limit, not against a need: more of it is no goal', () => {
  expect(chartOf('sodium').needs).toBeUndefined()
})

const CHARTED = topics
  .filter((topic) => blocksOf(topic).some((block) => block.kind === 'food-chart'))
  .map((topic) => bareName(topic.id))

it.each(LANGUAGES.flatMap((language) => CHARTED.map((nutrient) => [language, nutrient] as const)))(
  '%s %s: each row of the chart is a row of foods.csv, verified',
  (language, nutrient) => {
    const table = readFoodTable()
    const { rows, unit } = chartOf(nutrient, language)
    expect(rows.length).toBeGreaterThan(0)
    for (const { id, amount, percentOfDay, source } of rows) {
      const row = table.find((food) => food['id'] === id)
      expect(row, id).toMatchObject({ nutrient, unit, verified: 'yes', source_id: source })
      expect([Number(row?.['amount']), row?.['percent_dv']]).toEqual([amount, String(percentOfDay)])
    }
  },
)

it('sodium: says before its chart that these foods are to limit', () => {
  const foods = topicOf('sodium').sections.find((section) => section.id === 'foods')?.blocks ?? []
  const kinds = foods.map((block) => block.kind)
  expect(kinds.indexOf('callout')).toBeGreaterThanOrEqual(0)
  expect(kinds.indexOf('callout')).toBeLessThan(kinds.indexOf('food-chart'))
})

it.each(LANGUAGES)('fluids: says who has a limit before anything about drinking, in %s', (language) => {
  const limit = /limit|límite/iu
  const topic = topicOf('fluids', language)
  expect(readingLines(topic.message).join(' ')).toMatch(limit)
  const [start, ...whole] = topic.sections
  expect(start?.id).toBe('short')
  const [advice] = start?.blocks.filter((block) => block.kind === 'claim').flatMap(readingLines) ?? []
  expect(advice).toMatch(limit)
  expect(whole[0]).toMatchObject({ id: 'safety', depth: 2 })
  const [first] = whole[0]?.blocks ?? []
  expect(first).toMatchObject({ kind: 'callout', tone: 'danger' })
  expect(first && readingLines(first).join(' ')).toMatch(limit)
})
