import { expect, it } from 'vitest'
import { editDistance, nearest, suggest } from '../../../../src/compiler/text/suggest.ts'

it.each([
  ['', '', 0],
  ['abc', '', 3],
  ['muscel', 'muscle', 1],
  ['cochrane-mgg', 'cochrane-mg', 1],
  ['kitten', 'sitting', 3],
])('%s is %s after %i edits', (a, b, edits) => {
  expect([editDistance(a, b), editDistance(b, a)]).toEqual([edits, edits])
})

it.each([
  ['ods-k', ['ods-mg', 'ods-ca'], undefined], // another source is no slip of the finger
  ['osd-mg', ['ods-mg', 'ods-ca'], 'ods-mg'],
  ['x', ['y'], undefined],
])('for %s of %j the nearest is %s', (written, known, near) => {
  expect(nearest(written, known)).toBe(near)
})

it.each([
  [[], ''],
  [['a', 'b', 'a'], ' Use `a` or `b`.'],
  [[...'abcdefghi'], ''],
])('for something far from %j it says %j', (known, words) => {
  expect(suggest('nothing-like-it', known)).toBe(words)
})
