import { expect, it } from 'vitest'
import { fillPages } from '../../../../../src/main/handout/paginate/fill-pages.ts'
import { tag, type Node } from '../../../../../src/main/handout/ink/nodes.ts'
import type { Box } from '../../../../../src/main/handout/ink/box.ts'

const FRAME = { topPt: 0, bottomPt: 200 }
const line = (yPt: number): Node => ({
  ...{ kind: 'text', text: 'a', weight: 'regular', sizePt: 10, colour: '#000000', xPt: 0, yPt },
})
const box = (lines: number, more: Partial<Box> = {}): Box => {
  const nodes = Array.from({ length: lines }, (_, index) => line(index * 20 + 14))
  return { heightPt: lines * 20, gapPt: 0, nodes: [tag('P', nodes)], ...more }
}

it.each<[string, Box[], [number, number][]]>([
  [
    'cuts a tall box that would leave a hole',
    [box(5), box(7)],
    [
      [0, 100],
      [0, 77],
      [1, 63],
    ],
  ],
  [
    'with its heading above it',
    [box(4), box(1, { keepWithNext: true }), box(8)],
    [
      [0, 80],
      [0, 20],
      [0, 97],
      [1, 63],
    ],
  ],
  [
    'leaves a small hole',
    [box(8), box(7)],
    [
      [0, 160],
      [1, 140],
    ],
  ],
  [
    'cuts no row of a table',
    [box(5), box(7, { wraps: [{ type: 'Table' }] })],
    [
      [0, 100],
      [1, 140],
    ],
  ],
  [
    'cuts no small box',
    [box(7), box(2, { gapPt: 30 })],
    [
      [0, 140],
      [1, 40],
    ],
  ],
  [
    'lets what starts a page start it',
    [box(5), box(7, { startsPage: true })],
    [
      [0, 100],
      [1, 140],
    ],
  ],
])('%s', (_, boxes, expected) => {
  expect(fillPages(boxes, FRAME).map(({ page, strip }) => [page, Math.round(strip.heightPt)])).toEqual(expected)
})
