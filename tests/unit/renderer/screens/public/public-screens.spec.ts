import { screen, within } from '@testing-library/vue'
import type { NameOf } from '#shared/texts/text-name.ts'
import { describe, expect, it, vi } from 'vitest'
import CompareScreen from '@/screens/public/CompareScreen.vue'
import HomeScreen from '@/screens/public/HomeScreen.vue'
import ReliefScreen from '@/screens/public/ReliefScreen.vue'
import ThanksScreen from '@/screens/public/ThanksScreen.vue'
import TopicScreen from '@/screens/public/TopicScreen.vue'
import { useKioskStore } from '@/stores/kiosk.ts'
import { useDrawingsStore } from '@/stores/drawings.ts'
import { useNavigationStore } from '@/stores/navigation.ts'
import { useTopicsStore } from '@/stores/topics.ts'
import { useVisitStore } from '@/stores/visit.ts'
import { subject } from '../../../shared/support/subject.ts'
import { description, fakeCharley, type FakeOver } from '../../support/fake-charley.ts'
import { magnesium, topics as samples } from '../../support/sample-content.ts'
import { takeComplaints } from '../../support/setup.ts'
import { show } from '../../support/show.ts'

const loaded = async () => {
  await useTopicsStore().load()
  await useDrawingsStore().load('all')
}
const route = () => useNavigationStore().route

describe('home', () => {
  const gone = async () => ({ ok: false, reason: 'unknown' }) as const
  it.each<[string, RegExp, FakeOver]>([
    ['legs that are overdue', /Where does it hurt/, { texts: { 'body-map': gone } }],
    ['a comparison that cannot be read', /Compare the minerals/, { texts: { comparison: gone } }],
    [
      'a comparison with no topic left',
      /Compare the minerals/,
      { listTopics: async () => samples.filter(({ kind }) => kind === 'general') },
    ],
  ])('has no door to %s', async (_, name, over) => {
    fakeCharley()
    const whole = await show(HomeScreen, {}, loaded)
    const doors = () => [...document.querySelectorAll('.doors .door')].map((door) => door.textContent)
    expect(doors().filter((words) => name.test(words ?? ''))).not.toEqual([])
    whole.unmount()
    fakeCharley(over)
    await show(HomeScreen, {}, loaded)
    expect(doors().filter((words) => name.test(words ?? ''))).toEqual([])
    expect(doors().length).toBeGreaterThan(2)
  })
  it.each([
    [/When to see a doctor/, { name: 'doctor' }],
    [/What to do now/, { name: 'relief' }],
    [/Compare the minerals/, { name: 'compare' }],
    [/Where does it hurt/, { name: 'body-map' }],
    [/^Potassium/, { name: 'topic', topicId: 'leg-cramps/potassium' }],
    [/^Leg cramps/, { name: 'topic', topicId: 'leg-cramps/leg-cramps' }],
    [/^Search/, { name: 'search' }],
    ['Staff', { name: 'desk' }],
  ])('%s leads on', async (name, leadsTo) => {
    fakeCharley()
    const { user } = await show(HomeScreen, {}, loaded)
    await user.click(screen.getByRole('button', { name }))
    expect(route()).toEqual(leadsTo)
  })
  it('shows the doors, kinds of topics and keys of its pack, and no others', async () => {
    const charley = fakeCharley()
    await show(HomeScreen, {}, async () => {
      const own = {
        kinds: [{ id: 'general', look: 'keys' as const }],
        doors: [{ id: 'asking', to: 'questions' as const }],
        hasGlossary: false,
        words: { en: { ...subject.words['en']!, doors: { asking: { title: 'What to ask', line: 'For your visit.' } } } },
      }
      const packs = description.packs.map((pack) => ({ ...pack, subject: { ...subject, ...own } }))
      useKioskStore().description = { ...description, packs }
      await loaded()
    })
    const doors = [...document.querySelectorAll('.doors .door')].map((door) => door.textContent)
    expect(doors).toEqual([expect.stringContaining('When to see a doctor'), expect.stringContaining('What to ask')])
    expect(screen.queryByRole('heading', { name: 'Could it be a shortage?' })).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Words explained' })).not.toBeInTheDocument()
    expect(charley.readText).not.toHaveBeenCalled()
  })
  it('asks its question as the only main heading', async () => {
    fakeCharley()
    await show(HomeScreen, {}, loaded)
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
  })
  it('still has its doors when the topics cannot be read', async () => {
    fakeCharley({ listTopics: vi.fn().mockRejectedValue(new Error('gone')) })
    await show(HomeScreen, {}, loaded)
    expect(screen.getByRole('alert')).toHaveTextContent('front desk')
    expect(screen.getByRole('button', { name: /When to see a doctor/ })).toBeVisible()
    takeComplaints()
  })
})

