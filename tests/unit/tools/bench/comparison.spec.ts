import { expect, it } from 'vitest'
import { compare, spreadOf, verdictOf } from '../../../../tools/bench/comparison.ts'

const named = { what: 'start', unit: 'ms', goal: 1.5 } as const

it('refuses to make a figure of nothing', () => {
  expect(() => spreadOf([])).toThrow(RangeError)
})

it('refuses a measurement without its partner', () => {
  expect(() => compare(named, [1, 2], [1])).toThrow('start: 2 of ours, 1 of theirs')
})

it.each([
  [[5], 5, [5, 5]],
  [[3, 1, 2], 2, [1.5, 2.5]],
  [[4, 1, 3, 2], 2.5, [1.75, 3.25]],
  [[10, 9, 100], 10, [9.5, 55]],
])('spread of %j', (values, median, quartiles) => {
  expect(spreadOf(values)).toEqual({ median, quartiles, count: values.length })
})

it('compares pair by pair, so that a busy minute does not count against one side', () => {
  const { ratio, ours, theirs } = compare(named, [100, 1200, 120], [100, 1000, 100])
  expect(ratio.median).toBe(1.2)
  expect([ours.median, theirs.median]).toEqual([120, 100])
})

it.each([
  [1.5, 1.5, 'held'],
  [1.51, 1.5, 'missed'],
  [9, undefined, 'watched'],
] as const)('ratio %d against goal %s: %s', (median, goal, verdict) => {
  const ratio = { median, quartiles: [median, median], count: 1 } as const
  expect(verdictOf({ ratio, ...(goal === undefined ? {} : { goal }) })).toBe(verdict)
})

it.each([
  [50, 50, 'held'],
  [50.1, 50, 'missed'],
  [400, undefined, 'watched'],
] as const)('%d against at most %s: %s', (median, most, verdict) => {
  const value = { median, quartiles: [median, median], count: 1 } as const
  expect(verdictOf({ value, ...(most === undefined ? {} : { most }) })).toBe(verdict)
})
