import { defineStore } from 'pinia'
import { computed } from 'vue'
import type { LanguageTag } from '#shared/content/content.ts'
import type { Drawing } from '#shared/content/drawing.ts'
import type { DrawingRole, Subject, SubjectWords } from '#shared/subject/subject.ts'
import { useDrawingsStore } from './drawings.ts'
import { usePackStore } from './pack.ts'
import { useVisitStore } from './visit.ts'

/** What the pack is about, and its words: all that screens would otherwise have to know of it. */
export const useSubjectStore = defineStore('subject', () => {
  const pack = usePackStore()
  const visit = useVisitStore()
  const drawings = useDrawingsStore()

  /** @throws Error before the kiosk is described, or when its content is missing: no screen of the subject is shown then. */
  const subject = computed((): Subject => {
    const found = pack.pack?.subject
    if (found === undefined) throw new Error('subject: read before the kiosk was described')
    return found
  })
  /** @throws Error for a language that the pack lacks. */
  function wordsIn(language: LanguageTag): SubjectWords {
    const words = subject.value.words[language]
    if (words === undefined) throw new Error(`subject: no words in "${language}"`)
    return words
  }
  /** In the visitor's language. */
  const words = computed(() => wordsIn(visit.language))
  /** The picture for a use, or `undefined`: the pack may name none. */
  function drawingFor(role: DrawingRole): Drawing | undefined {
    const id = pack.pack?.subject?.drawings[role]
    return id === undefined ? undefined : drawings.find(id)
  }

  return { subject, words, wordsIn, drawingFor }
})