describe('topic', () => {
  const open = async (props: Record<string, unknown> = {}) => {
    fakeCharley()
    const view = await show(TopicScreen, { topicId: 'leg-cramps/magnesium', ...props }, loaded)
    await screen.findByRole('heading', { level: 1, name: 'Magnesium' })
    return view
  }

  it('says the main message first, with how sure it is', async () => {
    await open()
    const message = screen.getByText('Main message.')
    const first = screen.getByRole('heading', { level: 2, name: 'What magnesium does' })
    expect(message.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(screen.getByText('Some evidence')).toBeVisible()
  })
  it('shows more as the reader wants more', async () => {
    const { user } = await open()
    const titles = () => screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)
    expect(titles()).toEqual(['What magnesium does', 'In your food'])
    await user.click(screen.getByRole('button', { name: '5 minutes' }))
    expect(titles()).toEqual(expect.arrayContaining(['Pills', 'Also read']))
    expect(titles()).not.toContain('Questions')
    await user.click(screen.getByRole('button', { name: 'Everything' }))
    expect(titles()).toContain('Questions')
    expect(screen.getByRole('button', { name: 'Everything' })).toHaveAttribute('aria-pressed', 'true')
  })
  it('opens at the section asked for, however deep', async () => {
    await open({ sectionId: 'questions' })
    expect(await screen.findByRole('heading', { name: 'Questions' })).toHaveFocus()
    expect(useVisitStore().depth).toBe(3)
  })
  it('puts what can harm below the message at one minute, and into its section where there is time', async () => {
    fakeCharley()
    const topicId = 'leg-cramps/leg-cramps'
    const { user, container } = await show(TopicScreen, { topicId }, loaded)
    const headings = () => [...container.querySelectorAll('h2, h3')].map((heading) => heading.textContent?.trim())
    expect(headings().slice(0, 2)).toEqual(['Do not take quinine', 'What a cramp is'])
    await user.click(screen.getByRole('button', { name: '5 minutes' }))
    expect(headings().slice(0, 4)).toEqual(['What a cramp is', 'Help for a cramp', 'Stay safe', 'Do not take quinine'])
  })
  it('ends with where it comes from and that nobody here has checked it', async () => {
    const { user } = await open()
    expect(screen.getByText(/^Sources:/).parentElement).toHaveTextContent('Cochrane Library')
    expect(screen.getByText('Not yet reviewed by this clinic.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '5 minutes' }))
    expect(screen.getByText(/Cochrane Library: Magnesium for cramps/)).toHaveTextContent('2020')
    expect(screen.getByText('Not yet reviewed by this clinic.')).toBeVisible()
    expect(screen.getByText(/November 1, 2026/)).toBeVisible()
  })
  it('leads on to the topics that follow', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: '5 minutes' }))
    const also = screen.getByRole('navigation', { name: 'Also read' })
    expect(within(also).queryByRole('button', { name: /^Magnesium/ })).not.toBeInTheDocument()
    await user.click(within(also).getByRole('button', { name: /^Potassium/ }))
    expect(route()).toEqual({ name: 'topic', topicId: 'leg-cramps/potassium' })
  })
  it('charts foods as a table: food, share of a day, amount', async () => {
    const { user } = await open()
    const cells = () =>
      within(screen.getByRole('row', { name: /Pumpkin seeds/ }))
        .getAllByRole('cell')
        .map((cell) => cell.textContent)
    expect(cells()).toEqual(['about a third'])
    expect(screen.getByText('A full bar is what you need in one day.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '5 minutes' }))
    const row = screen.getByRole('row', { name: /Pumpkin seeds/ })
    expect(within(row).getByRole('rowheader')).toHaveTextContent('1 ounce')
    expect(cells()).toEqual(['37%', '156 mg'])
    expect(screen.getByText(/A full bar is one whole day: 420 mg/)).toBeVisible()
  })
  it('keeps the place when the language changes', async () => {
    const topic = vi.fn(async ({ language }: NameOf<'topic'>) => {
      const title = language === 'en' ? 'Magnesium' : 'Magnesio'
      return { ok: true, value: { ...magnesium, language, title } } as const
    })
    fakeCharley({ texts: { topic } })
    await show(TopicScreen, { topicId: 'leg-cramps/magnesium' }, loaded)
    await screen.findByRole('heading', { level: 1, name: 'Magnesium' })
    useVisitStore().language = 'es'
    expect(await screen.findByRole('heading', { level: 1, name: 'Magnesio' })).toBeVisible()
  })
  it('remembers what was read, for the visit sheet', async () => {
    await open()
    expect(useVisitStore().topicsRead).toEqual(['leg-cramps/magnesium'])
  })
  it.each(['unknown', 'unreadable'] as const)('shows the way to staff for an %s topic', async (reason) => {
    fakeCharley({ texts: { topic: async () => ({ ok: false, reason }) } })
    const { user } = await show(TopicScreen, { topicId: 'leg-cramps/nothing' }, loaded)
    expect(await screen.findByText(/Please ask the front desk/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Home' }))
    expect(route()).toEqual({ name: 'home' })
  })
})

describe('every kind of block', () => {
  it('is shown in words', async () => {
    fakeCharley()
    await show(TopicScreen, { topicId: 'leg-cramps/magnesium' }, async () => {
      await loaded()
      useVisitStore().depth = 3
    })
    expect(await screen.findByText('It helps muscles relax.')).toBeVisible()
    expect(screen.getByRole('img', { name: 'A calf muscle' })).toHaveTextContent('nerve')
    expect(screen.getByRole('note')).toHaveTextContent('Ask first')
    expect(screen.getByText('Weak evidence')).toBeVisible()
    expect(screen.getByRole('heading', { level: 3, name: 'Do bananas stop cramps?' })).toBeVisible()
    expect(screen.getByText('Not shown by studies')).toBeVisible()
    expect(screen.getByText('A good food.')).toBeVisible()
  })
})

describe('compare', () => {
  it('is a table whose every cell opens its topic where it says more', async () => {
    fakeCharley()
    const { user } = await show(CompareScreen, {}, loaded)
    const table = await screen.findByRole('table', { name: 'Compare the minerals' })
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((head) => head.textContent?.trim()),
    ).toHaveLength(4)
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((head) => head.textContent),
    ).toEqual(['What it does', 'Foods'])
    await user.click(within(table).getByRole('button', { name: /Potassium: Potatoes/ }))
    expect(route()).toEqual({ name: 'topic', topicId: 'leg-cramps/potassium', sectionId: 'foods' })
  })
  // Overdue for review a topic leaves the list; once its cells moved under the next heading.
  it.each([
    ['magnesium', ['Potassium', 'Calcium'], ['Potassium: Potatoes', 'Calcium: Milk']],
    ['potassium', ['Magnesium', 'Calcium'], ['Magnesium: Seeds', 'Calcium: Milk']],
    ['calcium', ['Magnesium', 'Potassium'], ['Magnesium: Seeds', 'Potassium: Potatoes']],
  ])('without %s keeps every cell under its own heading', async (overdue, heads, cells) => {
    fakeCharley({ listTopics: async () => samples.filter(({ id }) => id !== `leg-cramps/${overdue}`) })
    await show(CompareScreen, {}, loaded)
    const table = await screen.findByRole('table')
    const [, ...columns] = within(table).getAllByRole('columnheader')
    expect(columns.map((head) => within(head).getByRole('button').textContent)).toEqual(
      heads.map((title) => expect.stringContaining(title) as string),
    )
    const row = within(table).getByRole('row', { name: /^Foods/ })
    expect(
      within(row)
        .getAllByRole('button')
        .map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim()),
    ).toEqual(cells)
  })
  it('with none of its topics left leads to staff', async () => {
    fakeCharley({ listTopics: async () => samples.filter(({ kind }) => kind === 'general') })
    await show(CompareScreen, {}, loaded)
    expect(await screen.findByText(/Please ask the front desk/)).toBeVisible()
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })
  it('shows the way to staff when it cannot be read', async () => {
    fakeCharley({ texts: { comparison: async () => ({ ok: false, reason: 'unreadable' }) } })
    await show(CompareScreen, {}, loaded)
    expect(await screen.findByText(/Please ask the front desk/)).toBeVisible()
  })
})

