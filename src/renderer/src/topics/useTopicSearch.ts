import { computed, onMounted, shallowRef, watch, type ComputedRef } from 'vue'
import type { LanguageTag } from '#shared/content/content.ts'
import { createTopicSearch, type SearchIndex, type TopicSearch } from '#shared/search.ts'
import { report } from '@/kiosk/report.ts'
import { useTopicsStore } from '@/stores/topics.ts'
import { useVisitStore } from '@/stores/visit.ts'

/**
 * The search in the visitor's language, with the index that came with the pack or, where there is none, one made here.
 * @returns undefined until the pack's index was asked for, which takes less than a letter's typing.
 */
export function useTopicSearch({ hasCodes }: { readonly hasCodes: boolean }): ComputedRef<TopicSearch | undefined> {
  const topics = useTopicsStore()
  const visit = useVisitStore()
  const asked = shallowRef<{ readonly language: LanguageTag; readonly index: SearchIndex | undefined }>()

  async function load(): Promise<void> {
    const { language } = visit
    const index = await topics.readSearchIndex().catch((error: unknown) => {
      report('search: index not read', error)
      return undefined
    })
    if (language === visit.language) asked.value = { language, index }
  }
  onMounted(load)
  watch(() => visit.language, load)

  return computed(() => {
    if (asked.value?.language !== visit.language) return undefined
    return createTopicSearch(topics.list, { hasCodes, index: asked.value.index })
  })
}
