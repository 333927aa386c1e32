import { screen } from '@testing-library/vue'
import { defineComponent, h } from 'vue'
import { useI18n } from 'vue-i18n'
import { expect, it } from 'vitest'
import type { Source } from '#shared/content/content.ts'
import { useCited } from '@/topics/useCited.ts'
import { useTopicsStore } from '@/stores/topics.ts'
import { fakeCharley } from '../support/fake-charley.ts'
import { show } from '../support/show.ts'

const SOURCES: readonly Source[] = [
  { id: 'fda-dv', title: 'Daily Value', publisher: 'US FDA' },
  { id: 'general-knowledge', title: 'General clinical knowledge', publisher: 'No single source read' },
]
const citing = (language: string) =>
  defineComponent(() => {
    useI18n().locale.value = language
    const cited = useCited()
    return () => h('p', cited(['fda-dv', 'general-knowledge', 'unknown']))
  })

it.each([
  ['en', /^Daily Value, US FDA; General clinical knowledge, no single source read/],
  ['es', /^Daily Value, US FDA; Conocimiento clínico general, sin una fuente única/],
])('keeps titles as they are, and says in %s where no single source was read', async (language, line) => {
  fakeCharley()
  await show(citing(language), {}, () => {
    useTopicsStore().sources = new Map(SOURCES.map((source) => [source.id, source]))
  })
  expect(screen.getByText(line)).toBeVisible()
})
