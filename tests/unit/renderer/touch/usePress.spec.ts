import { fireEvent, render, screen } from '@testing-library/vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import TouchKey from '@/components/touch/TouchKey.vue'
import { pressGuard } from '@/touch/usePress.ts'

const press = vi.fn()
let nowMs = 10_000

beforeEach(() => {
  press.mockClear()
  pressGuard.quietMs = 350
  vi.spyOn(performance, 'now').mockImplementation(() => nowMs)
  nowMs += 10_000
})
afterEach(() => vi.restoreAllMocks())

function key(props: Record<string, unknown> = {}): HTMLElement {
  render(TouchKey, { props: { label: 'Go', onPress: press, ...props } })
  const button = screen.getByRole('button', { name: 'Go' })
  button.getBoundingClientRect = () => ({ left: 0, top: 0, right: 100, bottom: 100 }) as DOMRect
  return button
}
async function touch(button: HTMLElement, from = { x: 50, y: 50 }, to = from): Promise<void> {
  const pointer = { pointerId: 1, isPrimary: true, button: 0 }
  await fireEvent(button, new PointerEvent('pointerdown', { ...pointer, clientX: from.x, clientY: from.y, bubbles: true }))
  await fireEvent(button, new PointerEvent('pointerup', { ...pointer, clientX: to.x, clientY: to.y, bubbles: true }))
  await fireEvent(button, new MouseEvent('click', { detail: 1, clientX: to.x, clientY: to.y, bubbles: true }))
}

it('acts on a touch that began and ended inside', async () => {
  await touch(key())
  expect(press).toHaveBeenCalledTimes(1)
})
it('does not act when the finger left', async () => {
  await touch(key(), { x: 50, y: 50 }, { x: 150, y: 50 })
  expect(press).not.toHaveBeenCalled()
})
it('does not act when the touch began elsewhere, as on the screen before', async () => {
  await fireEvent(key(), new MouseEvent('click', { detail: 1, clientX: 50, clientY: 50, bubbles: true }))
  expect(press).not.toHaveBeenCalled()
})
it('takes a double touch as one', async () => {
  const button = key()
  await touch(button)
  nowMs += 120
  await touch(button, { x: 54, y: 47 })
  expect(press).toHaveBeenCalledTimes(1)
})
it('takes a second touch elsewhere, or later, as a second', async () => {
  const button = key()
  await touch(button, { x: 5, y: 5 })
  nowMs += 120
  await touch(button, { x: 95, y: 95 })
  nowMs += 400
  await touch(button, { x: 95, y: 95 })
  expect(press).toHaveBeenCalledTimes(3)
})
it('takes every touch on a key that repeats', async () => {
  const button = key({ repeats: true })
  await touch(button)
  nowMs += 90
  await touch(button)
  expect(press).toHaveBeenCalledTimes(2)
})
it('acts on Enter and Space, which come as a click without a pointer', async () => {
  await fireEvent(key(), new MouseEvent('click', { detail: 0, bubbles: true }))
  expect(press).toHaveBeenCalledTimes(1)
})
it('lets a key held down act once', async () => {
  const held = new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true, cancelable: true })
  await fireEvent(key(), held)
  expect(held.defaultPrevented).toBe(true)
})
it('does nothing when there is nothing left to do, and keeps the focus', async () => {
  const button = key({ isSpent: true })
  button.focus()
  await touch(button)
  expect(press).not.toHaveBeenCalled()
  expect(button).toHaveFocus()
})
