import { describe, expect, it } from 'vitest'
import type { Code, TopicSummary } from '#shared/content/content.ts'
import { createTopicSearch, plain } from '#shared/search.ts'

const code = (system: Code['system'], value: string, display: string, status: Code['status'] = 'checked'): Code => ({
  system,
  code: value,
  display,
  status,
})
const topic = (name: string, title: string, words: readonly string[], codes: readonly Code[] = []): TopicSummary => ({
  id: `leg-cramps/${name}`,
  language: 'en',
  kind: 'nutrient',
  title,
  tagline: '',
  emblem: { kind: 'letters', letters: 'X' },
  hue: 'mg',
  words,
  codes,
})
const topics = [
  topic(
    'leg-cramps',
    'Leg cramps',
    ['charley horse', 'night cramp', 'calámbre'],
    [code('icd-10-cm', 'R25.2', 'Cramp and spasm')],
  ),
  topic(
    'magnesium',
    'Magnesium',
    ['mag'],
    [code('icd-10-cm', 'E83.42', 'Hypomagnesemia'), code('loinc', '19123-9', 'Magnesium')],
  ),
  topic('potassium', 'Potassium', [], [code('icd-10-cm', 'E87.6', 'Hypokalemia', 'seen-once')]),
  topic('vitamin-d', 'Vitamin D', ['sunshine vitamin']),
  topic('vitamin-b12', 'Vitamin B12', ['cobalamin']),
]
const search = createTopicSearch(topics)
const found = (query: string) => search.find(query).map(({ topicId }) => topicId)

it.each(['zzzzzz', 'R99', '2', '!!', 'magnesium zzzz'])('finds nothing for %j', (query) => {
  expect(found(query)).toEqual([])
})
it.each(['', '   '])('gives every topic in its own order for %j', (query) => {
  expect(found(query)).toEqual(topics.map(({ id }) => id))
})
it.each([
  ['magnesium', 'magnesium'],
  ['MAGN', 'magnesium'],
  ['magnezium', 'magnesium'],
  ['potasium', 'potassium'],
  ['charley', 'leg-cramps'],
  ['charly horse', 'leg-cramps'],
  ['calambre', 'leg-cramps'],
  ['cramps', 'leg-cramps'],
  ['vit d', 'vitamin-d'],
  ['b12', 'vitamin-b12'],
  ['hypokalemia', 'potassium'],
])('%j finds %s first', (query, topicId) => {
  expect(found(query)[0]).toBe(`leg-cramps/${topicId}`)
})

describe('by code', () => {
  it.each(['E83.42', 'e8342', 'e83.4', 'E83', '19123-9', '191239'])('%j finds magnesium', (query) => {
    expect(found(query)).toEqual(['leg-cramps/magnesium'])
  })
  it('hands over the code that was met, with how well it is known', () => {
    expect(search.find('e876')).toEqual([{ topicId: 'leg-cramps/potassium', codes: [topics[2]?.codes[0]] }])
    expect(search.find('hypomag')[0]?.codes.map((hit) => hit.code)).toEqual(['E83.42'])
  })
  it('hands over no code for a plain word', () => {
    expect(search.find('mag')[0]?.codes).toEqual([])
  })
})

it('takes accents and capitals off and leaves other letters', () => {
  expect(plain('Calámbre Ñ ß')).toBe('calambre n ß')
})
