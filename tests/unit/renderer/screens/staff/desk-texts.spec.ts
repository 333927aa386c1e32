import { screen } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import type { ApproveReply, DeskText } from '#shared/review/approval.ts'
import DeskScreen from '@/screens/staff/DeskScreen.vue'
import { useDeskStore } from '@/desk/desk.ts'
import { useDeskTextsStore } from '@/desk/desk-texts.ts'
import { useNavigationStore } from '@/stores/navigation.ts'
import { useVisitStore } from '@/stores/visit.ts'
import { fakeCharley, type FakeOver } from '../../support/fake-charley.ts'
import { glossary, magnesium } from '../../support/sample-content.ts'
import { bodyMap } from '../../support/sample-body-map.ts'
import { takeComplaints } from '../../support/setup.ts'
import { show } from '../../support/show.ts'

const line = (over: Partial<DeskText> = {}): DeskText => ({
  name: { kind: 'topic', topicId: 'leg-cramps/magnesium', language: 'en' },
  title: 'Magnesium',
  reviewDue: '2027-11-01',
  isOverdue: false,
  state: 'never',
  approval: { kind: 'none' },
  ...over,
})
const approved = { kind: 'approved', on: '2026-11-20', by: 'MR' } as const

async function atTexts(lines: readonly DeskText[] = [line()], over: FakeOver = {}) {
  const charley = fakeCharley({
    listTexts: vi.fn(async () => lines),
    texts: { topic: vi.fn(async () => ({ ok: true, value: { ...magnesium, talkingPoints: ['Ask about pills'] } }) as const) },
    ...over,
  })
  const view = await show(DeskScreen, {}, async () => {
    useNavigationStore().restart({ name: 'desk' })
    await useDeskStore().open('274915')
  })
  const press = async (name: string | RegExp) => view.user.click(await screen.findByRole('button', { name }))
  await press('Review texts')
  return { ...view, charley, press }
}

describe('the list', () => {
  it('says in words how each text stands, and what needs staff most stands first', async () => {
    await atTexts([
      line({ title: 'A', state: 'approved', approval: approved }),
      line({ title: 'B', name: { kind: 'comparison', packId: 'leg-cramps', language: 'en' } }),
      line({ title: 'C', name: { kind: 'checklist', packId: 'leg-cramps', language: 'en' }, state: 'changed' }),
      line({
        title: 'D',
        name: { kind: 'topic', topicId: 'leg-cramps/d', language: 'en' },
        isOverdue: true,
        reviewDue: '2026-11-01',
      }),
    ])
    const titles = await screen.findAllByRole('heading', { level: 3 })
    expect(titles.map((title) => title.textContent)).toEqual(['D', 'C', 'B', 'A'])
    expect(screen.getByText('Approved on November 20, 2026 by MR')).toBeVisible()
    expect(screen.getByText('Changed since approval')).toBeVisible()
    expect(screen.getByText(/Overdue since November 1, 2026. Visitors no longer see it/)).toBeVisible()
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('1 of 4 approved')
  })
  it('begins with the language that the desk is read in', async () => {
    const spanish = line({ title: 'Magnesio', name: { kind: 'topic', topicId: 'leg-cramps/magnesium', language: 'es' } })
    await atTexts([line(), spanish])
    const languages = () => screen.getAllByRole('heading', { level: 2 }).map(({ id }) => id)
    expect(languages()).toEqual(['texts-en', 'texts-es'])
    useVisitStore().language = 'es'
    await vi.waitFor(() => expect(languages()).toEqual(['texts-es', 'texts-en']))
  })
  it('says how hard each text is to read, on the scale of its language, and nothing where that is not known', async () => {
    await atTexts([
      line({ reading: { scale: 'flesch-kincaid', score: 4.8, hardest: 7.1 } }),
      line({
        title: 'Magnesio',
        name: { kind: 'topic', topicId: 'leg-cramps/magnesium', language: 'es' },
        reading: { scale: 'inflesz', score: 71, hardest: 58.4 },
      }),
      line({ title: 'B', name: { kind: 'comparison', packId: 'leg-cramps', language: 'en' } }),
    ])
    expect(await screen.findByText('Reading level: grade 4.8 (hardest part: 7.1)')).toBeVisible()
    expect(screen.getByText('Reading ease: INFLESZ 71 (hardest part: 58.4)')).toBeVisible()
    expect(screen.getAllByText(/^Reading/)).toHaveLength(2)
  })
  it('that cannot be read can be asked for again', async () => {
    const listTexts = vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValue([line()])
    const { press } = await atTexts([], { listTexts })
    takeComplaints()
    await press('Try again')
    expect(await screen.findByRole('heading', { name: 'Magnesium' })).toBeVisible()
  })
})

