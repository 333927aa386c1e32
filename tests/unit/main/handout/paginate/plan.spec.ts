import { expect, it } from 'vitest'
import { planPages, type Strip } from '../../../../../src/main/handout/paginate/plan.ts'

const frame = { topPt: 10, bottomPt: 110 }
const strip = (heightPt: number, more: Partial<Strip> = {}): Strip => ({ heightPt, gapPt: 5, ...more })
const kept = (heightPt: number) => strip(heightPt, { keepWithNext: true })

it('refuses a strip that is taller than a page', () => {
  expect(() => planPages([strip(20), strip(101)], frame)).toThrow(
    new RangeError('sheet: a strip of 101 pt is taller than a page'),
  )
})

// A page that sums of heights had filled to the last hundredth was refused as too tall.
it('takes a strip that is taller by no more than rounding', () => {
  expect(planPages([strip(100.005)], frame)).toHaveLength(1)
})

it.each<[string, Strip[], [page: number, yPt: number][]]>([
  ['nothing', [], []],
  [
    'no white above the first of a page',
    [strip(40), strip(40)],
    [
      [0, 10],
      [0, 55],
    ],
  ],
  [
    'exactly full',
    [strip(50), strip(45)],
    [
      [0, 10],
      [0, 65],
    ],
  ],
  [
    'one point too many',
    [strip(50), strip(46)],
    [
      [0, 10],
      [1, 10],
    ],
  ],
  [
    'sums that do not come out even',
    Array.from({ length: 10 }, () => strip(9.51, { gapPt: 0.54 })),
    Array.from({ length: 10 }, (_, index) => [0, 10 + index * 10.05]),
  ],
  [
    'a page of its own',
    [strip(10), strip(10, { startsPage: true })],
    [
      [0, 10],
      [1, 10],
    ],
  ],
  [
    'a leaf of its own, behind an empty side',
    [strip(10), strip(10, { startsPage: true, startsLeaf: true }), strip(10, { startsPage: true })],
    [
      [0, 10],
      [2, 10],
      [3, 10],
    ],
  ],
  ['a page of its own at the very start', [strip(10, { startsPage: true })], [[0, 10]]],
  [
    'a heading goes with what it heads',
    [strip(70), kept(15), strip(20)],
    [
      [0, 10],
      [1, 10],
      [1, 30],
    ],
  ],
  [
    'a heading stays where both fit',
    [strip(50), kept(15), strip(20)],
    [
      [0, 10],
      [0, 65],
      [0, 85],
    ],
  ],
  [
    'a chain of three',
    [strip(50), kept(15), kept(15), strip(20)],
    [
      [0, 10],
      [1, 10],
      [1, 30],
      [1, 50],
    ],
  ],
  [
    'a chain taller than a page comes apart in pairs',
    [kept(30), kept(30), kept(30), kept(30), strip(30)],
    [
      [0, 10],
      [0, 45],
      [0, 80],
      [1, 10],
      [1, 45],
    ],
  ],
  [
    'a chain left open at the end',
    [strip(80), kept(30)],
    [
      [0, 10],
      [1, 10],
    ],
  ],
])('%s', (_, strips, expected) => {
  const placed = planPages(strips, frame)
  expect(placed.map(({ page }) => page)).toEqual(expected.map(([page]) => page))
  placed.forEach(({ yPt }, index) => expect(yPt).toBeCloseTo(expected[index]?.[1] ?? Number.NaN, 6))
  expect(placed.map((one) => one.strip)).toEqual(strips)
})
