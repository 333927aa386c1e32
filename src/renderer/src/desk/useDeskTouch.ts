import { onBeforeUnmount, onMounted } from 'vue'
import { useDeskStore } from '@/desk/desk.ts'

const SIGNS_OF_WORK = ['pointerdown', 'keydown'] as const

/** While the desk is open, tells main that someone works there, so that it does not lock in the middle. */
export function useDeskTouch(): void {
  const desk = useDeskStore()
  onMounted(() => {
    for (const sign of SIGNS_OF_WORK) window.addEventListener(sign, desk.touch, { capture: true, passive: true })
  })
  onBeforeUnmount(() => {
    for (const sign of SIGNS_OF_WORK) window.removeEventListener(sign, desk.touch, { capture: true })
  })
}