describe('what to do now', () => {
  it('gives the steps in order and the way to the checklist', async () => {
    fakeCharley()
    const { user } = await show(ReliefScreen, {}, loaded)
    const steps = await screen.findAllByRole('listitem')
    expect(steps.map((step) => step.textContent)).toEqual(['Stretch the calf.', 'Walk a little.'])
    await user.click(screen.getByRole('button', { name: /When to see a doctor/ }))
    expect(route()).toEqual({ name: 'doctor' })
  })
  it('warns of what must not be taken for a cramp', async () => {
    fakeCharley()
    await show(ReliefScreen, {}, loaded)
    expect(await screen.findByText(/Do not take quinine/)).toBeVisible()
    expect(screen.queryByText(/Ask before any pill/)).not.toBeInTheDocument()
  })
})

describe('thanks', () => {
  // A visit ends in the clinic's first language; goodbye came in that one, too.
  it('says goodbye in the language of the visit that ended', async () => {
    await show(ThanksScreen, { language: 'es' })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Gracias')
  })
  it('says that nothing is kept and leaves by itself', async () => {
    vi.useFakeTimers()
    fakeCharley()
    await show(ThanksScreen, { language: 'en' }, () => useNavigationStore().restart({ name: 'thanks', language: 'en' }))
    expect(screen.getByText(/has been cleared/)).toBeVisible()
    vi.advanceTimersByTime(15_000)
    expect(route()).toEqual({ name: 'attract' })
    vi.useRealTimers()
  })
})