describe('one text', () => {
  it('is approved in the words that were shown, by who put a name to it', async () => {
    const { press, user, charley } = await atTexts()
    await press('Read: Magnesium')
    expect(await screen.findByText('Ask about pills')).toBeVisible()
    await press('Approve exactly these words')
    expect(charley.approveText).not.toHaveBeenCalled()
    await user.type(screen.getByRole('textbox', { name: 'Your name or initials' }), ' MR ')
    await press('Approve exactly these words')
    expect(charley.approveText).toHaveBeenCalledWith(line().name, magnesium.revision, 'MR')
    expect(charley.listTexts).toHaveBeenCalledTimes(2)
  })
  it.each<[Extract<ApproveReply, { ok: false }>['reason'], RegExp]>([
    ['changed', /read them again/],
    ['clock', /clock of this machine is wrong/],
    ['unreadable', /cannot be approved/],
    ['unwritable', /nothing changed/],
  ])('refused as %s says so', async (reason, words) => {
    const { press, user, charley } = await atTexts([line()], { approveText: async () => ({ ok: false, reason }) })
    await press('Read: Magnesium')
    await user.type(await screen.findByRole('textbox'), 'MR')
    await press('Approve exactly these words')
    expect(await screen.findByText(words)).toBeVisible()
    expect(charley.readDeskText).toHaveBeenCalledTimes(reason === 'changed' ? 2 : 1)
  })
  it('that stands approved can be withdrawn', async () => {
    const { press, charley } = await atTexts([line({ state: 'approved', approval: approved })])
    await press('Read: Magnesium')
    await press('Withdraw approval')
    expect(charley.withdrawText).toHaveBeenCalledWith(line().name)
  })
  it('is gone with the name when the desk locks', async () => {
    const { press, user } = await atTexts()
    await press('Read: Magnesium')
    await user.type(await screen.findByRole('textbox'), 'Mary Reed')
    await press('Done')
    await press('Lock the desk')
    expect(JSON.stringify(useDeskTextsStore().$state)).not.toContain('Mary')
    expect(useDeskTextsStore().isShown).toBe(false)
    expect(document.body.innerHTML).not.toContain('Ask about pills')
  })
})

describe('a text that is not a topic', () => {
  it.each([
    ['body-map', 'Leg picture', 'About the calf.'],
    ['glossary', 'Words explained', 'Blood that has turned thick.'],
  ] as const)('the %s is read in full and approved in the words that were shown', async (kind, title, words) => {
    const name = { kind, packId: 'leg-cramps', language: 'en' } as const
    const { press, user, charley } = await atTexts([line({ name, title: '' })])
    await press(`Read: ${title}`)
    expect(await screen.findByText(words)).toBeVisible()
    await user.type(screen.getByRole('textbox', { name: 'Your name or initials' }), 'MR')
    await press('Approve exactly these words')
    const revision = kind === 'body-map' ? bodyMap.revision : glossary.revision
    expect(charley.approveText).toHaveBeenCalledWith(name, revision, 'MR')
  })
})
