import type { BrowserWindow } from 'electron'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { recoverPage } from '../../../../src/main/kiosk/recovery.ts'
import { LOOP_FAILURES, RecoveryPlan, SILENCE_LIMIT_MS, START_LIMIT_MS } from '../../../../src/main/kiosk/recovery-plan.ts'
import { createClock } from '../support/clock.ts'
import { FakeElectron } from '../support/electron.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const [HOME, CALM] = ['charley://app/index.html', 'charley://app/calm.html']

function setUp() {
  const clock = createClock()
  const webContents = FakeElectron.as<BrowserWindow['webContents']>()
  const shown: string[] = []
  Object.assign(webContents, { loadURL: (url: string) => (shown.push(url), Promise.resolve()) })
  const onLost = vi.fn()
  const logged: string[] = []
  const recovery = recoverPage({ webContents } as unknown as BrowserWindow, {
    homeUrl: HOME,
    calmUrl: CALM,
    nowMs: clock.nowMs,
    log: (event) => logged.push(event),
    onLost,
  })
  const pass = (milliseconds: number) => {
    for (let left = milliseconds; left > 0; left -= 500) {
      clock.pass(500)
      vi.advanceTimersByTime(500)
    }
  }
  const die = (reason = 'crashed') => webContents.emit('render-process-gone', {}, { reason, exitCode: 5 })
  // Ending the page's process is told by the same event as any other death of it.
  Object.assign(webContents, { forcefullyCrashRenderer: () => die() })
  recovery.start()
  return { recovery, webContents, shown, onLost, logged, pass, die }
}

const REASONS = [
  'abnormal-exit',
  'killed',
  'crashed',
  'oom',
  'launch-failed',
  'integrity-failure',
  'memory-eviction',
  'not-thought-of-yet',
]

describe('a page whose process is gone', () => {
  it.each(REASONS)('(%s) is home again at once, and its visit is forgotten', (reason) => {
    const { shown, onLost, die } = setUp()
    die(reason)
    expect(shown).toEqual([HOME, HOME])
    expect(onLost).toHaveBeenCalledOnce()
  })

  it('is left alone when it ended cleanly', () => {
    const { shown, die } = setUp()
    die('clean-exit')
    expect(shown).toEqual([HOME])
  })
})

describe('a page that hangs', () => {
  it('is ended and home again when it stops telling that it is there', () => {
    const { recovery, shown, logged, pass } = setUp()
    for (let beat = 0; beat < 3; beat += 1) {
      recovery.alive()
      pass(2_000)
    }
    expect(shown).toEqual([HOME])
    pass(SILENCE_LIMIT_MS)
    expect(shown).toEqual([HOME, HOME])
    expect(logged).toEqual(['page-silent', 'page-gone'])
  })

  it('is ended when Chromium finds it unresponsive', () => {
    const { webContents, shown } = setUp()
    webContents.emit('unresponsive')
    expect(shown).toEqual([HOME, HOME])
  })

  it('is ended when it never comes up', () => {
    const { shown, pass } = setUp()
    pass(START_LIMIT_MS + 1_000)
    expect(shown).toEqual([HOME, HOME])
  })
})

describe('a page that does not load', () => {
  it.each([
    ['a failed load', ['did-fail-load', {}, -6, '', HOME, true]],
    ['an answer of 404', ['did-navigate', {}, HOME, 404]],
  ])('(%s) is tried again', (_what, [name = '', ...args]) => {
    const { webContents, shown } = setUp()
    webContents.emit(name as string, ...(args as unknown[]))
    expect(shown).toEqual([HOME, HOME])
  })

  it.each([
    ['a part of the page', ['did-fail-load', {}, -6, '', HOME, false]],
    ['a load that another replaced', ['did-fail-load', {}, -3, '', HOME, true]],
    ['a good load', ['did-navigate', {}, HOME, 200]],
  ])('%s is no failure', (_what, [name = '', ...args]) => {
    const { webContents, shown } = setUp()
    webContents.emit(name as string, ...(args as unknown[]))
    expect(shown).toEqual([HOME])
  })
})

describe('a page that dies again and again', () => {
  it('gives way to the calm page, and is tried ever more slowly', () => {
    const { shown, logged, pass, die } = setUp()
    for (let count = 0; count < LOOP_FAILURES; count += 1) die()
    expect(shown.at(-1)).toBe(CALM)
    expect(logged).toContain('calm-page')
    pass(30_000)
    expect(shown.at(-1)).toBe(HOME)
    die()
    expect(shown.at(-1)).toBe(CALM)
    pass(59_500)
    expect(shown.at(-1)).toBe(CALM)
    pass(500)
    expect(shown.at(-1)).toBe(HOME)
  })

  it('does not take the calm page for a silent one', () => {
    const { shown, pass, die } = setUp()
    for (let count = 0; count < LOOP_FAILURES; count += 1) die()
    pass(29_000)
    expect(shown.at(-1)).toBe(CALM)
  })

  it('never waits longer than ten minutes', () => {
    const plan = new RecoveryPlan(createClock().nowMs)
    const waits = Array.from({ length: 40 }, () => plan.failed()).map((step) => (step.show === 'calm' ? step.retryAfterMs : 0))
    expect(Math.max(...waits)).toBe(600_000)
  })

  it('is forgiven after a minute of health', () => {
    const clock = createClock()
    const plan = new RecoveryPlan(clock.nowMs)
    for (let count = 0; count < LOOP_FAILURES; count += 1) plan.failed()
    plan.loading()
    clock.pass(61_000)
    plan.alive()
    expect(plan.failed()).toEqual({ show: 'home' })
  })

  it('counts only failures within a minute', () => {
    const clock = createClock()
    const plan = new RecoveryPlan(clock.nowMs)
    for (let count = 0; count < 20; count += 1) {
      expect(plan.failed()).toEqual({ show: 'home' })
      clock.pass(15_001)
    }
  })
})

describe('stopping', () => {
  it('stops watching', () => {
    const { recovery, shown, pass } = setUp()
    recovery.stop()
    pass(START_LIMIT_MS * 2)
    expect(shown).toEqual([HOME])
  })
})
