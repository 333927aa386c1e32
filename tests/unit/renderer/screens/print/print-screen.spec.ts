import { screen } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { CharleyApi, PrintReply } from '#shared/ipc.ts'
import { PRINTER_REASONS, type JobState } from '#shared/printing.ts'
import PrintScreen from '@/screens/print/PrintScreen.vue'
import * as pdf from '@/print/pdf.ts'
import { useDeskStore } from '@/desk/desk.ts'
import { useNavigationStore } from '@/stores/navigation.ts'
import { useTopicsStore } from '@/stores/topics.ts'
import { useVisitStore } from '@/stores/visit.ts'
import { fakeCharley } from '../../support/fake-charley.ts'
import { takeComplaints } from '../../support/setup.ts'
import { show } from '../../support/show.ts'

const sheet = { pages: 2, shape: 0.77, draw: vi.fn(async () => {}), textOf: async () => 'Magnesium sheet', close: vi.fn() }
beforeEach(() => {
  vi.spyOn(pdf, 'openPdf').mockResolvedValue(sheet)
})

const topic = { kind: 'topic', topicId: 'leg-cramps/magnesium', language: 'en', size: 'standard', paper: 'letter' } as const
const packet = { kind: 'packet', handoutId: 'packet-1', url: 'charley://handout/packet-1', pages: 3 } as const

async function atPrint(over: Partial<CharleyApi> = {}, of: typeof topic | typeof packet = topic) {
  const charley = fakeCharley(over)
  const view = await show(PrintScreen, { of }, async () => {
    await useTopicsStore().load()
    useNavigationStore().goHome()
    if (of.kind === 'packet') {
      useNavigationStore().go({ name: 'desk' })
      await useDeskStore().open('274915')
    }
    useNavigationStore().go({ name: 'print', of })
  })
  const press = async (name: string | RegExp) => view.user.click(await screen.findByRole('button', { name }))
  const become = (state: JobState) => charley.events.jobChanged({ jobId: 'job-1', state })
  return { ...view, charley, press, become }
}
const route = () => useNavigationStore().route.name

