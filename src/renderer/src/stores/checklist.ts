import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { LanguageTag } from '#shared/content/content.ts'
import type { WithReviewStatus } from '#shared/review/approval.ts'
import {
  contextsThatMatter,
  resultOf,
  tierOf,
  TIERS,
  type Checklist,
  type Sign,
  type SignId,
  type Tier,
} from '#shared/checklist/triage.ts'
import { charley } from '@/kiosk/charley.ts'
import { report } from '@/kiosk/report.ts'
import { usePackStore } from './pack.ts'
import { useVisitStore } from './visit.ts'

/** The signs of when to see a doctor, in the visitor's language. What is ticked lives in the visit and ends with it. */
export const useChecklistStore = defineStore('checklist', () => {
  const visit = useVisitStore()
  const pack = usePackStore()
  const status = ref<'loading' | 'ready' | 'failed'>('loading')
  const lists = shallowRef<Readonly<Record<LanguageTag, WithReviewStatus<Checklist>>>>({})

  const list = computed<WithReviewStatus<Checklist> | undefined>(() => lists.value[visit.language])
  const checklist = computed(() => (list.value?.isLastResort === true ? undefined : list.value))
  /** Where no checklist could be read: the emergency signs that the program carries. To be shown, not ticked off. */
  const lastResort = computed(() => (list.value?.isLastResort === true ? list.value : undefined))
  const tickedSigns = computed<readonly Sign[]>(() => {
    const signs = checklist.value?.signs.filter(({ id }) => visit.ticked.has(id)) ?? []
    return TIERS.flatMap((tier) => signs.filter((sign) => tierOf(sign, visit.contexts) === tier))
  })
  /** Past its day for review: shown all the same, and says so. */
  const isOverdue = computed(() => checklist.value?.reviewStatus.isOverdue ?? false)
  /** How urgent a sign is with what the reader said of their health. */
  function tierOfSign(id: SignId): Tier | undefined {
    const sign = checklist.value?.signs.find((each) => each.id === id)
    return sign === undefined ? undefined : tierOf(sign, visit.contexts)
  }
  /** What made a ticked sign more urgent, or more pressing to say. */
  const contextsThatCount = computed(() => (checklist.value === undefined ? [] : contextsThatMatter(checklist.value, visit)))
  const result = computed(() => resultOf(checklist.value ?? { signs: [] }, visit))

  /** Any screen may call this: a language is read once, and a failed read can be tried again. */
  async function load(): Promise<void> {
    const { language } = visit
    if (checklist.value !== undefined) {
      status.value = 'ready'
      return
    }
    status.value = 'loading'
    try {
      const reply = await charley().readText({ kind: 'checklist', packId: pack.id, language })
      if (reply.ok) lists.value = { ...lists.value, [language]: reply.value }
      status.value = reply.ok && reply.value.isLastResort !== true ? 'ready' : 'failed'
    } catch (error) {
      report('checklist: not read', error)
      status.value = 'failed'
    }
  }

  /** The list stays until the new one has come: nobody may be without it. */
  async function refresh(): Promise<void> {
    const { language } = visit
    if (lists.value[language] === undefined) return
    try {
      const reply = await charley().readText({ kind: 'checklist', packId: pack.id, language })
      if (reply.ok && reply.value.isLastResort !== true) lists.value = { [language]: reply.value }
    } catch (error) {
      report('checklist: not read again', error)
    }
  }
  visit.onReset(() => void refresh())

  return { status, lists, checklist, lastResort, tickedSigns, tierOfSign, contextsThatCount, isOverdue, result, load, refresh }
})
