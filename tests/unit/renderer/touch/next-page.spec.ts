import { expect, it } from 'vitest'
import { nextPage, previousPage, type Stretch } from '@/touch/next-page.ts'

/** Lines of 100 pixels each, one under the other. */
const lines: readonly Stretch[] = Array.from({ length: 30 }, (_, index) => ({ top: index * 100, bottom: index * 100 + 100 }))

it('begins the next page with the first line that is not whole in sight', () => {
  expect(nextPage(lines, { top: 0, height: 550 })).toBe(500)
  expect(nextPage(lines, { top: 500, height: 600 })).toBe(1100)
})
it('begins it behind the white where a page ends with a whole block, and hops over no line', () => {
  expect(
    nextPage(
      [
        { top: 0, bottom: 490 },
        { top: 520, bottom: 700 },
      ],
      { top: 0, height: 500 },
    ),
  ).toBe(520)
  expect(
    nextPage(
      [
        { top: 0, bottom: 490 },
        { top: 560, bottom: 700 },
      ],
      { top: 0, height: 500 },
    ),
  ).toBe(410)
})
it('turns most of a page further where one block is taller than the page', () => {
  expect(nextPage([{ top: 0, bottom: 5000 }], { top: 200, height: 500 })).toBe(200 + 410)
  expect(nextPage([], { top: 0, height: 500 })).toBe(410)
})
it('passes over a block that is cut high up, so that a turn is never a hop', () => {
  const picture = { top: 150, bottom: 900 }
  expect(nextPage([picture, { top: 900, bottom: 1000 }], { top: 0, height: 500 })).toBe(410)
})
it('turns back by what fits above, and no further', () => {
  expect(previousPage(lines, { top: 1000, height: 550 })).toBe(500)
  expect(previousPage([{ top: 0, bottom: 5000 }], { top: 1000, height: 500 })).toBe(590)
})
it('loses no line on the way down', () => {
  let sight = { top: 0, height: 730 }
  const read: number[] = []
  for (let page = 0; page < 8; page += 1) {
    read.push(...lines.filter(({ top, bottom }) => top >= sight.top && bottom <= sight.top + sight.height).map(({ top }) => top))
    sight = { ...sight, top: nextPage(lines, sight) }
  }
  expect(new Set(read).size).toBe(30)
})
