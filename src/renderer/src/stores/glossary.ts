import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { ReviewStatus } from '#shared/review/approval.ts'
import type { LanguageTag, TermId } from '#shared/content/content.ts'
import type { Term } from '#shared/content/glossary.ts'
import { charley } from '@/kiosk/charley.ts'
import { report } from '@/kiosk/report.ts'
import { useTopicsStore } from './topics.ts'
import { usePackStore } from './pack.ts'
import { useVisitStore } from './visit.ts'

/** The words explained, in the visitor's language and in its alphabet. Content, not choices: kept between visits. */
export const useGlossaryStore = defineStore('glossary', () => {
  const visit = useVisitStore()
  const pack = usePackStore()
  const topics = useTopicsStore()
  const byLanguage = shallowRef<Readonly<Record<LanguageTag, readonly Term[]>>>({})
  const reviewStatuses = shallowRef<Readonly<Record<LanguageTag, ReviewStatus>>>({})
  const reading = new Map<LanguageTag, Promise<void>>()

  const terms = computed(() => byLanguage.value[visit.language] ?? [])
  /** How the words stand with the clinic. */
  const reviewStatus = computed(() => reviewStatuses.value[visit.language])

  /** Any part of a page may call this: a language is read once, and a failed read can be tried again. */
  async function load(): Promise<readonly Term[] | undefined> {
    const language = visit.language
    if (byLanguage.value[language] === undefined) {
      void nameSources()
      const turn = reading.get(language) ?? read(language)
      reading.set(language, turn)
      await turn
      reading.delete(language)
    }
    return byLanguage.value[language]
  }
  async function read(language: LanguageTag): Promise<void> {
    try {
      const reply = await charley().readText({ kind: 'glossary', packId: pack.id, language })
      if (!reply.ok) return
      const { compare } = new Intl.Collator(language)
      const sorted = [...reply.value.terms].sort((a, b) => compare(a.word, b.word))
      reviewStatuses.value = { ...reviewStatuses.value, [language]: reply.value.reviewStatus }
      byLanguage.value = { ...byLanguage.value, [language]: sorted }
    } catch (error) {
      report('glossary: not read', error)
    }
  }
  /** A meaning whose sources have no names yet is shown all the same. */
  async function nameSources(): Promise<void> {
    try {
      await topics.loadSources()
    } catch (error) {
      report('glossary: sources not read', error)
    }
  }
  function find(id: TermId | undefined): Term | undefined {
    return terms.value.find((term) => term.id === id)
  }

  /** It is read again when it is next needed: how it stands may have changed. */
  function forget(): void {
    byLanguage.value = {}
    reviewStatuses.value = {}
  }

  return { byLanguage, reviewStatuses, terms, reviewStatus, load, find, forget }
})
