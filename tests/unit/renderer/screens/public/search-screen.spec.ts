import { screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import SearchScreen from '@/screens/public/SearchScreen.vue'
import { useNavigationStore } from '@/stores/navigation.ts'
import { useTopicsStore } from '@/stores/topics.ts'
import { useVisitStore } from '@/stores/visit.ts'
import type { Topic } from '#shared/content/content.ts'
import { fakeCharley } from '../../support/fake-charley.ts'
import { topics } from '../../support/sample-content.ts'
import { show } from '../../support/show.ts'

const withCode: readonly Topic[] = topics.map((topic) =>
  topic.id === 'leg-cramps/potassium'
    ? { ...topic, codes: [{ system: 'icd-10-cm', code: 'E87.6', display: 'Hypokalemia', status: 'checked' }] }
    : topic,
)
async function open(query = '') {
  fakeCharley({ listTopics: async () => withCode })
  return show(SearchScreen, {}, async () => {
    await useTopicsStore().load()
    useVisitStore().query = query
  })
}
const key = (name: string) => screen.getByRole('button', { name })
const titles = () => screen.queryAllByRole('listitem').map((item) => item.textContent)

describe('nothing found', () => {
  it.each(['zzzz', 'E87.6', 'e876'])('%j: calm words, words to try, and the way to the checklist', async (query) => {
    const { user } = await open(query)
    expect(screen.getByRole('status')).toHaveTextContent('We found nothing for that.')
    expect(screen.getByText(/front desk can help/)).toBeVisible()
    expect(key('night cramps')).toBeVisible()
    await user.click(screen.getByRole('button', { name: /When to see a doctor/ }))
    expect(useNavigationStore().route).toEqual({ name: 'doctor' })
  })
  it('offers only words that find something', async () => {
    await open()
    expect(screen.queryByRole('button', { name: 'water pill' })).not.toBeInTheDocument()
  })
})

it('offers every topic while nothing is typed', async () => {
  const { user } = await open()
  expect(screen.getByRole('heading', { name: 'Or open a topic:' })).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: /Calcium/ }))
  expect(useNavigationStore().route).toEqual({ name: 'topic', topicId: 'leg-cramps/calcium' })
})
it('finds from the first letter on and leads to the topic', async () => {
  const { user } = await open()
  expect(titles()).toHaveLength(topics.length)
  await user.click(key('p'))
  expect(titles()).toHaveLength(1)
  expect(screen.getByRole('status')).toHaveTextContent('1 topic found')
  await user.click(screen.getByRole('button', { name: /^Potassium/ }))
  expect(useNavigationStore().route).toEqual({ name: 'topic', topicId: 'leg-cramps/potassium' })
})
it('forgives a typing mistake, and takes letters back', async () => {
  const { user } = await open('magnezium')
  expect(titles()).toHaveLength(1)
  await user.click(key('Erase'))
  expect(useVisitStore().query).toBe('magneziu')
  await user.click(key('Clear'))
  expect(useVisitStore().query).toBe('')
  expect(screen.queryByRole('button', { name: 'Clear' })).not.toBeInTheDocument()
})
it('takes a word to try at one touch', async () => {
  const { user } = await open()
  await user.click(key('night cramps'))
  expect(screen.getByRole('textbox', { name: 'What are you looking for?' })).toHaveValue('night cramps')
})
it('keeps the doctor door beside what was found', async () => {
  await open('calcium')
  expect(screen.getByRole('button', { name: /When to see a doctor/ })).toBeVisible()
})
it('forgets what was typed when the visit ends', async () => {
  await open('pregnant')
  useVisitStore().reset()
  expect(useVisitStore().query).toBe('')
})
