import { createTopicSearch, makeSearchIndex, type SearchIndex } from '#shared/search.ts'
import { manyTopics } from '../../tests/unit/shared/support/many-topics.ts'
import { spreadOf, type Measurement } from './comparison.ts'
import { timed } from './processor-time.ts'

const TOPICS = 10_000
const ROUNDS = 15
/** Results that a screen shows at once. */
const MOST = 8
const MOST_MS = 50
/** As people begin to type, letter by letter, in each language. */
const TYPED = { en: ['m', 'ma', 'mag', 'magn'], es: ['c', 'ca', 'cal', 'cala'] } as const

/** The search of a pack of many topics, as the page opens and asks it. Milliseconds of the processor: it waits for nothing. */
export async function measureSearch(say: (line: string) => void): Promise<Measurement[]> {
  const measurements: Measurement[] = []
  for (const language of ['en', 'es'] as const) {
    say(`search in ${language}`)
    const topics = manyTopics(TOPICS, language)
    const file = JSON.stringify(makeSearchIndex(language, topics))
    const [opened, found]: [number[], number[]] = [[], []]
    for (let round = 0; round < ROUNDS; round += 1) {
      let search: ReturnType<typeof createTopicSearch> | undefined
      const open = () => (search = createTopicSearch(topics, { hasCodes: false, index: JSON.parse(file) as SearchIndex }))
      opened.push((await timed(open)).processorMs)
      for (const query of TYPED[language]) found.push((await timed(() => search?.find(query, MOST))).processorMs)
    }
    measurements.push(
      { what: `search (${language}), index opened`, unit: 'ms', value: spreadOf(opened) },
      { what: `search (${language}), letter to results`, unit: 'ms', value: spreadOf(found), most: MOST_MS },
    )
  }
  return measurements
}
