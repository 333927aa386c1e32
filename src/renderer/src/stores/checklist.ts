import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { LanguageTag } from '#shared/content.ts'
import { isoDay, reviewStateOf } from '#shared/review.ts'
import { resultOf, TIERS, type Checklist, type Sign } from '#shared/triage.ts'
import { charley } from '@/services/charley.ts'
import { report } from '@/services/report.ts'
import { useKioskStore } from './kiosk.ts'
import { useVisitStore } from './visit.ts'

/** The signs of when to see a doctor, in the visitor's language. What is ticked lives in the visit and ends with it. */
export const useChecklistStore = defineStore('checklist', () => {
  const visit = useVisitStore()
  const kiosk = useKioskStore()
  const status = ref<'loading' | 'ready' | 'failed'>('loading')
  const lists = shallowRef<Readonly<Record<LanguageTag, Checklist>>>({})

  const checklist = computed<Checklist | undefined>(() => lists.value[visit.language])
  const tickedSigns = computed<readonly Sign[]>(() => {
    const signs = checklist.value?.signs.filter(({ id }) => visit.ticked.has(id)) ?? []
    return TIERS.flatMap((tier) => signs.filter((sign) => sign.tier === tier))
  })
  /** Past its day for review: shown all the same, and says so. */
  const isOverdue = computed(() => {
    const [reviewDue, edition] = [checklist.value?.reviewDue, kiosk.description?.edition]
    if (reviewDue === undefined || edition === undefined) return false
    return reviewStateOf({ reviewDue, today: isoDay(new Date()), edition }).kind === 'overdue'
  })
  const result = computed(() => resultOf(checklist.value ?? { signs: [] }, visit))

  /** Any screen may call this: a language is read once, and a failed read can be tried again. */
  async function load(): Promise<void> {
    const { language } = visit
    if (lists.value[language] !== undefined) {
      status.value = 'ready'
      return
    }
    status.value = 'loading'
    try {
      const reply = await charley().readChecklist(language)
      if (reply.ok) lists.value = { ...lists.value, [language]: reply.value }
      status.value = reply.ok ? 'ready' : 'failed'
    } catch (error) {
      report('checklist: not read', error)
      status.value = 'failed'
    }
  }

  return { status, lists, checklist, tickedSigns, isOverdue, result, load }
})
