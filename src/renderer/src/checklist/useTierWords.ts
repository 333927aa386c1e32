import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { notsOf, type Tier } from '#shared/checklist/triage.ts'
import { fillingsOf, fillIn, stepParts } from '@/checklist/tier-words.ts'
import { useChecklistStore } from '@/stores/checklist.ts'
import { useKioskStore } from '@/stores/kiosk.ts'
import { useVisitStore } from '@/stores/visit.ts'

/** A tier's words with the clinic's own details set in, said to the reader or of the person they are here for; undefined until the checklist is read. */
export function useTierWords(tier: () => Tier) {
  const { t } = useI18n()
  const checklist = useChecklistStore()
  const kiosk = useKioskStore()
  const visit = useVisitStore()

  return computed(() => {
    const words = checklist.checklist?.tiers[tier()]
    if (words === undefined) return undefined
    const advice = visit.isForOther ? words.other : words
    const fillings = fillingsOf(kiosk.description?.clinic, {
      frontDesk: t('doctor.frontDesk'),
      localNumber: t('doctor.localNumber'),
    })
    return {
      /** Set where the words stand in for a translation. */
      language: words.language,
      word: words.word,
      title: advice.title,
      steps: advice.steps.map((step) => stepParts(step, fillings)),
      say: fillIn(advice.say, fillings),
      not: notsOf(advice, [...checklist.tickedSigns, ...checklist.contextsThatCount], visit.isForOther).map((line) =>
        fillIn(line, fillings),
      ),
      emergencyNumber: fillings.emergencyNumber,
    }
  })
}
