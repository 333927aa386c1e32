import { onBeforeUnmount, onMounted } from 'vue'
import { useIdle } from './useIdle.ts'

const LEFT_ALONE_MS = 10 * 60_000
const COUNTDOWN_MS = 60_000

/**
 * For a screen that stays until it is put away on purpose: left alone for ten minutes it counts down, then clears what
 * someone touched. Any touch or key starts the ten minutes again.
 */
export function useLeftAlone(options: { isBusy: () => boolean; onEnd: () => void }) {
  const { isAsking, secondsLeft, extend } = useIdle({
    askAfterMs: () => LEFT_ALONE_MS,
    countdownMs: () => COUNTDOWN_MS,
    ...options,
  })
  onMounted(() => {
    window.addEventListener('pointerdown', extend)
    window.addEventListener('keydown', extend)
  })
  onBeforeUnmount(() => {
    window.removeEventListener('pointerdown', extend)
    window.removeEventListener('keydown', extend)
  })
  return { isAsking, secondsLeft }
}
