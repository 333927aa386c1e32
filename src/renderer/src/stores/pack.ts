import { defineStore } from 'pinia'
import { computed } from 'vue'
import { useKioskStore } from './kiosk.ts'

/** The pack that the screens show: the kiosk's first. What is of one pack asks here which. */
export const usePackStore = defineStore('pack', () => {
  const kiosk = useKioskStore()
  const pack = computed(() => kiosk.description?.packs[0])
  /** Empty before the kiosk is described, and where there is no pack at all: main then denies what is asked of it. */
  const id = computed(() => pack.value?.id ?? '')

  return { pack, id }
})
