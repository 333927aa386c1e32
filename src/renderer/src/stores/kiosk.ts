import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { KioskDescription } from '#shared/ipc.ts'
import { INITIAL_LANGUAGE } from '#shared/languages/codes.ts'
import { charley } from '@/kiosk/charley.ts'
import { report } from '@/kiosk/report.ts'
import { useVisitStore } from './visit.ts'

/** What this kiosk is: its clinic, screen and languages. Read at start and again after set-up. */
export const useKioskStore = defineStore('kiosk', () => {
  const status = ref<'idle' | 'loading' | 'ready' | 'failed'>('idle')
  const description = shallowRef<KioskDescription>()

  async function load(): Promise<void> {
    status.value = 'loading'
    try {
      const answer = await charley().describeKiosk()
      description.value = answer
      useVisitStore().startIn(answer.languages[0] ?? INITIAL_LANGUAGE)
      status.value = answer.isContentMissing ? 'failed' : 'ready'
    } catch (error) {
      report('kiosk: not described', error)
      status.value = 'failed'
    }
  }

  return { status, description, load }
})
