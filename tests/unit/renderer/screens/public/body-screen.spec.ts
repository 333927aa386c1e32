import { screen, within } from '@testing-library/vue'
import { expect, it, vi } from 'vitest'
import BodyScreen from '@/screens/public/BodyScreen.vue'
import { pressGuard } from '@/touch/usePress.ts'
import { useDrawingsStore } from '@/stores/drawings.ts'
import { useBodyMapStore } from '@/stores/body-map.ts'
import { useNavigationStore } from '@/stores/navigation.ts'
import { useTopicsStore } from '@/stores/topics.ts'
import { useVisitStore } from '@/stores/visit.ts'
import { fakeCharley } from '../../support/fake-charley.ts'
import { show } from '../../support/show.ts'

const loaded = async () => {
  await useTopicsStore().load()
  await useDrawingsStore().load('all')
}
const key = (name: RegExp | string) => screen.getByRole('button', { name })
const isPressed = (name: string) => key(name).getAttribute('aria-pressed') === 'true'

it('shows calm words and the way home when the leg map cannot be read', async () => {
  fakeCharley({ texts: { 'body-map': vi.fn(async () => ({ ok: false, reason: 'unreadable' }) as const) } })
  await show(BodyScreen, {}, loaded)
  expect(screen.getByText(/not your fault/)).toBeTruthy()
})

it('says nothing of a place before one is touched, and leads to the doctor', async () => {
  fakeCharley()
  const { user } = await show(BodyScreen, {}, loaded)
  expect(screen.queryByText('About the calf.')).toBeNull()
  await user.click(key(/When to see a doctor/))
  expect(useNavigationStore().route).toEqual({ name: 'doctor' })
})

it('shows the signs of the place first, most urgent first, each leading to the checklist', async () => {
  fakeCharley()
  const { user } = await show(BodyScreen, {}, loaded)
  await user.click(key('Calf'))
  expect(isPressed('Calf')).toBe(true)
  const [first, second] = within(screen.getByRole('article')).getAllByRole('button')
  expect([first?.textContent, second?.textContent].map((text) => /breathing|swollen/.exec(text ?? '')?.[0])).toEqual([
    'breathing',
    'swollen',
  ])
  expect(screen.getByText('About the calf.')).toBeTruthy()
  expect(screen.getByText('About one leg.')).toBeTruthy()
  if (second) await user.click(second)
  expect(useNavigationStore().route).toEqual({ name: 'doctor', sign: 'swollen' })
})

it('tells one leg from both', async () => {
  fakeCharley()
  const { user } = await show(BodyScreen, {}, loaded)
  await user.click(key('Foot'))
  await user.click(key('Both legs'))
  expect(screen.queryByText(/One swollen leg/)).toBeNull()
  expect(screen.getByText(/Cramps most nights/)).toBeTruthy()
  expect(screen.getByText('About both legs.')).toBeTruthy()
})

it('takes a touch on the picture, and on the other leg makes it both', async () => {
  fakeCharley()
  const { user, container } = await show(BodyScreen, {}, loaded)
  const [left, right] = container.querySelectorAll('[data-area="calf"] .touch')
  await user.click(left!)
  expect(isPressed('Calf') && isPressed('One leg')).toBe(true)
  await new Promise((done) => setTimeout(done, pressGuard.quietMs + 20))
  await user.click(right!)
  expect(isPressed('Both legs')).toBe(true)
  expect(container.querySelectorAll('.marked')).toHaveLength(2)
})

it('forgets what was touched when the visit ends', async () => {
  fakeCharley()
  const { user } = await show(BodyScreen, {}, loaded)
  await user.click(key('Calf'))
  useVisitStore().reset()
  expect(useBodyMapStore().areaId).toBeUndefined()
})
