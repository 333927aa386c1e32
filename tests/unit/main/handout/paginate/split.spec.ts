import { describe, expect, it } from 'vitest'
import { tag, type Node, type TagType } from '../../../../../src/main/handout/ink/nodes.ts'
import type { Box } from '../../../../../src/main/handout/ink/box.ts'
import { fitted } from '../../../../../src/main/handout/paginate/split.ts'

const line = (yPt: number, sizePt = 10): Node => ({
  ...{ kind: 'text', text: 'a', weight: 'regular', sizePt, colour: '#000000', xPt: 0, yPt },
})
const ground: Node = { kind: 'path', d: 'M0 0', xPt: 0, yPt: 5, scale: 1 }
const paragraph = (lines: number): Box => ({
  heightPt: lines * 20,
  gapPt: 7,
  nodes: [
    ground,
    tag(
      'P',
      Array.from({ length: lines }, (_, index) => line(index * 20 + 14)),
    ),
  ],
})

it('leaves a box that fits, and a picture, as they are', () => {
  const small = paragraph(5)
  const picture: Box = { heightPt: 300, gapPt: 0, nodes: [tag('Figure', [ground], { alt: 'a', bbox: [0, 0, 9, 300] })] }
  expect(fitted([small], 100)).toEqual([small])
  expect(fitted([picture], 100)).toEqual([picture])
})

it.each([
  [8, 100, [5, 3]],
  [6, 100, [4, 2]],
  [23, 100, [5, 5, 5, 5, 3]],
])('cuts %i lines between lines, never leaving one alone', (lines, roomPt, expected) => {
  const parts = fitted([paragraph(lines)], roomPt)
  const linesIn = ({ nodes }: Box) => nodes.flatMap((node) => (node.kind === 'tag' ? node.children : [])).length
  expect(parts.map(linesIn)).toEqual(expected)
  expect(parts.every(({ heightPt }) => heightPt <= roomPt)).toBe(true)
})

it('keeps one element over the cut, and shows of a ground only what belongs', () => {
  const [upper, lower] = fitted([{ ...paragraph(8), startsPage: true, keepWithNext: true }], 100)
  const [tags, paths] = [upper, lower].map((box) => box?.nodes ?? []).map((nodes) => [nodes[1], nodes[0]] as const)
  expect(tags?.[0]?.kind === 'tag' && tags[0].same).toBeTruthy()
  expect(tags?.[0]?.kind === 'tag' && tags[0].same).toBe(paths?.[0]?.kind === 'tag' && paths[0].same)
  expect([upper?.startsPage, lower?.startsPage]).toEqual([true, undefined])
  expect([upper?.keepWithNext, lower?.keepWithNext]).toEqual([undefined, true])
  expect(lower?.gapPt).toBe(0)
})

it('leaves room for a title that is kept with the box', () => {
  const title: Box = { heightPt: 20, gapPt: 9, nodes: [tag('H2', [line(14)])], keepWithNext: true }
  const [, upper, lower] = fitted([title, paragraph(5)], 100)
  expect([title.heightPt + 7 + (upper?.heightPt ?? 0) <= 100, lower?.heightPt]).toEqual([true, expect.any(Number)])
})

it('cuts columns each between its own lines', () => {
  const column = (lines: number, downPt: number) => {
    const ink = Array.from({ length: lines }, (_, index) => line(index * 20 + 14 + downPt))
    return { heightPt: lines * 20 + downPt, nodes: [tag('P', ink)] }
  }
  const sides = [
    { laid: column(8, 0), xPt: 0 },
    { laid: column(6, 10), xPt: 50 },
    { laid: column(3, 0), xPt: 100 },
  ]
  const nodes = sides.flatMap(({ laid }) => laid.nodes)
  expect(fitted([{ heightPt: 160, gapPt: 0, nodes }], 100)).toHaveLength(1)
  const [upper, lower] = fitted([{ heightPt: 160, gapPt: 0, nodes, sides }], 100)
  const linesIn = (box?: Box) => box?.nodes.map((node) => (node.kind === 'tag' ? node.children.length : 0))
  expect([linesIn(upper), linesIn(lower)]).toEqual([
    [5, 4, 3],
    [3, 2],
  ])
  // The next page is read after both columns of this one.
  const [first] = upper?.nodes ?? []
  expect(first?.kind === 'tag' && first.same?.isPerPage).toBe(true)
})

describe('where a box may be cut', () => {
  const lines = (type: TagType, from: number, count: number) =>
    tag(
      type,
      Array.from({ length: count }, (_, index) => line((from + index) * 20 + 14)),
    )
  it.each<[string, Node[], number]>([
    ['not after the first line of a paragraph', [lines('P', 0, 4), lines('P', 4, 4)], 4],
    ['not before the last line of a paragraph', [lines('P', 0, 2), lines('P', 2, 4), lines('P', 6, 2)], 4],
    ['not under a heading', [lines('P', 0, 3), lines('H3', 3, 1), lines('P', 4, 4)], 3],
    ['not within a heading', [lines('P', 0, 3), lines('H3', 3, 4), lines('P', 7, 2)], 3],
    ['not in a paragraph that has another beside it', [lines('P', 0, 3), lines('P', 3, 5), lines('P', 3, 2)], 3],
    [
      'not where a left column goes on, and the right one is read after it',
      [lines('P', 0, 3), lines('P', 3, 2), lines('P', 5, 3), lines('P', 3, 2)],
      3,
    ],
    ['between lines of a paragraph where two stay at either side', [lines('P', 0, 2), lines('P', 2, 6)], 5],
    ['anywhere, where there is no good place', [lines('H3', 0, 8)], 5],
  ])('%s', (_, nodes, cutLines) => {
    const [upper] = fitted([{ heightPt: 160, gapPt: 0, nodes }], 110)
    expect(Math.round(((upper?.heightPt ?? 0) - 17) / 20) + 1).toBe(cutLines)
  })
})
