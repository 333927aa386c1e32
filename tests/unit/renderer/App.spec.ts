import { screen, waitFor } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent } from 'vue'
import App from '@/App.vue'
import * as registry from '@/screens/registry.ts'
import { useNavigationStore } from '@/stores/navigation.ts'
import { useVisitStore } from '@/stores/visit.ts'
import { checklist } from './support/sample-content.ts'
import { description, fakeCharley } from './support/fake-charley.ts'
import { takeComplaints } from './support/setup.ts'
import { show } from './support/show.ts'

beforeEach(() => {
  document.documentElement.removeAttribute('style')
})

async function atHome(over: Parameters<typeof fakeCharley>[0] = {}) {
  const charley = fakeCharley(over)
  const view = await show(App)
  await view.user.click(await screen.findByRole('button', { name: /Touch to start/ }))
  await screen.findByRole('heading', { level: 1, name: /What would you like to know/ })
  return { ...view, charley }
}

describe('what may go wrong', () => {
  const askDesk = () => screen.findByText(/Please ask the front desk/)

  it('shows the way to staff when the bridge is missing', async () => {
    Reflect.deleteProperty(window, 'charley')
    await show(App)
    expect(await askDesk()).toBeVisible()
    expect(takeComplaints().join()).toMatch(/bridge missing/)
  })
  it('shows the emergency signs that the program carries when there is no content', async () => {
    const carried = { ...checklist, isLastResort: true as const }
    fakeCharley({
      describeKiosk: async () => ({ ...description, isContentMissing: true }),
      texts: { checklist: async () => ({ ok: true, value: carried }) },
    })
    await show(App)
    expect(await screen.findByText('Trouble breathing')).toBeVisible()
    expect(screen.getByRole('alert')).toHaveTextContent(/Tell the staff at once/)
  })

  it('shows the way to staff when the content cannot be read', async () => {
    fakeCharley({ describeKiosk: async () => ({ ...description, isContentMissing: true }) })
    await show(App)
    expect(await askDesk()).toBeVisible()
  })
  it('shows the way to staff when main does not answer, and tries again on Home', async () => {
    const describeKiosk = vi.fn(async () => description).mockRejectedValueOnce(new Error('gone'))
    fakeCharley({ describeKiosk })
    const { user } = await show(App)
    await askDesk()
    takeComplaints()
    await user.click(screen.getByRole('button', { name: 'Home' }))
    expect(await screen.findByRole('heading', { level: 1, name: /What would you like/ })).toBeVisible()
  })
  it('puts calm words in the place of a screen that throws', async () => {
    const { user } = await atHome()
    const Broken = defineComponent(() => {
      throw new Error('broken on purpose')
    })
    vi.spyOn(registry, 'screenFor').mockReturnValueOnce(Broken)
    useNavigationStore().go({ name: 'compare' })
    expect(await askDesk()).toBeVisible()
    expect(takeComplaints().join()).toMatch(/broken on purpose/)
    await user.click(screen.getByRole('button', { name: 'Home' }))
    expect(await screen.findByRole('heading', { level: 1, name: /What would you like/ })).toBeVisible()
  })
})

it('only wakes on the first touch', async () => {
  await atHome()
  expect(useNavigationStore().trail).toEqual([{ name: 'home' }])
})
it('wakes on any key', async () => {
  fakeCharley()
  const { user } = await show(App)
  await screen.findByRole('button', { name: /Touch to start/ })
  await user.keyboard('x')
  expect(await screen.findByRole('heading', { level: 1, name: /What would you like/ })).toBeVisible()
})
it('sets sizes from the real screen and the chosen text', async () => {
  const { user } = await atHome()
  const { style, dataset } = document.documentElement
  expect(style.getPropertyValue('--mm')).toBe('4.03px')
  expect(style.getPropertyValue('--cap')).toBe('4.8')
  await user.click(screen.getByRole('button', { name: 'Bigger text' }))
  expect(style.getPropertyValue('--cap')).toBe('6.4')
  await user.click(screen.getByRole('button', { name: /Colors/ }))
  expect(dataset['look']).toBe('day-high')
  expect(screen.getByText(/Text size: large/)).toHaveTextContent('high contrast, light')
})
it('keeps the way home, back, to the checklist, to paper and out on every page', async () => {
  const { user } = await atHome()
  await user.click(screen.getByRole('button', { name: /^Magnesium/ }))
  await screen.findByRole('heading', { level: 1, name: 'Magnesium' })
  for (const name of ['Home', 'Back', 'See a doctor?', 'Print', 'I’m done']) {
    expect(screen.getByRole('button', { name })).toBeEnabled()
  }
  await user.keyboard('{Escape}')
  expect(await screen.findByRole('heading', { level: 1, name: /What would you like/ })).toBeVisible()
})
it('ends the visit everywhere on I’m done, says so, and goes to sleep', async () => {
  const { user, charley } = await atHome()
  useVisitStore().toggleSign('breath')
  await user.click(screen.getByRole('button', { name: 'I’m done' }))
  expect(await screen.findByRole('heading', { name: /Thank you/ })).toBeVisible()
  expect(useVisitStore().ticked.size).toBe(0)
  expect(charley.endVisit).toHaveBeenCalledTimes(1)
})
it('opens set-up first on a kiosk that was never set up', async () => {
  fakeCharley({ describeKiosk: async () => ({ ...description, stage: 'setup' }) })
  const Setup = defineComponent({ template: '<h1>Set-up</h1>' })
  const { screenFor } = registry
  vi.spyOn(registry, 'screenFor').mockImplementation((name) => (name === 'setup' ? Setup : screenFor(name)))
  await show(App)
  await waitFor(() => expect(useNavigationStore().route).toEqual({ name: 'setup' }))
  takeComplaints()
})
it('shows language keys only when there is a choice', async () => {
  await atHome()
  expect(screen.queryByRole('button', { name: 'English' })).not.toBeInTheDocument()
})
it('names each language in itself when there are several', async () => {
  await atHome({ describeKiosk: async () => ({ ...description, languages: ['en', 'xx'] }) })
  expect(screen.getByRole('button', { name: 'English' })).toHaveAttribute('aria-pressed', 'true')
  expect(screen.getByRole('button', { name: 'xx' })).toHaveAttribute('lang', 'xx')
  takeComplaints()
})
