import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ABSOLUTE_LOCK_MS, DeskSession, IDLE_LOCK_MS } from '../../../../src/main/clinician/session.ts'
import { createClock } from '../support/clock.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function setUp() {
  const clock = createClock()
  const onLocked = vi.fn()
  const session = new DeskSession({ nowMs: clock.nowMs, onLocked })
  const pass = (milliseconds: number) => {
    clock.pass(milliseconds)
    vi.advanceTimersByTime(milliseconds)
  }
  return { clock, onLocked, session, pass }
}

describe('the desk', () => {
  it('is closed at first, and a touch does not open it', () => {
    const { session } = setUp()
    session.touch()
    expect(session.isOpen).toBe(false)
  })

  it('locks by itself when nobody touches it', () => {
    const { session, onLocked, pass } = setUp()
    session.open()
    pass(IDLE_LOCK_MS - 1)
    expect(session.isOpen).toBe(true)
    pass(1)
    expect(onLocked).toHaveBeenCalledOnce()
    expect(session.isOpen).toBe(false)
  })

  it('stays open while someone is there, but never beyond the absolute limit', () => {
    const { session, onLocked, pass } = setUp()
    session.open()
    for (let spent = 0; spent < ABSOLUTE_LOCK_MS - 60_000; spent += 60_000) {
      pass(60_000)
      session.touch()
      expect(session.isOpen).toBe(true)
    }
    pass(60_000)
    expect(onLocked).toHaveBeenCalledOnce()
    expect(session.isOpen).toBe(false)
  })

  it('is closed on time even when the timer comes late', () => {
    const { session, clock, onLocked } = setUp()
    session.open()
    clock.pass(IDLE_LOCK_MS)
    expect(session.isOpen).toBe(false)
    expect(onLocked).toHaveBeenCalledOnce()
  })

  it('says that it locked once, and not when it was locked already', () => {
    const { session, onLocked } = setUp()
    session.lock()
    expect(onLocked).not.toHaveBeenCalled()
    session.open()
    session.lock()
    session.lock()
    expect(onLocked).toHaveBeenCalledOnce()
  })
})
