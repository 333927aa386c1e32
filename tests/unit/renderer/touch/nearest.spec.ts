import { expect, it } from 'vitest'
import { nearest, type Box } from '@/touch/nearest.ts'

const box = (left: number, top: number, width = 10, height = 10): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})
const grid = [box(0, 0), box(20, 0), box(0, 20), box(20, 20)]

it.each([
  ['right', box(0, 0), 1],
  ['down', box(0, 0), 2],
  ['left', box(20, 20), 2],
  ['up', box(20, 20), 1],
] as const)('goes %s to the box that lies that way', (direction, from, index) => {
  expect(nearest(from, grid, direction)).toBe(index)
})
it('goes nowhere when nothing lies that way', () => {
  expect(nearest(box(0, 0), grid, 'up')).toBeUndefined()
})
it('prefers straight on over near but aside', () => {
  expect(nearest(box(0, 0), [box(30, 12), box(0, 40)], 'down')).toBe(1)
})
it('reaches a bar below from a tile far to its left', () => {
  expect(nearest(box(0, 0), [box(200, 100, 50, 20)], 'down')).toBe(0)
})
