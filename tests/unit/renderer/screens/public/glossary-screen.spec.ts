import { screen } from '@testing-library/vue'
import { expect, it } from 'vitest'
import GlossaryScreen from '@/screens/public/GlossaryScreen.vue'
import SearchScreen from '@/screens/public/SearchScreen.vue'
import { useNavigationStore } from '@/stores/navigation.ts'
import { useTopicsStore } from '@/stores/topics.ts'
import { useVisitStore } from '@/stores/visit.ts'
import { fakeCharley } from '../../support/fake-charley.ts'
import { glossary } from '../../support/sample-content.ts'
import { show } from '../../support/show.ts'

it.each(['unknown', 'unreadable'] as const)('shows the way to staff when the words are %s', async (reason) => {
  fakeCharley({ texts: { glossary: async () => ({ ok: false, reason }) } })
  await show(GlossaryScreen)
  expect(await screen.findByText(/Please ask the front desk/)).toBeVisible()
})

it('lists every word by letter with what it means', async () => {
  fakeCharley()
  const { user } = await show(GlossaryScreen)
  expect(await screen.findByRole('heading', { level: 1, name: 'Words explained' })).toBeVisible()
  expect(screen.getAllByRole('term').map((word) => word.textContent)).toEqual(['clot', 'water pill'])
  expect(screen.getAllByRole('definition')[0]).toHaveTextContent('Blood that has turned thick.')
  await user.click(screen.getByRole('button', { name: 'W' }))
  expect(screen.getByRole('heading', { level: 2, name: 'W' })).toHaveFocus()
})

it('marks a meaning that fell back with its language and a notice, and no other', async () => {
  const [waterPill, clot] = [glossary.terms[0]!, glossary.terms[1]!]
  const terms = [waterPill, { ...clot, language: 'es', wordLanguage: 'es' }]
  fakeCharley({ texts: { glossary: async () => ({ ok: true, value: { ...glossary, terms } }) as const } })
  await show(GlossaryScreen)
  const meaning = await screen.findByText('Blood that has turned thick.')
  expect(meaning.closest('[lang]')).toHaveAttribute('lang', 'es')
  expect(screen.getByText('clot', { selector: 'dt' })).toHaveAttribute('lang', 'es')
  const notices = screen.getAllByText('This part is not yet translated.')
  expect(notices.map((notice) => notice.getAttribute('lang'))).toEqual(['en'])
  expect(screen.getByText('It makes you pee more.').closest('[lang]')).toBeNull()
})

it('opens at the word asked for', async () => {
  fakeCharley()
  await show(GlossaryScreen, { termId: 'water-pill' })
  await expect.poll(() => document.activeElement?.id).toBe('term-water-pill')
})

it.each([
  ['z', []],
  ['c', []],
  ['cl', ['clot']],
  ['PILL', ['water pill']],
  ['diur', ['water pill']],
])('search for %j finds the words %j', async (query, words) => {
  fakeCharley()
  const { user } = await show(SearchScreen, {}, async () => {
    await useTopicsStore().load()
    useVisitStore().query = query
  })
  if (words.length > 0) await screen.findByRole('heading', { name: 'Words explained:' })
  for (const word of ['clot', 'water pill'])
    expect(screen.queryAllByRole('button', { name: word })).toHaveLength(words.includes(word as never) ? 1 : 0)
  if (words[0] === undefined) return
  await user.click(screen.getByRole('button', { name: words[0] }))
  expect(useNavigationStore().route).toMatchObject({ name: 'glossary' })
})
