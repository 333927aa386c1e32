import { describe, expect, it } from 'vitest'
import { DEPTHS } from '#shared/content/content.ts'
import { requirePart } from '#shared/languages/codes.ts'
import { SPEECH_WORDS } from '#shared/languages/registry/speech.ts'
import { spellOut } from '#shared/speech/spell-out.ts'
import PhotoTopic from '@/components/photo/PhotoTopic.vue'
import TopicScreen from '@/screens/public/TopicScreen.vue'
import { useDrawingsStore } from '@/stores/drawings.ts'
import { useTopicsStore } from '@/stores/topics.ts'
import { useVisitStore } from '@/stores/visit.ts'
import { readPage } from '@/voice/read-page.ts'
import shipped from 'virtual:shipped-content'
import type { ShippedForScreen, ShippedTopic } from '../shared/support/shipped-for-screen.ts'
import { fakeCharley } from './support/fake-charley.ts'
import { magnesium } from './support/sample-content.ts'
import { show } from './support/show.ts'

const { topics, drawings } = shipped as ShippedForScreen
const { reviewStatus } = magnesium
const closeUp = (text: string) => text.replaceAll(/\s+/gu, '')
const countOf = (all: string, part: string) => all.split(part).length - 1

/** Opens a shipped topic in place of any other. */
function openKiosk({ topic }: ShippedTopic): void {
  const value = { ...topic, reviewStatus }
  fakeCharley({
    listDrawings: async () => ({ ok: true, value: drawings }),
    texts: { topic: async () => ({ ok: true, value }) },
  })
}
const loadAll = async () => {
  await useTopicsStore().load()
  await useDrawingsStore().load('all')
}

it('is told what must stand by every topic', () => {
  expect(topics.filter(({ mustLines }) => mustLines.length === 0).map(({ topic }) => topic.id)).toEqual([])
})

describe.each(topics.map((one) => [`${one.topic.id}.${one.topic.language}`, one] as const))('%s', (_name, one) => {
  const { topic, mustLines } = one
  const mustWords = mustLines.map(closeUp)

  it.each(DEPTHS)(
    'shows and says what must stand at depth %i, and shows each stretch no more often than the text',
    async (depth) => {
      openKiosk(one)
      const { container } = await show(TopicScreen, { topicId: topic.id }, async () => {
        await loadAll()
        useVisitStore().depth = depth
      })
      const shown = closeUp(container.textContent ?? '')
      expect(mustWords.filter((words) => !shown.includes(words))).toEqual([])
      const often = (words: string) => one.words.reduce((sum, other) => sum + countOf(other, words), 0)
      expect(mustWords.filter((words) => words.length > 24 && countOf(shown, words) > often(words))).toEqual([])
      const language = topic.language
      const speaker = { language, words: requirePart(SPEECH_WORDS, language), nameOf: () => '', inDigits: String }
      const parts = readPage(container, speaker)
      const said = closeUp(parts.flatMap(({ utterances }) => utterances.map(({ text }) => text)).join(' '))
      expect(mustLines.filter((line) => !said.includes(closeUp(spellOut(line, language))))).toEqual([])
      expect(new Set(parts.map(({ at }) => at)).size).toBe(parts.length)
    },
  )

  it('has it on the page to photograph', async () => {
    openKiosk(one)
    const { container } = await show(PhotoTopic, { topic }, loadAll)
    const shown = closeUp(container.textContent ?? '')
    expect(mustWords.filter((words) => !shown.includes(words))).toEqual([])
  })
})
