import { expect, it } from 'vitest'
import { createTopicSearch, makeSearchIndex, type SearchIndex } from '#shared/search.ts'
import { manyTopics } from './support/many-topics.ts'

const topics = manyTopics(60)
/** As the page gets it: through a file. */
const made = JSON.parse(JSON.stringify(makeSearchIndex('en', topics))) as SearchIndex
const fresh = createTopicSearch(topics)
const QUERIES = ['m', 'ma', 'magnezium', 'water pill', 'topic 7', 'zzzz', '']

it.each(QUERIES)('finds for %j what a fresh index finds, in the same order', (query) => {
  expect(createTopicSearch(topics, { index: made }).find(query)).toEqual(fresh.find(query))
})

const { index } = made
it.each<[string, unknown]>([
  ['nothing in it', {}],
  ['another version', { ...index, serializationVersion: 99 }],
  ['no list of words', { ...index, index: 'gone' }],
  ['other topics', makeSearchIndex('en', topics.slice(5)).index],
])('indexes the topics itself where the index has %s', (_what, broken) => {
  const search = createTopicSearch(topics, { index: { language: 'en', index: broken as SearchIndex['index'] } })
  expect(QUERIES.map((query) => search.find(query))).toEqual(QUERIES.map((query) => fresh.find(query)))
})

it('does not find a topic that is no longer shown, though the index knows it', () => {
  const [gone, ...shown] = topics
  const search = createTopicSearch(shown, { index: made })
  expect(fresh.find(gone?.title ?? '')[0]?.topicId).toBe(gone?.id)
  for (const query of [gone?.title ?? '', gone?.title[0] ?? ''])
    expect(search.find(query).map(({ topicId }) => topicId)).not.toContain(gone?.id)
})
