import { expect, it } from 'vitest'
import type { Block, FoodChart, LanguageTag, Topic } from '#shared/content.ts'
import { readingLines } from '../../src/compiler/reading/reading-lines.ts'
import { blocksOf } from './support/block-words.ts'
import { compileShipped, readFoodTable, topicsOf } from './support/shipped.ts'

const pack = await compileShipped()
const LANGUAGES = pack.manifest.languages
const topics = topicsOf(pack)

const topicOf = (id: string, language: LanguageTag = 'en'): Topic =>
  topicsOf(pack, language).find((topic) => topic.id === id) ?? expect.fail(`no topic ${id} in ${language}`)
const chartOf = (id: string, language?: LanguageTag): FoodChart =>
  blocksOf(topicOf(id, language)).find((block): block is FoodChart => block.kind === 'food-chart') ??
  expect.fail(`${id} has no chart`)
const says = (block: Block, words: string) => readingLines(block).some((line) => line.replaceAll(/\s+/gu, ' ').includes(words))
const numbersIn = (text: string) => text.match(/\d+(?:[.,]\d+)*/gu)

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
  expect(row).toMatchObject({ amount, percentDailyValue: percent, source })
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
  expect(chartOf(nutrient)).toMatchObject({ dailyValue, unit, nutrient })
  expect(chartOf(nutrient).sources).toContain('fda-dv')
})

const CHARTED = topics.filter((topic) => blocksOf(topic).some((block) => block.kind === 'food-chart')).map((topic) => topic.id)

it.each(LANGUAGES.flatMap((language) => CHARTED.map((nutrient) => [language, nutrient] as const)))(
  '%s %s: each row of the chart is a row of foods.csv, verified',
  (language, nutrient) => {
    const table = readFoodTable()
    const { rows, unit } = chartOf(nutrient, language)
    expect(rows.length).toBeGreaterThan(0)
    for (const { id, amount, percentDailyValue, source } of rows) {
      const row = table.find((food) => food['id'] === id)
      expect(row, id).toMatchObject({ nutrient, unit, verified: 'yes', source_id: source })
      expect([Number(row?.['amount']), row?.['percent_dv']]).toEqual([amount, String(percentDailyValue)])
    }
  },
)

/**
 * Numbers that the pages say in words: who set them, and how each language says them. Copied by hand from what those sources say
 * (read 2026-11-22), not from the pages.
 */
