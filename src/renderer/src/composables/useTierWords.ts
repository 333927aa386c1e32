import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Tier } from '#shared/triage.ts'
import { fillingsOf, fillIn, stepParts } from '@/services/tier-words.ts'
import { useChecklistStore } from '@/stores/checklist.ts'
import { useKioskStore } from '@/stores/kiosk.ts'

/** A tier's words with the clinic's own details set in; undefined until the checklist is read. */
export function useTierWords(tier: () => Tier) {
  const { t } = useI18n()
  const checklist = useChecklistStore()
  const kiosk = useKioskStore()

  return computed(() => {
    const words = checklist.checklist?.tiers[tier()]
    if (words === undefined) return undefined
    const fillings = fillingsOf(kiosk.description?.clinic, {
      frontDesk: t('doctor.frontDesk'),
      localNumber: t('doctor.localNumber'),
    })
    return {
      /** Set where the words stand in for a translation. */
      language: words.language,
      word: words.word,
      title: words.title,
      steps: words.steps.map((step) => stepParts(step, fillings)),
      say: fillIn(words.say, fillings),
      not: words.not.map((line) => fillIn(line, fillings)),
      emergencyNumber: fillings.emergencyNumber,
    }
  })
}
