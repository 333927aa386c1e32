import { computed, type ComputedRef } from 'vue'
import { createTopicSearch, type TopicSearch } from '#shared/search.ts'
import { report } from '@/kiosk/report.ts'
import { useTopicsStore } from '@/stores/topics.ts'
import { useVisitStore } from '@/stores/visit.ts'
import { useRead } from './useRead.ts'

/**
 * The search in the visitor's language, with the index that came with the pack or, where there is none, one made here.
 * @returns undefined until the pack's index was asked for, which takes less than a letter's typing.
 */
export function useTopicSearch({ hasCodes }: { readonly hasCodes: boolean }): ComputedRef<TopicSearch | undefined> {
  const topics = useTopicsStore()
  const visit = useVisitStore()
  const { value: asked } = useRead(async () => {
    const { language } = visit
    const index = await topics.readSearchIndex().catch((error: unknown) => {
      report('search: index not read', error)
      return undefined
    })
    return { language, index }
  })

  return computed(() => {
    if (asked.value?.language !== visit.language) return undefined
    return createTopicSearch(topics.list, { hasCodes, index: asked.value.index })
  })
}
