import { onMounted, ref, shallowRef, watch } from 'vue'
import { createLateGuard } from '@/kiosk/late-guard.ts'
import { report } from '@/kiosk/report.ts'
import { useVisitStore } from '@/stores/visit.ts'

/** How reading a text stands. */
export type ReadStatus = 'loading' | 'ready' | 'failed'

/**
 * Reads something once the screen is there, and again when the visitor changes the language: the old words stay
 * until the new ones are there, so that the place is kept.
 * @param read - gives undefined when there is nothing that can be shown; may throw.
 * @returns `value`, set when ready, and `status`.
 */
export function useRead<T>(read: () => Promise<T | undefined>) {
  const visit = useVisitStore()
  const value = shallowRef<T>()
  const status = ref<ReadStatus>('loading')
  const guard = createLateGuard()

  async function load(): Promise<void> {
    const isCurrent = guard.renew()
    const found = await read().catch((error: unknown) => {
      report('content: not read', error)
      return undefined
    })
    if (!isCurrent()) return
    value.value = found
    status.value = found === undefined ? 'failed' : 'ready'
  }
  onMounted(load)
  watch(() => visit.language, load)

  return { value, status }
}
