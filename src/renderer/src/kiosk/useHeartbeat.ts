import { onBeforeUnmount, onMounted } from 'vue'
import { charley } from '@/kiosk/charley.ts'
import { report } from '@/kiosk/report.ts'

/** Often enough that a hung page is found and brought back within ten seconds. */
const BEAT_MS = 2000

/** Tells main again and again that the page answers. */
export function useHeartbeat(): void {
  let timer: ReturnType<typeof setInterval> | undefined
  function beat(): void {
    try {
      charley()
        .reportAlive()
        .catch((error: unknown) => report('heartbeat: not taken', error))
    } catch (error) {
      report('heartbeat: not sent', error)
    }
  }
  onMounted(() => {
    beat()
    timer = setInterval(beat, BEAT_MS)
  })
  onBeforeUnmount(() => clearInterval(timer))
}
