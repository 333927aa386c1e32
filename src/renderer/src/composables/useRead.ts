import { onMounted, ref, shallowRef } from 'vue'
import { report } from '@/services/report.ts'

export type ReadStatus = 'loading' | 'ready' | 'failed'

/**
 * Reads something once the screen is there.
 * @param read - gives undefined when there is nothing that can be shown; may throw.
 * @returns `value`, set when ready, and `status`.
 */
export function useRead<T>(read: () => Promise<T | undefined>) {
  const value = shallowRef<T>()
  const status = ref<ReadStatus>('loading')
  onMounted(async () => {
    try {
      value.value = await read()
      status.value = value.value === undefined ? 'failed' : 'ready'
    } catch (error) {
      report('content: not read', error)
      status.value = 'failed'
    }
  })
  return { value, status }
}
