import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { Route } from '@/navigation/routes.ts'
import { useVisitStore } from './visit.ts'

/** More steps back than anyone takes; bounds memory on a kiosk that is never closed. */
const MOST_STEPS = 50

/** Where the visitor is and how they came. No address bar: a route is data. */
export const useNavigationStore = defineStore('navigation', () => {
  const trail = shallowRef<readonly Route[]>([{ name: 'attract' }])
  const route = computed<Route>(() => trail.value.at(-1) ?? { name: 'home' })
  const canGoBack = computed(() => trail.value.length > 1)

  function go(next: Route): void {
    trail.value = [...trail.value, next].slice(-MOST_STEPS)
  }
  /** Goes on without leaving a step behind: Back leads to where `route` would have led. */
  function replace(next: Route): void {
    trail.value = [...trail.value.slice(0, -1), next]
  }
  function back(): void {
    if (canGoBack.value) trail.value = trail.value.slice(0, -1)
    else goHome()
  }
  function goHome(): void {
    trail.value = [{ name: 'home' }]
  }
  /** Starts a new trail: for attract, set-up and thanks, which nobody goes back from. */
  function restart(next: Route): void {
    trail.value = [next]
  }

  useVisitStore().onReset(() => restart({ name: 'attract' }))

  return { trail, route, canGoBack, go, replace, back, goHome, restart }
})
