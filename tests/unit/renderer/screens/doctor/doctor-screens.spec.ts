import { screen, waitFor, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import type { Checklist } from '#shared/checklist/triage.ts'
import App from '@/App.vue'
import { useNavigationStore } from '@/stores/navigation.ts'
import { useVisitStore } from '@/stores/visit.ts'
import { description, fakeCharley, type FakeOver } from '../../support/fake-charley.ts'
import { checklist } from '../../support/sample-content.ts'
import { takeComplaints } from '../../support/setup.ts'
import { show } from '../../support/show.ts'

const tiers: Checklist['tiers'] = {
  ...checklist.tiers,
  emergency: {
    ...checklist.tiers.emergency,
    word: 'Emergency',
    title: 'Get help now.',
    steps: ['Tell {desk} right now.', 'Nobody near? Call {emergencyNumber}.', 'Sit or lie down.'],
    say: 'This is an emergency.',
    not: ['Do not drive yourself.'],
  },
}
const ours: typeof checklist = { ...checklist, tiers }

async function atDoctor(over: FakeOver = {}) {
  const charley = fakeCharley({ texts: { checklist: async () => ({ ok: true, value: ours }) }, ...over })
  const view = await show(App)
  await screen.findByRole('button', { name: /Touch to start/ })
  useNavigationStore().goHome()
  useNavigationStore().go({ name: 'doctor' })
  const press = async (name: string | RegExp) => view.user.click(await screen.findByRole('button', { name }))
  const tick = async (name: RegExp) => view.user.click(await screen.findByRole('checkbox', { name }))
  /** Goes on until a page with this sign stands there. */
  const goTo = async (name: RegExp) => {
    await screen.findAllByRole('checkbox')
    while (screen.queryByRole('checkbox', { name }) === null) {
      await press(/^(None of these|Next)$/)
      await screen.findAllByRole('checkbox')
    }
  }
  return { ...view, charley, press, tick, goTo }
}
const emergency = () => screen.findByRole('heading', { level: 1, name: 'Get help now.' })

describe('a list past its day for review', () => {
  const said = () => screen.queryByText('This list is due for a check. If in doubt, ask the staff.')

  it('stays, and says so', async () => {
    await atDoctor({
      texts: {
        checklist: async () => ({ ok: true, value: { ...ours, reviewStatus: { ...ours.reviewStatus, isOverdue: true } } }),
      },
    })
    expect(await screen.findByRole('checkbox', { name: /Trouble breathing/ })).toBeVisible()
    expect(said()).toBeVisible()
  })
  it('says nothing before', async () => {
    await atDoctor({ texts: { checklist: async () => ({ ok: true, value: ours }) } })
    expect(await screen.findByRole('checkbox', { name: /Trouble breathing/ })).toBeVisible()
    expect(said()).toBeNull()
  })
})

describe('an emergency sign', () => {
  it('shows the emergency screen at once, the front desk first, the number large', async () => {
    const { tick } = await atDoctor()
    await tick(/Trouble breathing/)
    await emergency()
    const steps = screen.getAllByRole('listitem').map((step) => step.textContent)
    expect(steps[0]).toMatch(/Tell the front desk right now\..*This is an emergency/)
    expect(screen.getByText('911', { selector: 'strong' })).toBeVisible()
    expect(screen.getByText('Do not drive yourself.')).toBeVisible()
    expect(screen.getByText('Trouble breathing')).toBeVisible()
  })
  it('also after every other sign', async () => {
    const { tick, goTo, press } = await atDoctor()
    await goTo(/One swollen leg/)
    await tick(/One swollen leg/)
    await press('Back')
    await tick(/Trouble breathing/)
    expect(await emergency()).toBeVisible()
  })
  it('has no bar, no question over it and no way off it by Escape', async () => {
    const { tick, user } = await atDoctor()
    await tick(/Trouble breathing/)
    await emergency()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument()
    expect(await emergency()).toBeVisible()
  })
  it('can be taken back, and then the result is lower', async () => {
    const { tick, press, goTo } = await atDoctor()
    await tick(/Trouble breathing/)
    await emergency()
    await press('Change my answers')
    const box = await screen.findByRole('checkbox', { name: /Trouble breathing/ })
    expect(box).toBeChecked()
    await tick(/Trouble breathing/)
    expect(screen.getByRole('checkbox', { name: /Trouble breathing/ })).not.toBeChecked()
    await goTo(/One swollen leg/)
    await tick(/One swollen leg/)
    await press('Show my result')
    expect(await screen.findByRole('heading', { level: 1, name: 'Today title' })).toBeVisible()
  })
  it('still ticked, no lower sign lowers the result', async () => {
    const { tick, press, goTo } = await atDoctor()
    await tick(/Trouble breathing/)
    await emergency()
    await press('Change my answers')
    await goTo(/A cramp now and then/)
    await tick(/A cramp now and then/)
    await press('Show my result')
    expect(await emergency()).toBeVisible()
  })
  it('says why it matters and leads to paper', async () => {
    const { tick, press } = await atDoctor()
    await tick(/Trouble breathing/)
    await emergency()
    expect(screen.queryByText('A clot.')).not.toBeInTheDocument()
    await press('Why this matters')
    expect(screen.getByText('A clot.')).toBeVisible()
  })
  it('prints the slip at one touch, and says printed only when it is', async () => {
    const { tick, press, charley } = await atDoctor()
    await tick(/Trouble breathing/)
    await emergency()
    await press('Print this for staff')
    await waitFor(() => expect(charley.printHandout).toHaveBeenCalledTimes(1))
    expect(charley.makeHandout).toHaveBeenCalledWith({
      ...{ kind: 'slip', packId: 'leg-cramps', ticked: ['breath'], contexts: [], forOther: false },
      ...{ language: 'en', size: 'standard', paper: 'letter' },
    })
    expect(screen.queryByText(/Take it to the desk/)).not.toBeInTheDocument()
    charley.events.jobChanged({ jobId: 'job-1', state: { kind: 'printed' } })
    expect(await screen.findByRole('button', { name: 'Printed. Take it to the desk.' })).toBeVisible()
    expect(await emergency()).toBeVisible()
  })
  it.each([
    ['cannot be made', { makeHandout: async () => ({ ok: false, reason: 'failed' }) as const }],
    ['cannot be printed', { printHandout: async () => ({ ok: false, reason: 'failed' }) as const }],
  ])('a slip that %s sends to the desk at once', async (_, over) => {
    const { tick, press } = await atDoctor(over)
    await tick(/Trouble breathing/)
    await press('Print this for staff')
    expect(await screen.findByText(/Do not wait for it: tell the front desk now/)).toBeVisible()
  })
  it('is put away on purpose, and the visit is over', async () => {
    const { tick, press, charley } = await atDoctor()
    await tick(/Trouble breathing/)
    await press('I have told someone')
    expect(useVisitStore().ticked.size).toBe(0)
    expect(charley.endVisit).toHaveBeenCalledTimes(1)
  })
  it('shows the number even when no step of the content does', async () => {
    const bare = { ...tiers, emergency: { ...tiers.emergency, steps: ['Tell {desk}.'] } }
    const { tick } = await atDoctor({ texts: { checklist: async () => ({ ok: true, value: { ...ours, tiers: bare } }) } })
    await tick(/Trouble breathing/)
    await emergency()
    expect(screen.getByText('911', { selector: 'strong' })).toBeVisible()
  })
  it('says "your local emergency number" where the clinic set none', async () => {
    const clinic = { ...description.clinic, emergencyNumber: '' }
    const { tick } = await atDoctor({ describeKiosk: async () => ({ ...description, clinic }) })
    await tick(/Trouble breathing/)
    await emergency()
    expect(screen.getByText('your local emergency number')).toBeVisible()
  })
})

describe('an emergency screen left alone', () => {
  it('stays well past the idle time and clears after ten minutes', async () => {
    const { tick } = await atDoctor()
    await tick(/Trouble breathing/)
    await emergency()
    const startMs = performance.now()
    const now = vi.spyOn(performance, 'now')
    now.mockReturnValue(startMs + 9 * 60_000)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await emergency()).toBeVisible()
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
    now.mockReturnValue(startMs + 12 * 60_000)
    await waitFor(() => expect(useNavigationStore().route).toEqual({ name: 'attract' }))
    expect(useVisitStore().ticked.size).toBe(0)
  })
})

