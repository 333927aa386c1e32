import MiniSearch, { type AsPlainObject, type Options } from 'minisearch'
import type { Code, LanguageTag, TopicId, TopicSummary } from './content/content.ts'
import type { Term } from './content/glossary.ts'

/** A topic that answers a query; `codes` are those of its codes that the query is the beginning of, or names. */
export interface TopicHit {
  readonly topicId: TopicId
  readonly codes: readonly Code[]
}

/** What a search may look through. */
export interface SearchOptions {
  /** Whether codes are looked through and handed over. They are for staff: the public searches by words alone. */
  readonly hasCodes?: boolean
  /** Made with the pack. One that does not fit the topics is left aside, and they are indexed here and now. */
  readonly index?: SearchIndex | undefined
}

/** What the compiler works out once, so that a search need not when it opens. */
export interface SearchIndex {
  readonly language: LanguageTag
  /** MiniSearch's own plain form of an index. */
  readonly index: AsPlainObject
}

/** Finds topics by words. */
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
interface IndexedTopic {
  /** Its number in the pack's order. */
  readonly order: number
  readonly id: TopicId
  readonly title: string
  readonly codes: readonly { readonly code: Code; readonly bare: string; readonly display: string }[]
}

/** Shorter words are matched letter for letter: one typing mistake in three letters is another word. */
const FUZZY_FROM = 4
const FUZZY_SHARE = 0.25
/** Scores are sums, and the order of adding moves their last digits. */
const SAME_SCORE = 1e-9

/** Small letters without accents: "Mareo nocturno" and "maréo" meet. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** A code as people type it: no dots, dashes or spaces. "E61.2" and "e612" meet. */
function bare(code: string): string {
  return plain(code).replace(/[^a-z0-9]/g, '')
}

const OPTIONS: Options<Entry> = {
  fields: ['title', 'words', 'displays'],
  processTerm: (term) => plain(term) || null,
  searchOptions: {
    boost: { title: 4, words: 2 },
    prefix: true,
    fuzzy: (term) => (term.length >= FUZZY_FROM ? FUZZY_SHARE : false),
    combineWith: 'AND',
  },
}

function indexTopics(topics: readonly TopicSummary[]): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>(OPTIONS)
  index.addAll(topics.map(entryOf))
  return index
}

/** The index of a language's topics, to be kept with the pack. */
export function makeSearchIndex(language: LanguageTag, topics: readonly TopicSummary[]): SearchIndex {
  return { language, index: indexTopics(topics).toJSON() }
}

/** The pack's index where it opens and knows every topic; it may know more, which are then not found. */
function openIndex({ index }: SearchIndex, topics: readonly TopicSummary[]): MiniSearch<Entry> | undefined {
  try {
    const opened = MiniSearch.loadJS<Entry>(index, OPTIONS)
    return topics.every(({ id }) => opened.has(id)) ? opened : undefined
  } catch {
    return undefined // not an index, or of another version: the topics themselves are still there
  }
}

/**
 * Finds topics by title, by other words people use, by the words of a code and, for staff, by code. Forgives typing
 * mistakes and unfinished words. Every word of the query must be met; a title that begins with the query comes first.
 * @param topics - of one language; only these are found.
 */
export function createTopicSearch(
  topics: readonly TopicSummary[],
  { hasCodes = true, index: made }: SearchOptions = {},
): TopicSearch {
  const index = (made && openIndex(made, topics)) ?? indexTopics(topics)
  const indexed = new Map<string, IndexedTopic>(
    topics.map((topic, order) => [topic.id, { order, ...indexedOf(topic, hasCodes) }]),
  )

  return {
    find(query, most = topics.length) {
      const typed = { plain: plain(query).trim(), bare: bare(query) }
      if (typed.plain === '') return topics.slice(0, most).map(({ id }) => ({ topicId: id, codes: [] }))
      const all = [...indexed.values()]
      const byCode = hasCodes ? all.filter(({ codes }) => codes.some((code) => isBeginning(typed.bare, code.bare))) : []
      const byWords = searchWords(index, query, typed.plain, indexed).flatMap(({ id }) => indexed.get(String(id)) ?? [])
      const byTitle = byWords.filter(({ title }) => title.startsWith(typed.plain))
      const found = new Set([...byCode, ...byTitle, ...byWords])
      return [...found].slice(0, most).map((topic) => ({ topicId: topic.id, codes: codesFor(typed, topic) }))
    },
  }
}

/** One letter begins a word of nearly every topic: then titles answer, if any does. Equal answers keep the pack's order. */
function searchWords(index: MiniSearch<Entry>, query: string, typed: string, indexed: ReadonlyMap<string, IndexedTopic>) {
  const isWider = index.documentCount > indexed.size
  const only = isWider ? { filter: ({ id }: { readonly id: unknown }) => indexed.has(String(id)) } : {}
  const byTitle = typed.length === 1 ? index.search(query, { fields: ['title'], ...only }) : []
  const results = byTitle.length > 0 ? byTitle : index.search(query, only)
  const orderOf = (id: unknown) => indexed.get(String(id))?.order ?? 0
  return results.sort((a, b) => (Math.abs(a.score - b.score) > SAME_SCORE ? b.score - a.score : orderOf(a.id) - orderOf(b.id)))
}

function entryOf({ id, title, words, codes }: TopicSummary): Entry {
  return { id, title, words: words.join(' '), displays: codes.map(({ display }) => display).join(' ') }
}
function indexedOf({ id, title, codes }: TopicSummary, hasCodes: boolean): Omit<IndexedTopic, 'order'> {
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

function codesFor(typed: { readonly plain: string; readonly bare: string }, { codes }: IndexedTopic): readonly Code[] {
  return codes
    .filter(
      ({ bare: code, display }) =>
        isBeginning(typed.bare, code) || (typed.plain.length >= FUZZY_FROM && display.includes(typed.plain)),
    )
    .map(({ code }) => code)
}

/** Shorter beginnings are those of too many medical words. */
const TERM_FROM = 2

/**
 * Words that a visitor may mean by what was typed so far: one of their own words begins with it. Accents and capitals do
 * not matter.
 * @param most - how many are given.
 */
export function findTerms(terms: readonly Term[], query: string, most: number): readonly Term[] {
  const typed = plain(query).trim()
  if (typed.length < TERM_FROM) return []
  const begins = (form: string) => plain(form).startsWith(typed) || plain(form).includes(` ${typed}`)
  return terms.filter(({ word, also }) => [word, ...also].some(begins)).slice(0, most)
}
