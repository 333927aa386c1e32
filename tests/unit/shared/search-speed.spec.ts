import { expect, it } from 'vitest'
import { createTopicSearch } from '#shared/search.ts'
import { timed } from '../../../tools/bench/processor-time.ts'
import { manyTopics } from './support/many-topics.ts'

/**
 * From a letter to what it found, of the processor. `npm run bench` holds Charley to 50 ms. Here twice a second thread on
 * the same core and a cold cache are let pass, so what fails is a search that became slow and not the machine.
 */
const LIMIT_PROCESSOR_MS = 150
const TOPICS = 10_000
/** Results that a screen shows at once. */
const MOST = 8
/** The quickest of a few: the first ones also pay for making the code quick. */
const RUNS = 10

const searches = {
  en: createTopicSearch(manyTopics(TOPICS, 'en'), { hasCodes: false }),
  es: createTopicSearch(manyTopics(TOPICS, 'es'), { hasCodes: false }),
}

it.each([
  ...(['m', 'ma', 'mag', 'magnezium', 'water pill', 'calámbre', 'topic 77', 'zzzz'] as const).map(
    (query) => ['en', query] as const,
  ),
  ...(['m', 'ma', 'magnecio', 'rinon', 'pie dormido', 'tema 77', 'zzzz'] as const).map((query) => ['es', query] as const),
])(`%s: finds %j among ${TOPICS} topics within ${LIMIT_PROCESSOR_MS} ms of the processor`, async (language, query) => {
  const times: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const { processorMs } = await timed(() => searches[language].find(query, MOST))
    times.push(processorMs)
  }
  expect(Math.min(...times)).toBeLessThan(LIMIT_PROCESSOR_MS)
})

it('searches what it says it does', () => {
  expect(searches.en.find('m', MOST)).toHaveLength(MOST)
  expect(searches.en.find('topic 77', 1)[0]?.topicId).toBe('many/topic-77')
  expect(searches.es.find('tema 77', 1)[0]?.topicId).toBe('many/topic-77')
  expect(searches.en.find('zzzz', MOST)).toEqual([])
})