describe('going through the signs', () => {
  it('starts with the emergency signs', async () => {
    await atDoctor()
    const boxes = await screen.findAllByRole('checkbox')
    expect(boxes.map((box) => box.textContent)).toEqual(['Trouble breathing'])
  })
  it('keeps every tick on the way back', async () => {
    const { tick, press, goTo } = await atDoctor()
    await goTo(/One swollen leg/)
    await tick(/One swollen leg/)
    await press('Next')
    await screen.findByRole('checkbox', { name: /Cramps most nights/ })
    await press('Back')
    expect(await screen.findByRole('checkbox', { name: /One swollen leg/ })).toBeChecked()
  })
  it.each([
    [/One swollen leg/, 'Today'],
    [/Cramps most nights/, 'Appointment'],
    [/A cramp now and then/, 'Self-care'],
  ])('%s comes to %s, and anyone worried is told of the desk', async (sign, word) => {
    const { tick, press, goTo } = await atDoctor()
    await goTo(sign)
    expect(screen.queryByRole('button', { name: 'Show my result' })).not.toBeInTheDocument()
    await tick(sign)
    await press('Show my result')
    expect(await screen.findByRole('heading', { level: 1, name: `${word} title` })).toBeVisible()
    expect(screen.getByText(word)).toBeVisible()
    expect(screen.getByText(`${word} step`)).toBeVisible()
    expect(screen.getByText(`Say: “${word} say”`)).toBeVisible()
    expect(screen.getByText('Worried? Tell the front desk.')).toBeVisible()
    expect(screen.getByText('Clinic phone: 555-0100')).toBeVisible()
  })
  it('with no tick clears nobody: care at home is only offered', async () => {
    const { press, goTo } = await atDoctor()
    await goTo(/A cramp now and then/)
    await press('None of these')
    expect(await screen.findByText(/cannot tell you that all is well/)).toBeVisible()
    expect(screen.getByText('Self-care step')).toBeVisible()
    expect(screen.queryByText('Self-care title')).not.toBeInTheDocument()
    expect(screen.getByText('Worried? Tell the front desk.')).toBeVisible()
  })
  it('unfolds why we ask, with its sources, in place', async () => {
    const signs = ours.signs.map((sign) => ({ ...sign, sources: ['cochrane-mg'] }))
    const { press } = await atDoctor({ texts: { checklist: async () => ({ ok: true, value: { ...ours, signs } }) } })
    const key = await screen.findByRole('button', { name: /^Why\?.*Trouble breathing/ })
    expect(key).toHaveAttribute('aria-expanded', 'false')
    await press(/^Why\?/)
    const row = key.closest('li') as HTMLElement
    expect(within(row).getByText('A clot.')).toBeVisible()
    expect(await within(row).findByText(/Cochrane Library/)).toBeVisible()
    expect(key).toHaveAttribute('aria-expanded', 'true')
    await press(/^Why\?/)
    expect(within(row).getByText('A clot.')).not.toBeVisible()
  })
})

it('without the list still says where help is', async () => {
  await atDoctor({ texts: { checklist: vi.fn().mockRejectedValue(new Error('gone')) } })
  expect(await screen.findByRole('alert')).toHaveTextContent(/tell the front desk now, or call 911/)
  expect(takeComplaints().join()).toMatch(/checklist: not read/)
})

it('shows the emergency signs that the program carries where no list can be read, and leads nobody on', async () => {
  const signs = ours.signs.filter(({ tier }) => tier === 'emergency')
  const carried = { ...ours, isLastResort: true as const, signs }
  await atDoctor({ texts: { checklist: async () => ({ ok: true, value: carried }) } })
  expect(await screen.findByRole('alert')).toHaveTextContent(/tell the front desk now, or call 911/)
  expect(screen.getByRole('alert')).toHaveTextContent(/Tell the staff at once\..*Trouble breathing/)
  expect(screen.queryByRole('checkbox')).toBeNull()
  expect(screen.queryByRole('button', { name: /None of these/ })).toBeNull()
})