describe('what can go wrong', () => {
  it.each(PRINTER_REASONS)('%s is said before the touch, with another way', async (reason) => {
    await atPrint({ readPrinter: async () => ({ kind: 'blocked', name: 'Desk', reason }) })
    expect(await screen.findByText(/You can read it on this screen, or ask the front desk/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Try to print' })).toBeVisible()
  })
  it.each(PRINTER_REASONS)('held by %s never says printed, and comes right when the printer does', async (reason) => {
    const { press, become } = await atPrint()
    await press('Print 2 pages')
    become({ kind: 'held', reason })
    expect(await screen.findByText(/^Not printed yet\./)).toBeVisible()
    expect(screen.getByText(/tell the front desk/)).toBeVisible()
    expect(screen.queryByText(/Take your sheet/)).not.toBeInTheDocument()
    become({ kind: 'printed' })
    expect(await screen.findByText('Done. Take your sheet.')).toBeVisible()
  })
  it('held leaves a way on: reading it on the screen', async () => {
    const { press, become } = await atPrint()
    await press('Print 2 pages')
    become({ kind: 'held', reason: 'paper-out' })
    await press('Read it on this screen')
    expect(route()).toBe('home')
  })
  it.each([
    [{ ok: false, reason: 'limit' }, /most sheets for one visit/],
    [{ ok: false, reason: 'failed' }, /Try again, read it on this screen/],
  ] satisfies [PrintReply, RegExp][])('%j is said plainly', async (reply, words) => {
    const { press } = await atPrint({ printHandout: async () => reply })
    await press('Print 2 pages')
    expect(await screen.findByText(words)).toBeVisible()
  })
  it('a failed job can be tried again', async () => {
    const { press, become, charley } = await atPrint()
    await press('Print 2 pages')
    become({ kind: 'failed', reason: 'aborted' })
    await press('Try again')
    expect(charley.printHandout).toHaveBeenCalledTimes(2)
  })
  it('a sheet that is gone is made anew', async () => {
    const { press, charley } = await atPrint({ printHandout: async () => ({ ok: false, reason: 'gone' }) })
    await press('Print 2 pages')
    await press('Try again')
    expect(charley.makeHandout).toHaveBeenCalledTimes(2)
  })
  it.each([
    ['too-busy', /Charley is busy/],
    ['unreadable', /ask the front desk/],
  ] as const)('a sheet that could not be made (%s) says so and can be tried again', async (reason, words) => {
    const { press, charley } = await atPrint({ makeHandout: vi.fn(async () => ({ ok: false, reason }) as const) })
    expect(await screen.findByRole('alert')).toHaveTextContent(words)
    await press('Try again')
    expect(charley.makeHandout).toHaveBeenCalledTimes(2)
  })
  it('can be printed even when its pages cannot be shown', async () => {
    vi.spyOn(pdf, 'openPdf').mockRejectedValue(new Error('gone'))
    const { press, charley } = await atPrint()
    expect(await screen.findByText(/pages cannot be shown here/)).toBeVisible()
    await press('Print 2 pages')
    expect(charley.printHandout).toHaveBeenCalledTimes(1)
    takeComplaints()
  })
})

it('twenty taps are one sheet', async () => {
  const { user, charley } = await atPrint()
  const key = await screen.findByRole('button', { name: 'Print 2 pages' })
  for (let tap = 0; tap < 20; tap += 1) await user.click(key)
  expect(charley.printHandout).toHaveBeenCalledTimes(1)
  expect(key).toHaveAttribute('aria-disabled', 'true')
})
it('says printed only when the job is', async () => {
  const { press, become } = await atPrint()
  await press('Print 2 pages')
  for (const [state, words] of [
    [{ kind: 'sending' }, 'Sending…'],
    [{ kind: 'waiting' }, 'Waiting for the printer…'],
    [{ kind: 'printing' }, 'Printing…'],
  ] as const) {
    become(state)
    expect(await screen.findByText(words)).toBeVisible()
    expect(screen.queryByText(/Done/)).not.toBeInTheDocument()
  }
  become({ kind: 'printed' })
  expect(await screen.findByText('Done. Take your sheet.')).toBeVisible()
  await press('I’m done')
  expect(route()).toBe('thanks')
})
it('without a printer says so before and after', async () => {
  const { press, become } = await atPrint({ readPrinter: async () => ({ kind: 'folder', folder: '/sheets' }) })
  expect(await screen.findByText(/There is no printer here. The sheet will be saved for staff/)).toBeVisible()
  await press('Save for staff')
  become({ kind: 'saved', folder: '/sheets' })
  expect(await screen.findByText('Saved for staff.')).toBeVisible()
  expect(screen.queryByText(/\/sheets/)).not.toBeInTheDocument()
})
it('follows the printer as it comes and goes', async () => {
  const { charley } = await atPrint()
  await screen.findByRole('button', { name: 'Print 2 pages' })
  charley.events.printerChanged({ kind: 'blocked', name: 'Desk', reason: 'offline' })
  expect(await screen.findByText('The printer is not on.')).toBeVisible()
  charley.events.printerChanged({ kind: 'ready', name: 'Desk' })
  expect(await screen.findByRole('button', { name: 'Print 2 pages' })).toBeVisible()
})
it('offers the topic read and the signs of when to see a doctor', async () => {
  const { press, charley } = await atPrint()
  expect(await screen.findByRole('button', { name: 'Magnesium' })).toHaveAttribute('aria-pressed', 'true')
  await press('When to see a doctor')
  expect(charley.makeHandout).toHaveBeenLastCalledWith({
    kind: 'doctor',
    packId: 'leg-cramps',
    language: 'en',
    size: 'standard',
    paper: 'letter',
  })
})
it('shows the sheet in the language of now', async () => {
  const { charley } = await atPrint()
  useVisitStore().language = 'xx'
  await vi.waitFor(() => expect(charley.makeHandout).toHaveBeenLastCalledWith({ ...topic, language: 'xx', length: 'standard' }))
  takeComplaints()
})
it('says how many pages each length has before one is chosen, and makes the chosen one', async () => {
  const { charley, press } = await atPrint()
  expect(charley.countPages).toHaveBeenCalledWith(expect.objectContaining({ kind: 'topic', topicId: topic.topicId }))
  expect(await screen.findByRole('button', { name: 'Standard, 2 pages' })).toHaveAttribute('aria-pressed', 'true')
  expect(screen.getByRole('button', { name: 'Everything, 5 pages' })).toBeVisible()
  await press('Short, 1 page')
  await vi.waitFor(() => expect(charley.makeHandout).toHaveBeenLastCalledWith({ ...topic, length: 'short' }))
  expect(charley.countPages).toHaveBeenCalledTimes(1)
})
it('counts again when the sheet is set otherwise, and offers the lengths without numbers where that fails', async () => {
  const { charley, press } = await atPrint({ countPages: vi.fn(async () => ({ ok: false }) as const) })
  expect(await screen.findByRole('button', { name: 'Short' })).toBeVisible()
  await press('Large print')
  await vi.waitFor(() => expect(charley.countPages).toHaveBeenLastCalledWith(expect.objectContaining({ size: 'large' })))
})
it('offers no length for the signs of when to see a doctor', async () => {
  const { press } = await atPrint()
  await press('When to see a doctor')
  expect(screen.queryByRole('group', { name: 'How much' })).not.toBeInTheDocument()
})
it('turns its pages', async () => {
  const { press } = await atPrint()
  expect(await screen.findByRole('img', { name: 'Page 1 of 2' })).toBeVisible()
  await press('Next page')
  expect(screen.getByRole('img', { name: 'Page 2 of 2' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Next page' })).toHaveAttribute('aria-disabled', 'true')
})

describe('a packet', () => {
  it.each([
    ['a note', 'Stretch twice', 1],
    ['no note', '', 0],
  ])('with %s tells staff what is not saved where there is no printer', async (_name, note, times) => {
    const { press, become } = await atPrint({ readPrinter: async () => ({ kind: 'folder', folder: '/sheets' }) }, packet)
    useDeskStore().note = note
    await screen.findByText(/will be saved for staff/)
    expect(screen.queryAllByText(/note is only ever printed/)).toHaveLength(times)
    await press('Save for staff')
    become({ kind: 'saved', folder: '/sheets' })
    await screen.findByText('Saved for staff.')
    expect(screen.queryAllByText(/note is only ever printed/)).toHaveLength(times)
  })
  it('is shown as the desk made it, and locking leaves nothing of it', async () => {
    const { press, become, charley, unmount } = await atPrint({}, packet)
    await press('Print 3 pages')
    become({ kind: 'saved', folder: '/sheets' })
    await press('Lock the desk')
    expect(charley.makeHandout).not.toHaveBeenCalled()
    expect(charley.printHandout).toHaveBeenCalledWith('packet-1')
    expect(charley.lockDesk).toHaveBeenCalledTimes(1)
    expect(useNavigationStore().trail).toEqual([{ name: 'home' }])
    unmount()
    expect(sheet.close).toHaveBeenCalled()
  })
  it('keeps the desk open while someone touches its pages', async () => {
    const { press, charley } = await atPrint({}, packet)
    await press('Next page')
    expect(charley.touchDesk).toHaveBeenCalledTimes(1)
  })
})
