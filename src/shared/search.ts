import MiniSearch from 'minisearch'
import type { Code, TopicId, TopicSummary } from './content.ts'

/** A topic that answers a query; `codes` are those of its codes that the query is the beginning of, or names. */
export interface TopicHit {
  readonly topicId: TopicId
  readonly codes: readonly Code[]
}

interface Entry {
  readonly id: TopicId
  readonly title: string
  readonly words: string
  readonly displays: string
}

/** Shorter words are matched letter for letter: one typing mistake in three letters is another word. */
const FUZZY_FROM = 4
const FUZZY_SHARE = 0.25

/** Small letters without accents: "Calambre nocturno" and "calámbre" meet. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** A code as people type it: no dots, dashes or spaces. "E61.2" and "e612" meet. */
function bare(code: string): string {
  return plain(code).replace(/[^a-z0-9]/g, '')
}

/**
 * Finds topics by title, by other words people use, by code and by the words of a code. Forgives typing mistakes and
 * unfinished words. Every word of the query must be met.
 * @param topics - of one language; an empty query gives all of them in this order.
 */
export function createTopicSearch(topics: readonly TopicSummary[]): { find(query: string): readonly TopicHit[] } {
  const index = new MiniSearch<Entry>({
    fields: ['title', 'words', 'displays'],
    processTerm: (term) => plain(term) || null,
    searchOptions: {
      boost: { title: 4, words: 2 },
      prefix: true,
      fuzzy: (term) => (term.length >= FUZZY_FROM ? FUZZY_SHARE : false),
      combineWith: 'AND',
    },
  })
  index.addAll(topics.map(entryOf))

  return {
    find(query) {
      if (query.trim() === '') return topics.map(({ id }) => ({ topicId: id, codes: [] }))
      const byCode = topics.filter((topic) => topic.codes.some((code) => isCodeOf(query, code))).map(({ id }) => id)
      const byWords = index.search(query).map((result) => String(result.id))
      return [...new Set([...byCode, ...byWords])].map((topicId) => ({ topicId, codes: codesFor(query, topics, topicId) }))
    },
  }
}

function entryOf({ id, title, words, codes }: TopicSummary): Entry {
  return { id, title, words: words.join(' '), displays: codes.map(({ display }) => display).join(' ') }
}

/** Whether a query is the beginning of a code. A single letter or digit is the beginning of too many. */
function isCodeOf(query: string, { code }: Code): boolean {
  const typed = bare(query)
  return typed.length >= 2 && /\d/.test(typed) && bare(code).startsWith(typed)
}

function codesFor(query: string, topics: readonly TopicSummary[], topicId: TopicId): readonly Code[] {
  const typed = plain(query).trim()
  const codes = topics.find(({ id }) => id === topicId)?.codes ?? []
  return codes.filter((code) => isCodeOf(query, code) || (typed.length >= FUZZY_FROM && plain(code.display).includes(typed)))
}
