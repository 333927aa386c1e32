import type { TopicId } from '#shared/content/topic-id.ts'
import type { DeskTopic } from '#shared/ipc.ts'
import { screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import PickedTopics from '@/components/desk/packet/PickedTopics.vue'
import TopicFinder from '@/components/desk/packet/TopicFinder.vue'
import { useDeskStore } from '@/desk/desk.ts'
import { useTopicsStore } from '@/stores/topics.ts'
import { fakeCharley } from '../../support/fake-charley.ts'
import { topics } from '../../support/sample-content.ts'
import { show } from '../../support/show.ts'

const listTopics = async () =>
  topics.map((topic) => (topic.id === 'leg-cramps/magnesium' ? { ...topic, titleLanguage: 'es' } : topic))
const listDeskTopics = async (): Promise<DeskTopic[]> => [
  { id: 'leg-cramps/magnesium', talkingPoints: ['Pregunte por pastillas'], language: 'es' },
  { id: 'leg-cramps/potassium', talkingPoints: ['Ask about pills'] },
]
const atDesk = async (ids: readonly TopicId[]) => {
  await useTopicsStore().load()
  await useDeskStore().open('274915')
  for (const id of ids) useDeskStore().toggle(id)
}

it('marks a title in the finder that stands in for a missing translation, and no other', async () => {
  fakeCharley({ listTopics })
  await show(TopicFinder, {}, () => atDesk([]))
  expect(await screen.findByRole('heading', { name: 'Magnesium' })).toHaveAttribute('lang', 'es')
  expect(screen.getByRole('heading', { name: 'Potassium' })).not.toHaveAttribute('lang')
})

it('marks talking points and a picked title that stand in for a missing translation, and no other', async () => {
  fakeCharley({ listTopics, listDeskTopics })
  const { user } = await show(PickedTopics, {}, () => atDesk(['leg-cramps/magnesium', 'leg-cramps/potassium']))
  expect(screen.getByText('Magnesium').closest('[lang]')).toHaveAttribute('lang', 'es')
  const keys = await screen.findAllByRole('button', { name: /Talking points/ })
  await user.click(keys[0]!)
  expect(screen.getByText('Pregunte por pastillas').closest('[lang]')).toHaveAttribute('lang', 'es')
  await user.click(keys[1]!)
  expect(screen.getByText('Ask about pills').closest('[lang]')).toBeNull()
})
