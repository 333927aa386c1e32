import { computed } from 'vue'
import { requirePart } from '#shared/languages/codes.ts'
import { SPEECH_WORDS } from '#shared/languages/registry/page.ts'
import type { Speaker } from '#shared/speech/speech.ts'
import { inDigits } from '@/words/numbers.ts'
import { useTopicsStore } from '@/stores/topics.ts'
import { useVisitStore } from '@/stores/visit.ts'
import { useCited } from '../topics/useCited.ts'

/** Who reads aloud: the visitor's language, its words, and the names of sources as the screen gives them. */
export function useSpeaker() {
  const visit = useVisitStore()
  const topics = useTopicsStore()
  const cited = useCited()
  return computed<Speaker>(() => {
    const { language } = visit
    return {
      language,
      words: requirePart(SPEECH_WORDS, language),
      nameOf: (id) => (topics.sources.has(id) ? cited([id]) : ''),
      inDigits: (number) => inDigits(number, language),
    }
  })
}
