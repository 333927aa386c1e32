import { expect, it } from 'vitest'
import { LANGUAGE_CODES } from '#shared/languages/codes.ts'
import SectionView from '@/components/topic/SectionView.vue'
import { useDrawingsStore } from '@/stores/drawings.ts'
import type { ShippedForScreen } from '../shared/support/shipped-for-screen.ts'
import { fakeCharley } from './support/fake-charley.ts'
import shipped from 'virtual:shipped-content'
import { show } from './support/show.ts'

const { topics, drawings } = shipped as ShippedForScreen

it('has topics in every language of the program', () => {
  expect(new Set(topics.map(({ topic }) => topic.language))).toEqual(new Set(LANGUAGE_CODES))
})

it.each(topics.map(({ topic, words }) => [`${topic.id}.${topic.language}`, topic, words] as const))(
  '%s is shown whole',
  async (_name, topic, words) => {
    fakeCharley({ listDrawings: async () => ({ ok: true, value: drawings }) })
    const message = { id: 'message', title: topic.title, depth: 1, blocks: [topic.message] }
    const shown: string[] = []
    for (const section of [message, ...topic.sections]) {
      const { container, unmount } = await show(SectionView, { section }, () => useDrawingsStore().load('all'))
      shown.push(container.textContent ?? '')
      const figures = section.blocks.filter(({ kind }) => kind === 'figure')
      expect(container.querySelectorAll('figure [role="img"]')).toHaveLength(figures.length)
      unmount()
    }
    const said = shown.join('').replaceAll(/\s+/gu, '')
    expect(words.length).toBeGreaterThan(5)
    expect(words.filter((line) => !said.includes(line))).toEqual([])
  },
)
