import { computed, onBeforeUnmount, onMounted, ref } from 'vue'

const TICK_MS = 250

/**
 * Whole seconds until a moment of the page's own clock.
 * @param untilMs - as `performance.now()` gives; a moment gone by gives 0.
 */
export function useCountdown(untilMs: () => number) {
  const nowMs = ref(performance.now())
  let timer: ReturnType<typeof setInterval> | undefined
  onMounted(() => (timer = setInterval(() => (nowMs.value = performance.now()), TICK_MS)))
  onBeforeUnmount(() => clearInterval(timer))
  return computed(() => Math.max(0, Math.ceil((untilMs() - nowMs.value) / 1000)))
}
