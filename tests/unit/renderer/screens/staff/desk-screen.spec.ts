import { screen, waitFor, within } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { NOTE_MAX } from '#shared/handout.ts'
import type { CharleyApi } from '#shared/ipc.ts'
import App from '@/App.vue'
import * as pdf from '@/print/pdf.ts'
import { useDeskStore } from '@/desk/desk.ts'
import { useNavigationStore } from '@/stores/navigation.ts'
import { description, fakeCharley } from '../../support/fake-charley.ts'
import { fakeSpeech, voice } from '../../support/fake-voice.ts'
import { topics } from '../../support/sample-content.ts'
import { show } from '../../support/show.ts'

beforeEach(() => {
  vi.spyOn(pdf, 'openPdf').mockReturnValue(new Promise(() => undefined))
})

const withCodes = topics.map((topic) => ({
  ...topic,
  talkingPoints: [`Ask about ${topic.title}`],
  codes:
    topic.id === 'leg-cramps/potassium'
      ? ([{ system: 'icd-10-cm', code: 'E87.6', display: 'Hypokalemia', status: 'seen-once' }] as const)
      : topic.id === 'leg-cramps/magnesium'
        ? ([{ system: 'icd-10-cm', code: 'E83.42', display: 'Hypomagnesemia', status: 'checked' }] as const)
        : [],
}))
const NOTE = 'Call me about the blood test'

async function atDesk(over: Partial<CharleyApi> = {}) {
  const charley = fakeCharley({
    listTopics: async () => withCodes,
    listDeskTopics: async () => withCodes.map(({ id, talkingPoints }) => ({ id, talkingPoints })),
    ...over,
  })
  const view = await show(App)
  await screen.findByRole('button', { name: /Touch to start/ })
  useNavigationStore().goHome()
  useNavigationStore().go({ name: 'desk' })
  await screen.findByRole('heading', { level: 1, name: 'Staff desk' })
  const press = async (name: string | RegExp) => view.user.click(await screen.findByRole('button', { name }))
  const enter = async (pin = '274915') => {
    for (const digit of pin) await press(digit)
    await press('Open the desk')
  }
  const open = async () => {
    await enter()
    await screen.findByRole('button', { name: 'Lock the desk' })
  }
  return { ...view, charley, press, enter, open }
}

describe('the door', () => {
  it('says when the PIN is wrong', async () => {
    const { enter } = await atDesk({ openDesk: async () => ({ ok: false, reason: 'wrong-pin', waitMs: 0 }) })
    await enter('111222')
    expect(await screen.findByText('Wrong PIN. Please try again.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Lock the desk' })).not.toBeInTheDocument()
  })
  it('takes no digit while it waits, and counts the seconds', async () => {
    const { enter, charley } = await atDesk({
      openDesk: vi.fn(async () => ({ ok: false, reason: 'wait', waitMs: 30_000 }) as const),
    })
    await enter('111222')
    expect(await screen.findByText(/Too many wrong PINs. Try again in \d+ seconds/)).toBeVisible()
    expect(screen.getByRole('button', { name: '5' })).toBeDisabled()
    expect(charley.openDesk).toHaveBeenCalledTimes(1)
  })
  it('a wrong PIN that has to wait says so too', async () => {
    const { enter } = await atDesk({ openDesk: async () => ({ ok: false, reason: 'wrong-pin', waitMs: 240_000 }) })
    await enter('111222')
    expect(await screen.findByText(/Try again in 4 minutes/)).toBeVisible()
  })
  it('without a PIN says how to set one and has no pad', async () => {
    await atDesk({ describeKiosk: async () => ({ ...description, hasPin: false }) })
    expect(screen.getByText(/Start Charley again/)).toBeVisible()
    expect(screen.queryByRole('button', { name: '5' })).not.toBeInTheDocument()
  })
  it('takes 6 to 8 digits, never shows or says which', async () => {
    const { press, charley } = await atDesk()
    for (const digit of '27491') await press(digit)
    expect(screen.getByText('5 digits entered')).toBeInTheDocument()
    await press('Open the desk')
    expect(charley.openDesk).not.toHaveBeenCalled()
    for (const digit of '53999') await press(digit)
    expect(screen.getByText('8 digits entered')).toBeInTheDocument()
    expect(document.body.innerHTML).not.toContain('2749153')
    await press('Erase')
    await press('Open the desk')
    expect(charley.openDesk).toHaveBeenCalledWith('2749153')
    expect(document.body.innerHTML).not.toContain('2749153')
  })
  it('takes digits from a real keyboard', async () => {
    const { user, charley } = await atDesk()
    await user.keyboard('2749x{Backspace}915')
    await user.keyboard('{Enter}')
    expect(charley.openDesk).toHaveBeenCalledWith('274915')
  })
  it('left before the answer, locks what opens after', async () => {
    let answer: (reply: { ok: true }) => void = () => undefined
    const { enter, press, charley } = await atDesk({ openDesk: () => new Promise((resolve) => (answer = resolve)) })
    await enter()
    await press('Home')
    answer({ ok: true })
    await waitFor(() => expect(charley.lockDesk).toHaveBeenCalled())
    expect(useDeskStore().status).toBe('locked')
  })
})

