import { expect, it } from 'vitest'
import { createLateGuard } from '@/kiosk/late-guard.ts'

it('counts an answer while nothing newer was asked', () => {
  const isCurrent = createLateGuard().renew()
  expect(isCurrent()).toBe(true)
})

it('drops the answer of an earlier round, and only that', () => {
  const guard = createLateGuard()
  const [first, second] = [guard.renew(), guard.renew()]
  expect([first(), second()]).toEqual([false, true])
})

it('lets questions of one round stand side by side until the round ends', () => {
  const guard = createLateGuard()
  const [one, other] = [guard.check(), guard.check()]
  expect([one(), other()]).toEqual([true, true])
  guard.renew()
  expect([one(), other()]).toEqual([false, false])
})

it('keeps guards apart', () => {
  const [one, other] = [createLateGuard(), createLateGuard()]
  const isCurrent = one.check()
  other.renew()
  expect(isCurrent()).toBe(true)
})
