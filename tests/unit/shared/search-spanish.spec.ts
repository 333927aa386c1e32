import { expect, it } from 'vitest'
import type { TopicSummary } from '#shared/content/content.ts'
import { createTopicSearch } from '#shared/search.ts'

const topic = (name: string, title: string, words: readonly string[]): TopicSummary => ({
  id: `leg-cramps/${name}`,
  language: 'es',
  kind: 'general',
  title,
  tagline: '',
  emblem: { kind: 'letters', letters: 'X' },
  hue: 'leg',
  words,
  codes: [],
})
const search = createTopicSearch([
  topic('leg-cramps', 'Calambres en las piernas', ['pantorrilla', 'estreñimiento', 'calambre de noche']),
  topic('potassium', 'Potasio', ['plátano', 'corazón']),
  topic('fluids', 'Deshidratación y líquidos', ['agua', 'sed']),
])

it.each([
  ['calambre', 'leg-cramps'],
  ['CALAMBRES EN LAS PIERNAS', 'leg-cramps'],
  ['¿calambres?', 'leg-cramps'],
  ['estrenimiento', 'leg-cramps'],
  ['pantorila', 'leg-cramps'],
  ['platano', 'potassium'],
  ['corazon', 'potassium'],
  ['deshidratacion', 'fluids'],
  ['deshidr', 'fluids'],
  ['líquidos', 'fluids'],
])('Spanish, with and without accents: %j finds %s first', (query, topicId) => {
  expect(search.find(query)[0]?.topicId).toBe(`leg-cramps/${topicId}`)
})
