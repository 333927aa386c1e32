import { expect, it } from 'vitest'
import { twoColumns } from '../../../../../src/main/handout/ink/columns.ts'

const heightOf = (column: readonly number[]) => column.reduce((sum, heightPt) => sum + heightPt, 0)

it.each([
  ['nothing', [], [], [], 0],
  ['one thing alone', [30], [30], [], 30],
  ['the taller column where it is lowest', [10, 10, 30], [10, 10], [30], 30],
  ['the fuller left column of two equal splits', [10, 10, 10], [10, 10], [10], 20],
  ['a tall first thing', [50, 10, 10, 10], [50], [10, 10, 10], 50],
])('splits %s', (_, items, left, right, heightPt) => {
  expect(twoColumns<number>(items, heightOf)).toEqual({ left, right, heightPt })
})
