import { computed } from 'vue'
import { SPEECH_WORDS } from '#shared/speech/words.ts'
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
    const words = SPEECH_WORDS[language] ?? SPEECH_WORDS['en']
    if (words === undefined) throw new Error('speech: no words')
    return {
      language,
      words,
      nameOf: (id) => (topics.sources.has(id) ? cited([id]) : ''),
      inDigits: (number) => inDigits(number, language),
    }
  })
}
