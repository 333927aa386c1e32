import { computed } from 'vue'
import type { Door } from '#shared/subject/subject.ts'
import type { Route } from '@/navigation/routes.ts'
import { useBodyMapStore } from '@/stores/body-map.ts'
import { useSubjectStore } from '@/stores/subject.ts'
import { useTopicsStore } from '@/stores/topics.ts'
import { useRead } from '../topics/useRead.ts'

/**
 * The doors of Home that lead somewhere: what is overdue for review or cannot be read has none. Until that is known a door
 * stays, so that nothing moves under a finger.
 */
export function useDoors() {
  const subject = useSubjectStore()
  const topics = useTopicsStore()
  const bodyMap = useBodyMapStore()
  const has = (to: Door['to']) => subject.subject.doors.some((door) => door.to === to)
  const comparison = useRead(async () => (has('comparison') ? topics.readComparison() : undefined))
  const map = useRead(async () => (has('body-map') ? bodyMap.read() : undefined))

  const hasComparison = computed(() => {
    if (comparison.status.value !== 'ready' || topics.list.length === 0) return comparison.status.value !== 'failed'
    return comparison.value.value?.topics.some((topicId) => topics.find(topicId) !== undefined) ?? false
  })
  function isOpen(door: Door): boolean {
    if (door.to === 'comparison') return hasComparison.value
    return door.to !== 'body-map' || map.status.value !== 'failed'
  }
  return { doors: computed(() => subject.subject.doors.filter(isOpen)) }
}

/** Where a door leads. */
export function routeBehind(door: Door): Route {
  switch (door.to) {
    case 'topic':
      return { name: 'topic', topicId: door.topic }
    case 'comparison':
      return { name: 'compare' }
    case 'body-map':
    case 'relief':
    case 'questions':
      return { name: door.to }
  }
}
