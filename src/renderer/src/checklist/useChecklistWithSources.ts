import { onMounted, watch } from 'vue'
import { report } from '@/kiosk/report.ts'
import { useChecklistStore } from '@/stores/checklist.ts'
import { useTopicsStore } from '@/stores/topics.ts'
import { useVisitStore } from '@/stores/visit.ts'

/** The checklist for a screen that names its sources, read again when the language changes; without sources it still shows. */
export function useChecklistWithSources() {
  const visit = useVisitStore()
  const topics = useTopicsStore()
  const checklist = useChecklistStore()

  async function load(): Promise<void> {
    await checklist.load()
    await topics.loadSources().catch((error: unknown) => report('sources: not read', error))
  }
  watch(() => visit.language, load)
  onMounted(load)
  return checklist
}
