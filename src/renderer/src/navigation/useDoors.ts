import { computed } from 'vue'
import { useBodyMapStore } from '@/stores/body-map.ts'
import { useTopicsStore } from '@/stores/topics.ts'
import { useRead } from '../topics/useRead.ts'

/**
 * Which doors lead somewhere: what is overdue for review or cannot be read has none. Until that is known a door
 * stays, so that nothing moves under a finger.
 */
export function useDoors() {
  const topics = useTopicsStore()
  const legs = useBodyMapStore()
  const comparison = useRead(() => topics.readComparison())
  const map = useRead(() => legs.read())

  const hasComparison = computed(() => {
    if (comparison.status.value !== 'ready' || topics.list.length === 0) return comparison.status.value !== 'failed'
    return comparison.value.value?.topics.some((topicId) => topics.find(topicId) !== undefined) ?? false
  })
  const hasBodyMap = computed(() => map.status.value !== 'failed')
  return { hasComparison, hasBodyMap }
}
