import { onBeforeUnmount, onMounted, ref } from 'vue'

interface IdleOptions {
  /** Without a touch for this long, ask. */
  readonly askAfterMs: () => number
  /** Asked and not answered for this long, end. */
  readonly countdownMs: () => number
  /** While true nothing runs out, as when a sheet is being printed. */
  readonly isBusy: () => boolean
  readonly onEnd: () => void
}

const TICK_MS = 250
const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const

/**
 * Watches for a visitor who has gone. Any sign of life starts the wait anew, until the question is asked: then only
 * its own keys answer. Uses the monotonic clock, so that setting the time of day ends nobody's visit.
 * @returns `isAsking`, `secondsLeft` and `extend`.
 */
export function useIdle({ askAfterMs, countdownMs, isBusy, onEnd }: IdleOptions) {
  const isAsking = ref(false)
  const secondsLeft = ref(0)
  let sinceMs = performance.now()
  let timer: ReturnType<typeof setInterval> | undefined

  function extend(): void {
    sinceMs = performance.now()
    isAsking.value = false
  }
  function noteLife(): void {
    if (!isAsking.value) sinceMs = performance.now()
  }
  function tick(): void {
    if (isBusy()) return extend()
    const restMs = performance.now() - sinceMs - askAfterMs()
    if (restMs < 0) return
    if (restMs >= countdownMs()) {
      extend()
      return onEnd()
    }
    secondsLeft.value = Math.ceil((countdownMs() - restMs) / 1000)
    isAsking.value = true
  }

  onMounted(() => {
    timer = setInterval(tick, TICK_MS)
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, noteLife, { capture: true, passive: true })
  })
  onBeforeUnmount(() => {
    clearInterval(timer)
    for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, noteLife, { capture: true })
  })

  return { isAsking, secondsLeft, extend }
}