describe('a lock', () => {
  it.each(['by its key', 'by main, in the middle of writing'])('%s leaves nothing in the page', async (how) => {
    const { open, press, user, charley } = await atDesk()
    await open()
    await press('Add: Magnesium')
    await user.type(screen.getByRole('textbox', { name: 'Your note for this visit' }), NOTE)
    if (how === 'by its key') await press('Lock the desk')
    else charley.events.deskLocked()
    expect(await screen.findByRole('heading', { level: 1, name: /What would you like to know/ })).toBeVisible()
    expect(document.documentElement.outerHTML).not.toContain(NOTE)
    expect(JSON.stringify(useDeskStore().$state)).not.toContain('Call me')
    expect(useNavigationStore().canGoBack).toBe(false)
    useNavigationStore().go({ name: 'desk' })
    await screen.findByRole('button', { name: 'Open the desk' })
    expect(document.documentElement.outerHTML).not.toContain(NOTE)
  })
})

// PIN-08
it('locks at once when the packet has printed, and says so at the door', async () => {
  const { open, press, charley } = await atDesk()
  await open()
  await press('Add: Magnesium')
  useDeskStore().note = NOTE
  await press('Show and print the packet')
  await press('Print 2 pages')
  charley.events.jobChanged({ jobId: 'job-1', state: { kind: 'printing' } })
  expect(useDeskStore().status).toBe('open')
  charley.events.jobChanged({ jobId: 'job-1', state: { kind: 'printed' } })
  expect(await screen.findByText(/The packet has printed/)).toBeVisible()
  charley.events.deskLocked() // main says so too, as it does of every lock
  expect(await screen.findByText(/The packet has printed/)).toBeVisible()
  expect(charley.lockDesk).toHaveBeenCalledTimes(1)
  expect(JSON.stringify(useDeskStore().$state)).not.toContain('Call me')
  await press('Home')
  useNavigationStore().go({ name: 'desk' })
  await screen.findByRole('button', { name: 'Open the desk' })
  expect(screen.queryByText(/The packet has printed/)).not.toBeInTheDocument()
})
it('stays open when the packet was saved for staff, as its note is not in the file', async () => {
  const { open, press, charley } = await atDesk()
  await open()
  await press('Add: Magnesium')
  await press('Show and print the packet')
  await press('Print 2 pages')
  charley.events.jobChanged({ jobId: 'job-1', state: { kind: 'saved', folder: '/sheets' } })
  await screen.findByText('Saved for staff.')
  expect(charley.lockDesk).not.toHaveBeenCalled()
})

