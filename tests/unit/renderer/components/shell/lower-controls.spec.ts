import { screen, waitFor } from '@testing-library/vue'
import { afterEach, expect, it } from 'vitest'
import App from '@/App.vue'
import { useNavigationStore } from '@/stores/navigation.ts'
import { useVisitStore } from '@/stores/visit.ts'
import { fakeCharley } from '../../support/fake-charley.ts'
import { show } from '../../support/show.ts'

const usual = window.innerHeight
afterEach(() => {
  window.innerHeight = usual
})

async function onScreenOf(heightPx: number) {
  window.innerHeight = heightPx
  fakeCharley()
  const view = await show(App, {}, () => useNavigationStore().restart({ name: 'home' }))
  await screen.findByRole('heading', { level: 1 })
  return view
}
const key = () => screen.queryByRole('button', { name: 'Lower the controls' })
const kiosk = () => document.querySelector('.kiosk')

it('has no such key where everything is in reach', async () => {
  await onScreenOf(1280)
  useVisitStore().isLowered = true
  expect(key()).toBeNull()
  expect(kiosk()).not.toHaveClass('lowered')
})
it('lowers all that is pressed on a tall screen, and ends with the visit', async () => {
  const { user } = await onScreenOf(1920)
  await user.click(key() ?? expect.fail('no key'))
  expect(key()).toHaveAttribute('aria-pressed', 'true')
  expect(kiosk()).toHaveClass('lowered')
  useNavigationStore().go({ name: 'emergency' })
  await waitFor(() => expect(kiosk()).not.toHaveClass('lowered'))
  useVisitStore().reset()
  expect(useVisitStore().isLowered).toBe(false)
})
