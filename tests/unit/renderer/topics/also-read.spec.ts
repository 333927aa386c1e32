import { expect, it } from 'vitest'
import type { TopicSummary } from '#shared/content/content.ts'
import { alsoRead, MOST_ALSO_READ } from '@/topics/also-read.ts'

const topic = (name: string, kind: TopicSummary['kind']): TopicSummary => ({
  id: `pack/${name}`,
  kind,
  language: 'en',
  title: name,
  tagline: '',
  emblem: { kind: 'letters', letters: 'X' },
  hue: 'mg',
  words: [],
  codes: [],
})
const pack = [
  topic('whole', 'general'),
  ...['n1', 'n2', 'n3', 'n4'].map((id) => topic(id, 'nutrient')),
  ...['g1', 'g2', 'g3', 'g4'].map((id) => topic(id, 'general')),
]
/** By the bare names of topics. */
const after = (name: string, topics = pack) => alsoRead(topics, `pack/${name}`, 'pack/whole').map(({ title }) => title)

it.each([
  ['n1', ['whole', 'n2', 'n3', 'g1']],
  ['n4', ['whole', 'n1', 'n2', 'g1']],
  ['g2', ['whole', 'g3', 'g4', 'n1']],
  ['g4', ['whole', 'g1', 'g2', 'n1']],
  ['whole', ['g1', 'g2', 'g3', 'n1']],
])('after %s come the whole, its neighbours and one of the other kind: %j', (topicId, expected) => {
  expect(after(topicId)).toEqual(expected)
})
it.each(pack.map(({ title }) => title))('%s: a few, each once, never itself', (topicId) => {
  const found = after(topicId)
  expect(found).toHaveLength(MOST_ALSO_READ)
  expect(new Set([...found, topicId]).size).toBe(MOST_ALSO_READ + 1)
})
it.each([
  ['one topic', [topic('alone', 'nutrient')], 'alone', []],
  ['no topic that explains the whole', [topic('n1', 'nutrient'), topic('n2', 'nutrient')], 'n2', ['n1']],
  ['a topic that is not there', pack.slice(0, 2), 'gone', ['whole', 'n1']],
  ['no topic', [], 'gone', []],
])('a pack with %s', (_what, topics, topicId, expected) => {
  expect(after(topicId, topics)).toEqual(expected)
})
