import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countedDay, isClockCredible, isoDay, lastCredibleDay, reviewStateOf } from '../../../../src/shared/review/review.ts'

const edition = '2026-11-22'
const stateOn = (reviewDue: string, today: string, highest = '') =>
  reviewStateOf({ reviewDue, day: countedDay({ today, edition, highest }) })

it.each([
  ['far away', '2027-11-22', '2026-11-22', { kind: 'fresh' }],
  ['61 days away', '2027-11-22', '2027-09-22', { kind: 'fresh' }],
  ['60 days away', '2027-11-22', '2027-09-23', { kind: 'soon', days: 60 }],
  ['31 days away', '2027-11-22', '2027-10-22', { kind: 'soon', days: 60 }],
  ['30 days away', '2027-11-22', '2027-10-23', { kind: 'soon', days: 30 }],
  ['today', '2027-11-22', '2027-11-22', { kind: 'soon', days: 30 }],
  ['a day late', '2027-11-22', '2027-11-23', { kind: 'overdue' }],
  ['already late when the pack was made, by a clock set back', '2026-11-21', '2001-01-01', { kind: 'overdue' }],
] as const)('knows a review that is %s', (_what, reviewDue, today, state) => {
  expect(stateOn(reviewDue, today)).toEqual(state)
})

it.each([
  ['before the edition', '2026-11-21', '', false],
  ['the edition itself', '2026-11-22', '', true],
  ['before a day already seen', '2027-01-01', '2027-01-02', false],
  ['a day already seen', '2027-01-02', '2027-01-02', true],
  ['three years on', '2029-11-22', '', true],
  ['more than three years on', '2029-11-23', '', false],
  ['the end of time', '2099-01-01', '', false],
])('takes a clock that shows %s for right or wrong', (_what, today, highest, isCredible) => {
  expect(isClockCredible({ today, edition, highest })).toBe(isCredible)
})

it('has no last day without a pack', () => {
  expect(lastCredibleDay('') > '2999-12-31').toBe(true)
})

const isoDays = fc
  .date({ min: new Date('1999-01-01'), max: new Date('2120-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
/** What the kiosk does with each day that its clock shows. */
const markAfter = (days: readonly string[]) =>
  days.reduce((highest, today) => (isClockCredible({ today, edition, highest }) ? today : highest), '')

it('never brings back a text that was overdue on a credible day, whatever the clock shows later', () => {
  fc.assert(
    fc.property(fc.array(isoDays), fc.nat(1_090), fc.array(isoDays), fc.nat(2_000), (before, daysOn, after, daysLate) => {
      const dayAfter = (day: string, count: number) => new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10)
      const seen = dayAfter(edition, daysOn)
      const reviewDue = dayAfter(seen, -1 - daysLate)
      const highest = markAfter([...before, seen, ...after])
      for (const today of [...after, '1970-01-01']) expect(stateOn(reviewDue, today, highest)).toEqual({ kind: 'overdue' })
    }),
  )
})

it('forgets a jump past all reason as soon as the clock is right again', () => {
  fc.assert(
    fc.property(fc.array(isoDays), fc.nat(), isoDays, (days, at, today) => {
      const withJump = days.toSpliced(at % (days.length + 1), 0, '2099-12-31')
      expect(markAfter(withJump)).toBe(markAfter(days))
      expect(markAfter(withJump) <= lastCredibleDay(edition)).toBe(true)
      expect(stateOn(today, today, markAfter(withJump))).toEqual(stateOn(today, today, markAfter(days)))
    }),
  )
})

it('names a day by the kiosk’s own clock', () => {
  expect(isoDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
})
