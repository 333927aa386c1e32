import { render } from '@testing-library/vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { useIdle } from '@/kiosk/useIdle.ts'

let isBusy = false
const onEnd = vi.fn()

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance', 'Date'] })
  isBusy = false
  onEnd.mockClear()
})
afterEach(() => vi.useRealTimers())

function watchOver() {
  let idle!: ReturnType<typeof useIdle>
  const Watcher = defineComponent(() => {
    idle = useIdle({ askAfterMs: () => 120_000, countdownMs: () => 30_000, isBusy: () => isBusy, onEnd })
    return () => h('div')
  })
  render(Watcher)
  return idle
}

it('asks after the wait, not before', async () => {
  const idle = watchOver()
  await vi.advanceTimersByTimeAsync(119_500)
  expect(idle.isAsking.value).toBe(false)
  await vi.advanceTimersByTimeAsync(1000)
  expect(idle.isAsking.value).toBe(true)
  expect(idle.secondsLeft.value).toBe(30)
})
it.each(['pointerdown', 'keydown', 'wheel'])('starts the wait anew on %s', async (sign) => {
  const idle = watchOver()
  await vi.advanceTimersByTimeAsync(119_000)
  window.dispatchEvent(new Event(sign))
  await vi.advanceTimersByTimeAsync(119_000)
  expect(idle.isAsking.value).toBe(false)
})
it('counts down and ends once', async () => {
  const idle = watchOver()
  await vi.advanceTimersByTimeAsync(140_250)
  expect(idle.secondsLeft.value).toBe(10)
  expect(onEnd).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(10_500)
  expect(onEnd).toHaveBeenCalledTimes(1)
})
it('can be extended again and again', async () => {
  const idle = watchOver()
  for (let times = 0; times < 12; times++) {
    await vi.advanceTimersByTimeAsync(130_000)
    expect(idle.isAsking.value).toBe(true)
    idle.extend()
    expect(idle.isAsking.value).toBe(false)
  }
  expect(onEnd).not.toHaveBeenCalled()
})
it('never asks while a sheet is printing, and waits in full afterwards', async () => {
  const idle = watchOver()
  isBusy = true
  await vi.advanceTimersByTimeAsync(600_000)
  expect(idle.isAsking.value).toBe(false)
  isBusy = false
  await vi.advanceTimersByTimeAsync(119_000)
  expect(idle.isAsking.value).toBe(false)
})
it('does not believe the time of day', async () => {
  const idle = watchOver()
  vi.setSystemTime(new Date('2040-01-01'))
  await vi.advanceTimersByTimeAsync(1000)
  expect(idle.isAsking.value).toBe(false)
})
