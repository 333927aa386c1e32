import { expect, it } from 'vitest'
import type { Drawing } from '#shared/content/drawing.ts'
import { picturesOf } from '../../../../src/compiler/drawings/pictures.ts'

const drawing = (id: string, d: string): Drawing => ({
  ...{ id, width: 10, height: 5 },
  marks: [{ kind: 'shape', d, fill: 'ink', stroke: 'none', strokeWidth: 1 }],
})
const drawings = (...all: readonly Drawing[]) => ({ byId: new Map(all.map((one) => [one.id, one])) })
const shipped = drawings(drawing('calf', 'M0 0Z'), drawing('foot', 'M1 1Z'))

it.each([
  ['no drawing', []],
  ['a drawing that is not there', ['hand']],
])('adds nothing to a text with %s', (_what, used) => {
  expect(picturesOf(used, shipped)).toEqual({})
})

it('does not mind the order, how often a drawing is met, or drawings that are not used', () => {
  const pictures = picturesOf(['calf', 'foot'], shipped)
  const more = drawings(...shipped.byId.values(), drawing('hand', 'M2 2Z'))
  expect(picturesOf(['foot', 'calf', 'foot'], more)).toEqual(pictures)
})

it('changes with a shape', () => {
  expect(picturesOf(['calf'], drawings(drawing('calf', 'M0 1Z')))).not.toEqual(picturesOf(['calf'], shipped))
})
