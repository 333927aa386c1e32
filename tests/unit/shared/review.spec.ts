import { expect, it } from 'vitest'
import { isClockCredible, isoDay, reviewStateOf } from '../../../src/shared/review.ts'

const edition = '2026-11-22'

it.each([
  ['a year ahead', '2027-11-22', '2026-11-22', { kind: 'fresh' }],
  ['61 days ahead', '2027-11-22', '2027-09-22', { kind: 'fresh' }],
  ['60 days ahead', '2027-11-22', '2027-09-23', { kind: 'soon', days: 60 }],
  ['31 days ahead', '2027-11-22', '2027-10-22', { kind: 'soon', days: 60 }],
  ['30 days ahead', '2027-11-22', '2027-10-23', { kind: 'soon', days: 30 }],
  ['on the day', '2027-11-22', '2027-11-22', { kind: 'soon', days: 30 }],
  ['a day late', '2027-11-22', '2027-11-23', { kind: 'overdue' }],
  ['already late when the pack was made, by a clock set back', '2026-11-21', '2001-01-01', { kind: 'overdue' }],
  ['due soon after the edition, by a clock set back', '2026-12-01', '2001-01-01', { kind: 'soon', days: 30 }],
])('knows a review that is %s', (_what, reviewDue, today, state) => {
  expect(reviewStateOf({ reviewDue, today, edition })).toEqual(state)
})

it('believes no clock from before the pack was made', () => {
  expect(isClockCredible({ today: '2026-11-21', edition })).toBe(false)
  expect(isClockCredible({ today: '2026-11-22', edition })).toBe(true)
})

it('takes the day of the place, not of Greenwich', () => {
  expect(isoDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
  expect(isoDay(new Date(2026, 11, 31, 0, 1))).toBe('2026-12-31')
})
