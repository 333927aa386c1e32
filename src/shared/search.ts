import MiniSearch from 'minisearch'
import type { Code, TopicId, TopicSummary } from './content.ts'

/** A topic that answers a query; `codes` are those of its codes that the query is the beginning of, or names. */
export interface TopicHit {
  readonly topicId: TopicId
  readonly codes: readonly Code[]
}

export interface SearchOptions {
  /** Whether codes are looked through and handed over. They are for staff: the public searches by words alone. */
  readonly hasCodes?: boolean
}

export interface TopicSearch {
  /** Best first, at most `most`. An empty query gives all topics in their own order. */
  find(query: string, most?: number): readonly TopicHit[]
}

interface Entry {
  readonly id: TopicId
  readonly title: string
  readonly words: string
  readonly displays: string
}
/** A topic as it is looked through: everything that does not change with the query is worked out once. */
interface Known {
  readonly id: TopicId
  readonly title: string
  readonly codes: readonly { readonly code: Code; readonly bare: string; readonly display: string }[]
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
 * Finds topics by title, by other words people use, by the words of a code and, for staff, by code. Forgives typing
 * mistakes and unfinished words. Every word of the query must be met; a title that begins with the query comes first.
 * @param topics - of one language.
 */
export function createTopicSearch(topics: readonly TopicSummary[], { hasCodes = true }: SearchOptions = {}): TopicSearch {
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
  const known = new Map(topics.map((topic) => [topic.id, knownOf(topic, hasCodes)]))

  return {
    find(query, most = topics.length) {
      const typed = { plain: plain(query).trim(), bare: bare(query) }
      if (typed.plain === '') return topics.slice(0, most).map(({ id }) => ({ topicId: id, codes: [] }))
      const all = [...known.values()]
      const byCode = hasCodes ? all.filter(({ codes }) => codes.some((code) => isBeginning(typed.bare, code.bare))) : []
      const byWords = searchWords(index, query, typed.plain).map((result) => String(result.id))
      const byTitle = byWords.filter((id) => known.get(id)?.title.startsWith(typed.plain))
      const found = new Set([...byCode.map(({ id }) => id), ...byTitle, ...byWords])
      return [...found].slice(0, most).map((topicId) => ({ topicId, codes: codesFor(typed, known.get(topicId)) }))
    },
  }
}

/** One letter begins a word of nearly every topic: then titles answer, if any does. */
function searchWords(index: MiniSearch<Entry>, query: string, typed: string) {
  const byTitle = typed.length === 1 ? index.search(query, { fields: ['title'] }) : []
  return byTitle.length > 0 ? byTitle : index.search(query)
}

function entryOf({ id, title, words, codes }: TopicSummary): Entry {
  return { id, title, words: words.join(' '), displays: codes.map(({ display }) => display).join(' ') }
}
function knownOf({ id, title, codes }: TopicSummary, hasCodes: boolean): Known {
  const shown = hasCodes ? codes : []
  return {
    id,
    title: plain(title),
    codes: shown.map((code) => ({ code, bare: bare(code.code), display: plain(code.display) })),
  }
}

/** Whether a query is the beginning of a code. A single letter or digit is the beginning of too many. */
function isBeginning(typed: string, code: string): boolean {
  return typed.length >= 2 && /\d/.test(typed) && code.startsWith(typed)
}

function codesFor(typed: { readonly plain: string; readonly bare: string }, topic: Known | undefined): readonly Code[] {
  return (topic?.codes ?? [])
    .filter(
      ({ bare: code, display }) =>
        isBeginning(typed.bare, code) || (typed.plain.length >= FUZZY_FROM && display.includes(typed.plain)),
    )
    .map(({ code }) => code)
}