it.each([
  ['leg-cramps', 'aafp-nlc', '6 in 10 adults', '6 de cada 10 adultos'],
  ['leg-cramps', 'nhanes-nlc', 'About 3 in 10', 'Unos 3 de cada 10'],
  ['leg-cramps', 'nhsinform-cramps', 'About 3 in 4 leg cramps', 'Unos 3 de cada 4 calambres'],
  ['leg-cramps', 'nhs-cramps', 'more than 10 minutes', 'más de 10 minutos'],
  ['leg-cramps', 'cochrane-stretch', '6 weeks', '6 semanas'],
  ['leg-cramps', 'cochrane-stretch', '55 and older', '55 años o más'],
  ['magnesium', 'ods-mg', '400 to 420 mg', '400 a 420 mg'],
  ['magnesium', 'ods-mg', '310 to 320 mg', '310 a 320 mg'],
  ['magnesium', 'fda-dv', 'one number for all: 420 mg', 'un solo número para todos: 420 mg'],
  ['magnesium', 'ods-mg', 'more than 350 mg', 'más de 350 mg'],
  ['magnesium', 'ods-mg', 'less than 1%', 'menos del 1%'],
  ['magnesium', 'ods-mg', 'banana has about 32 mg', 'plátano tiene unos 32 mg'],
  ['magnesium', 'ods-mg', 'avocado about 22 mg', 'aguacate, unos 22 mg'],
  ['potassium', 'ods-k', 'Men need about 3,400 mg', 'hombres necesitan unos 3,400 mg'],
  ['potassium', 'ods-k', 'Women need about 2,600 mg', 'mujeres necesitan unos 2,600 mg'],
  ['potassium', 'ods-k', '2,900 mg', '2,900 mg'],
  ['potassium', 'ods-k', '2,800 mg', '2,800 mg'],
  ['potassium', 'fda-dv', 'use 4,700 mg', 'usan 4,700 mg'],
  ['potassium', 'usda-sr', '422 mg of potassium, or 9%', '422 mg de potasio, o el 9%'],
  ['potassium', 'ods-k', 'no more than 99 mg, about 2%', 'más de 99 mg, alrededor del 2%'],
  ['calcium', 'ods-ca', 'Ages 19 to 50: 1,000 mg', 'De 19 a 50 años: 1,000 mg'],
  ['calcium', 'ods-ca', 'Women from 51 on: 1,200 mg', 'Mujeres desde los 51: 1,200 mg'],
  ['calcium', 'ods-ca', 'Men: 1,000 mg from 51 to 70, then 1,200 mg', 'Hombres: 1,000 mg de 51 a 70, y después 1,200 mg'],
  ['calcium', 'ods-ca', '2,500 mg a day up to age 50', '2,500 mg al día hasta los 50'],
  ['calcium', 'ods-ca', '2,000 mg after that', '2,000 mg después'],
  ['calcium', 'ods-ca', '500 mg at a time', '500 mg a la vez'],
  ['calcium', 'fda-dv', 'one number for all: 1,300 mg', 'un solo número para todos: 1,300 mg'],
  ['vitamin-d', 'medlineplus-vitd', 'age 70: 15 mcg (600 IU)', '70 años: 15 mcg (600 UI)'],
  ['vitamin-d', 'medlineplus-vitd', 'From age 71: 20 mcg (800 IU)', 'Desde los 71 años: 20 mcg (800 UI)'],
  ['vitamin-d', 'fda-dv', 'for all: 20 mcg (800 IU)', 'para todos: 20 mcg (800 UI)'],
  ['vitamin-d', 'ods-vitd', 'more than 100 mcg (4,000 IU)', 'No pase de 100 mcg (4,000 UI)'],
  ['vitamin-d', 'endo-vitd-2024', 'over 75', 'mayores de 75 años'],
  ['vitamin-b12', 'ods-b12', 'Adults need 2.4 mcg', 'adultos necesitan 2.4 mcg'],
  ['vitamin-b12', 'ods-b12', 'pregnant, it is 2.6 mcg', 'embarazada, son 2.6 mcg'],
  ['vitamin-b12', 'ods-b12', 'breastfeed, it is 2.8 mcg', 'pecho, son 2.8 mcg'],
  ['vitamin-b12', 'aafp-b12-2017', 'more than 4 months', 'más de 4 meses'],
  ['vitamin-b12', 'aafp-b12-2017', 'more than 12 months', 'más de 12 meses'],
  ['vitamin-b12', 'lab-iowa-b12', 'at least 12 hours', 'al menos 12 horas'],
  ['vitamin-b6', 'ods-b6', 'age 50, adults need 1.3 mg', '50 años, los adultos necesitan 1.3 mg'],
  ['vitamin-b6', 'ods-b6', 'men need 1.7 mg and women 1.5 mg', 'hombres necesitan 1.7 mg y las mujeres, 1.5 mg'],
  [
    'vitamin-b6',
    'ods-b6',
    'pregnant, it is 1.9 mg. If you breastfeed, it is 2 mg',
    'embarazada, son 1.9 mg. Si da pecho, son 2 mg',
  ],
  ['vitamin-b6', 'nap-b6', 'The US limit is 100 mg', 'Estados Unidos es 100 mg'],
  ['vitamin-b6', 'efsa-b6-2023', 'much lower: 12 mg', 'mucho más bajo: 12 mg'],
  ['sodium', 'nap-nak', 'Adults need about 1,500 mg', 'adultos necesitan unos 1,500 mg'],
  ['sodium', 'nap-nak', 'more than 2,300 mg?', 'más de 2,300 mg?'],
  ['sodium', 'usda-sr', 'salt has about 2,325 mg', 'sal tiene unos 2,325 mg'],
  ['sodium', 'eah-2015', 'over 4 hours', 'más de 4 horas'],
  ['fluids', 'nhs-dehydration', 'no pee for 8 hours', 'no ha orinado en 8 horas'],
  ['fluids', 'hypohydration-2010', 'lost 3% of their weight', 'perdieron el 3% de su peso'],
  ['fluids', 'usda-sr', '253 mg of sodium', '253 mg de sodio'],
  ['stretching', 'cochrane-stretch', '80 people of 55 and older', '80 personas de 55 años o más'],
  ['stretching', 'cochrane-stretch', 'about 1.3 points', 'alrededor de 1.3 puntos'],
  ['medicines', 'rx-cramps', 'inhalers: about 2.4 times', 'acción prolongada: unas 2.4 veces'],
  ['medicines', 'rx-cramps', 'keep potassium: about 2.1 times', 'guardan el potasio: unas 2.1 veces'],
  ['medicines', 'rx-cramps', 'water pills: about 1.5 times', 'tiazídicos: unas 1.5 veces'],
  ['medicines', 'rx-cramps', 'Statins: about 1.2 times', 'Estatinas: unas 1.2 veces'],
  ['medicines', 'fda-ppi-mg', 'about 1 in 4', 'alrededor de 1 de cada 4'],
  ['pregnancy', 'cochrane-preg', '8 small studies, with 576 women', '8 estudios pequeños, con 576 mujeres'],
  ['tests', 'lab-umich-mg', '1.5 to 2.4 mg/dL', '1.5 a 2.4 mg/dL'],
] as const)('%s: from %s, says "%s" and "%s"', (topic, source, english, spanish) => {
  expect(numbersIn(spanish)).toEqual(numbersIn(english))
  for (const [language, words] of [
    ['en', english],
    ['es', spanish],
  ] as const) {
    const saying = blocksOf(topicOf(topic, language)).filter((block) => says(block, words))
    expect(saying.length, `${language}: ${words}`).toBeGreaterThan(0)
    for (const block of saying) expect('sources' in block ? block.sources : [], words).toContain(source)
  }
})

it('sodium: says before its chart that these foods are to limit', () => {
  const foods = topicOf('sodium').sections.find((section) => section.id === 'foods')?.blocks ?? []
  const kinds = foods.map((block) => block.kind)
  expect(kinds.indexOf('callout')).toBeGreaterThanOrEqual(0)
  expect(kinds.indexOf('callout')).toBeLessThan(kinds.indexOf('food-chart'))
})

it('fluids: says who has a limit before anything about drinking', () => {
  const [first] = topicOf('fluids').sections
  expect(first).toMatchObject({ id: 'safety', depth: 1 })
  expect(first?.blocks[0]).toMatchObject({ kind: 'callout', tone: 'danger' })
})
