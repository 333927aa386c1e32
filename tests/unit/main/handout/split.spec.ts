import { expect, it } from 'vitest'
import { tag, type Box, type Node } from '../../../../src/main/handout/ink.ts'
import { fitted } from '../../../../src/main/handout/split.ts'

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
  expect(fitted(small, 100)).toEqual([small])
  expect(fitted(picture, 100)).toEqual([picture])
})

it.each([
  [8, 100, [5, 3]],
  [6, 100, [4, 2]],
  [23, 100, [5, 5, 5, 5, 3]],
])('cuts %i lines between lines, never leaving one alone', (lines, roomPt, expected) => {
  const parts = fitted(paragraph(lines), roomPt)
  const linesIn = ({ nodes }: Box) => nodes.flatMap((node) => (node.kind === 'tag' ? node.children : [])).length
  expect(parts.map(linesIn)).toEqual(expected)
  expect(parts.every(({ heightPt }) => heightPt <= roomPt)).toBe(true)
})

it('keeps one element over the cut, and shows of a ground only what belongs', () => {
  const [upper, lower] = fitted({ ...paragraph(8), startsPage: true, keepWithNext: true }, 100)
  const [tags, paths] = [upper, lower].map((box) => box?.nodes ?? []).map((nodes) => [nodes[1], nodes[0]] as const)
  expect(tags?.[0]?.kind === 'tag' && tags[0].same).toBeTruthy()
  expect(tags?.[0]?.kind === 'tag' && tags[0].same).toBe(paths?.[0]?.kind === 'tag' && paths[0].same)
  expect([upper?.startsPage, lower?.startsPage]).toEqual([true, undefined])
  expect([upper?.keepWithNext, lower?.keepWithNext]).toEqual([undefined, true])
  expect(lower?.gapPt).toBe(0)
})
