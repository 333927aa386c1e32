import { expect, it } from 'vitest'
import { diagnosticsOf, withChange } from '../support/pack-folder.ts'

const TOPIC = 'topics/magnesium/topic.yaml'
const ALL_YEARS = '{readers: [woman, man], ages: [19-30, 31-50, 51-70, 71-up], amount: 400}'
const PREGNANT = '{readers: [pregnant, breastfeeding], ages: [19-30, 31-50], amount: 350}'

it.each([
  [
    'a group of adults without an amount',
    `${ALL_YEARS}, {readers: [pregnant], ages: [19-30, 31-50], amount: 350}, {readers: [breastfeeding], ages: [19-30], amount: 310}`,
    '8:92 `breastfeeding` aged `31-50` has no amount. Give each reader and age exactly one.',
  ],
  [
    'a group of adults with two amounts',
    `${ALL_YEARS}, ${PREGNANT}, {readers: [man], ages: [71-up], amount: 420}`,
    '8:92 `man` aged `71-up` has several amounts, 400 and 420. Give each reader and age exactly one.',
  ],
  [
    'readers there are not',
    '{readers: [women], ages: [19-30], amount: 1}',
    '8:104 `foods.needs.groups #1 readers #1`: `women` is not a choice. Did you mean `woman`?',
  ],
  [
    'an amount of nothing',
    '{readers: [woman], ages: [19-30], amount: 0}',
    '8:135 `foods.needs.groups #1 amount`: should be above 0.',
  ],
])('refuses daily needs with %s', async (_what, groups, diagnostic) => {
  expect(await diagnosticsWith('ods-mg', groups)).toEqual([`${TOPIC}:${diagnostic}`])
})

it('refuses daily needs from a source there is not', async () => {
  expect(await diagnosticsWith('ods-mgg', `${ALL_YEARS}, ${PREGNANT}`)).toEqual([
    `${TOPIC}:8:75 unknown source \`ods-mgg\`. Did you mean \`ods-mg\`?`,
  ])
})

it('takes daily needs that give every group of adults one amount', async () => {
  expect(await diagnosticsWith('ods-mg', `${ALL_YEARS}, ${PREGNANT}`)).toEqual([])
})

function diagnosticsWith(source: string, groups: string): Promise<readonly string[]> {
  const needs = `dailyValue: 420, needs: {sources: [${source}], groups: [${groups}]}`
  return diagnosticsOf({ [TOPIC]: withChange(TOPIC, 'dailyValue: 420', needs) })
}
