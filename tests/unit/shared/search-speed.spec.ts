import { expect, it } from 'vitest'
import { createTopicSearch } from '#shared/search.ts'
import { manyTopics } from './support/many-topics.ts'

/** Milliseconds from a letter to what it found. */
const LIMIT_MS = 50
const TOPICS = 10_000
/** Results that a screen shows at once. */
const MOST = 8
/** The quickest of a few: a machine that is busy with something else says nothing about the search. */
const RUNS = 5

const search = createTopicSearch(manyTopics(TOPICS), { hasCodes: false })

it.each(['m', 'ma', 'mag', 'magnezium', 'water pill', 'calámbre', 'topic 77', 'zzzz'])(
  `finds %j among ${TOPICS} topics within ${LIMIT_MS} ms`,
  (query) => {
    const times = Array.from({ length: RUNS }, () => {
      const startMs = performance.now()
      search.find(query, MOST)
      return performance.now() - startMs
    })
    expect(Math.min(...times)).toBeLessThan(LIMIT_MS)
  },
)
it('searches what it says it does', () => {
  expect(search.find('m', MOST)).toHaveLength(MOST)
  expect(search.find('topic 77', 1)[0]?.topicId).toBe('topic-77')
  expect(search.find('zzzz', MOST)).toEqual([])
})
