import { describe, expect, it } from 'vitest'
import { Throttle, waitAfterMs } from '../../../../src/main/clinician/throttle.ts'
import { createClock } from '../support/clock.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND

it.each([
  [0, 0],
  [4, 0],
  [5, 30 * SECOND],
  [6, MINUTE],
  [7, 2 * MINUTE],
  [8, 4 * MINUTE],
  [11, 32 * MINUTE],
  [12, 60 * MINUTE],
  [1_000, 60 * MINUTE],
])('after %i wrong tries the next waits %i ms', (failures, waitMs) => {
  expect(waitAfterMs(failures)).toBe(waitMs)
})

describe('a year of guessing without a break', () => {
  it('finds fewer than one six-digit PIN in a hundred', () => {
    const yearMs = 366 * 24 * 60 * MINUTE
    let [tries, spentMs] = [0, 0]
    while (spentMs < yearMs) {
      tries += 1
      spentMs += waitAfterMs(tries)
    }
    expect(tries / 1_000_000).toBeLessThan(0.01)
  })
})

describe('waiting', () => {
  it('is served in full, and only by time passing', () => {
    const clock = createClock()
    const throttle = new Throttle(0, clock.nowMs)
    for (let count = 0; count < 5; count += 1) throttle.begin()
    expect(throttle.waitMs).toBe(30 * SECOND)
    clock.pass(29_999)
    expect(throttle.waitMs).toBe(1)
    clock.pass(1)
    expect(throttle.waitMs).toBe(0)
  })

  it('starts over after a restart', () => {
    expect(new Throttle(7, createClock(0).nowMs).waitMs).toBe(2 * MINUTE)
  })

  it.each([Number.NaN, -1, 1.5, Number.POSITIVE_INFINITY])(
    'takes a damaged count (%d) for a full set of wrong tries',
    (count) => {
      expect(new Throttle(count, createClock().nowMs).waitMs).toBe(30 * SECOND)
    },
  )

  it('ends with the right PIN', () => {
    const throttle = new Throttle(9, createClock().nowMs)
    throttle.succeed()
    expect([throttle.failures, throttle.waitMs]).toEqual([0, 0])
  })
})