describe('finding topics', () => {
  const found = () =>
    within(screen.getByRole('region', { name: 'Topics' }))
      .queryAllByRole('heading', { level: 2 })
      .map((heading) => heading.textContent)

  it('by a word typed on its own keyboard', async () => {
    const { open, press, user } = await atDesk()
    await open()
    expect(found()).toHaveLength(4)
    await user.click(screen.getByRole('textbox', { name: /Find a topic/ }))
    for (const key of ['c', 'a', 'l', 'x']) await press(key)
    await press('Erase')
    expect(screen.getByRole('textbox', { name: /Find a topic/ })).toHaveValue('cal')
    expect(found()).toEqual(['Calcium'])
    await press('Done')
    expect(screen.queryByRole('button', { name: 'q' })).not.toBeInTheDocument()
  })
  it('by code, and says when a code was seen once only', async () => {
    const { open, user } = await atDesk()
    await open()
    const field = screen.getByRole('textbox', { name: /Find a topic/ })
    await user.type(field, 'e876')
    expect(found()).toEqual(['Potassium'])
    expect(screen.getByText(/ICD-10-CM E87.6: Hypokalemia/)).toHaveTextContent('seen in one list only')
    await user.clear(field)
    await user.type(field, 'E83.42')
    expect(screen.getByText(/Hypomagnesemia/)).not.toHaveTextContent('seen in one list only')
  })
  it('says when nothing matches', async () => {
    const { open, user } = await atDesk()
    await open()
    await user.type(screen.getByRole('textbox', { name: /Find a topic/ }), 'zzzz')
    expect(screen.getByText(/No topic matches/)).toBeVisible()
  })
})

it('orders topics by keys, shows their talking points, and prints them with the note', async () => {
  const { open, press, user, charley } = await atDesk()
  await open()
  await press('Add: Magnesium')
  await press('Add: Potassium')
  await press('Move up: Potassium')
  await press('Talking points: Potassium')
  expect(screen.getByText('Ask about Potassium')).toBeVisible()
  await user.type(screen.getByRole('textbox', { name: 'Your note for this visit' }), NOTE)
  await press('Done')
  await press('Show and print the packet')
  expect(charley.makePacket).toHaveBeenCalledWith(
    expect.objectContaining({ kind: 'packet', topicIds: ['leg-cramps/potassium', 'leg-cramps/magnesium'], note: NOTE }),
  )
  await press('Print 2 pages')
  expect(charley.printHandout).toHaveBeenCalledWith('handout-1')
  await press('Back')
  expect(await screen.findByRole('button', { name: 'Remove: Potassium' })).toBeVisible()
})
it('a note holds no more than a sheet does', async () => {
  const { open, user } = await atDesk()
  await open()
  const note = screen.getByRole('textbox', { name: 'Your note for this visit' })
  useDeskStore().note = 'x'.repeat(NOTE_MAX - 1)
  await user.click(note)
  await user.click(screen.getByRole('button', { name: 'a' }))
  await user.click(screen.getByRole('button', { name: 'b' }))
  expect(useDeskStore().note).toBe(`${'x'.repeat(NOTE_MAX - 1)}a`)
})
it('tells staff what needs attention', async () => {
  fakeSpeech([voice('Ann', 'en-US')])
  const { open, press } = await atDesk({
    listStaffNotices: async () => [{ code: 'x', line: 'settings.json: paper is not known' }],
  })
  await open()
  await press('1 thing needs attention')
  expect(screen.getByText('settings.json: paper is not known')).toBeVisible()
})
it('tells staff of a language that this machine cannot say', async () => {
  fakeSpeech([voice('Rosa', 'es-MX')])
  const { open, press } = await atDesk()
  await open()
  await press('1 thing needs attention')
  expect(screen.getByText(/this machine has no English voice/)).toBeVisible()
})
it('says why a packet could not be made', async () => {
  const { open, press } = await atDesk({ makePacket: async () => ({ ok: false, reason: 'too-busy' }) })
  await open()
  await press('Add: Magnesium')
  await press('Show and print the packet')
  expect(await screen.findByText(/Charley is busy/)).toBeVisible()
})
