import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { StaffNotice } from '#shared/ipc.ts'
import { useDeskStore } from '@/desk/desk.ts'
import { useKioskStore } from '@/stores/kiosk.ts'
import { useReadAloudStore } from '@/voice/read-aloud.ts'

/** What staff should know: what main has found, and, which only the page can know, the languages this machine cannot say. */
export function useStaffNotices() {
  const { t, locale } = useI18n()
  const desk = useDeskStore()
  const kiosk = useKioskStore()
  const aloud = useReadAloudStore()

  return computed<readonly StaffNotice[]>(() => {
    const names = new Intl.DisplayNames([locale.value], { type: 'language' })
    const unsaid = aloud.unsaid(kiosk.description?.languages ?? [])
    const lines = unsaid.map((tag) => ({ code: `voice-${tag}`, line: t('desk.noVoice', { language: names.of(tag) ?? tag }) }))
    return [...desk.notices, ...lines]
  })
}
