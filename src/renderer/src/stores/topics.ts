import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { WithReviewStatus } from '#shared/review/approval.ts'
import type { Comparison } from '#shared/content/comparison.ts'
import type { LanguageTag, Source, SourceId, Topic, TopicId, TopicSummary } from '#shared/content/content.ts'
import type { SearchIndex } from '#shared/search.ts'
import { charley } from '@/kiosk/charley.ts'
import { report } from '@/kiosk/report.ts'
import { usePackStore } from './pack.ts'
import { useTextsStore } from './texts.ts'
import { useVisitStore } from './visit.ts'

type Status = 'idle' | 'loading' | 'ready' | 'failed'

/** The explainers in the visitor's language. Read again for each visit: a day or an approval may have changed what is shown. */
export const useTopicsStore = defineStore('topics', () => {
  const visit = useVisitStore()
  const pack = usePackStore()
  const texts = useTextsStore()
  const status = ref<Status>('idle')
  const lists = shallowRef<Readonly<Record<LanguageTag, readonly TopicSummary[]>>>({})
  const searchIndexes = shallowRef<Readonly<Record<LanguageTag, SearchIndex>>>({})
  const sources = shallowRef<ReadonlyMap<SourceId, Source>>(new Map())

  const list = computed(() => lists.value[visit.language] ?? [])

  /** Any screen may call this: a language is read once, and a failed read can be tried again. */
  async function load(): Promise<void> {
    const language = visit.language
    if (lists.value[language] !== undefined) return
    status.value = 'loading'
    try {
      lists.value = { ...lists.value, [language]: await charley().listTopics(pack.id, language) }
      status.value = 'ready'
    } catch (error) {
      report('topics: not read', error)
      status.value = 'failed'
    }
  }
  /** @returns the topic in the visitor's language, or undefined when it cannot be shown. */
  function read(topicId: TopicId): Promise<WithReviewStatus<Topic> | undefined> {
    return texts.read({ kind: 'topic', topicId, language: visit.language })
  }
  function readComparison(): Promise<WithReviewStatus<Comparison> | undefined> {
    return texts.read({ kind: 'comparison', packId: pack.id, language: visit.language })
  }
  /** @returns the pack's index in the visitor's language, or undefined: the search then makes its own. */
  async function readSearchIndex(): Promise<SearchIndex | undefined> {
    const language = visit.language
    if (searchIndexes.value[language] !== undefined) return searchIndexes.value[language]
    const reply = await charley().readSearchIndex(pack.id, language)
    if (!reply.ok) return undefined
    searchIndexes.value = { ...searchIndexes.value, [language]: reply.value }
    return reply.value
  }
  async function loadSources(): Promise<void> {
    if (sources.value.size > 0) return
    const reply = await charley().listSources(pack.id)
    if (reply.ok) sources.value = new Map(reply.value.map((source) => [source.id, source]))
  }
  /** The list stays until the new one has come, so that no screen goes empty. */
  async function refresh(): Promise<void> {
    const { language } = visit
    if (lists.value[language] === undefined) return
    try {
      lists.value = { [language]: await charley().listTopics(pack.id, language) }
    } catch (error) {
      report('topics: not read again', error)
    }
  }
  visit.onReset(() => void refresh())

  function find(topicId: TopicId): TopicSummary | undefined {
    return list.value.find((topic) => topic.id === topicId)
  }

  return {
    ...{ status, lists, sources, list },
    ...{ load, refresh, read, readComparison, readSearchIndex, loadSources, find },
  }
})
