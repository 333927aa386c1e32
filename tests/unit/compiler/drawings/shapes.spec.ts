import { expect, it } from 'vitest'
import type { Drawing } from '#shared/content/drawing.ts'
import { readDrawing } from '../../../../src/compiler/drawings/drawing.ts'
import { diagnosePath } from '../../../../src/compiler/drawings/path-data.ts'
import { Diagnostics } from '../../../../src/compiler/diagnostics/diagnostics.ts'

function draw(inside: string): Drawing | undefined {
  return readDrawing({ id: 'x', file: 'x.svg', text: `<svg viewBox="0 0 100 50">${inside}</svg>` }, undefined, new Diagnostics())
}

it.each([
  ['<path d=" M0 0\n  L10 10 "/>', 'M0 0 L10 10'],
  ['<circle cx="5" cy="6" r="2"/>', 'M 3 6 a 2 2 0 1 0 4 0 a 2 2 0 1 0 -4 0 Z'],
  ['<ellipse cx="5" cy="6" rx="4" ry="2"/>', 'M 1 6 a 4 2 0 1 0 8 0 a 4 2 0 1 0 -8 0 Z'],
  ['<rect x="1" y="2" width="8" height="4"/>', 'M 1 2 h 8 v 4 h -8 Z'],
  [
    '<rect x="1" y="2" width="8" height="4" rx="1"/>',
    'M 2 2 h 6 a 1 1 0 0 1 1 1 v 2 a 1 1 0 0 1 -1 1 h -6 a 1 1 0 0 1 -1 -1 v -2 a 1 1 0 0 1 1 -1 Z',
  ],
  [
    '<rect x="0" y="0" width="4" height="4" rx="9"/>',
    'M 2 0 h 0 a 2 2 0 0 1 2 2 v 0 a 2 2 0 0 1 -2 2 h 0 a 2 2 0 0 1 -2 -2 v 0 a 2 2 0 0 1 2 -2 Z',
  ],
  ['<line x1="1" y1="2" x2="3" y2="4.567"/>', 'M 1 2 L 3 4.57'],
  ['<polyline points="1,2 3,4 5,6"/>', 'M 1 2 L 3 4 5 6'],
  ['<polygon points="1 2 3 4 5 6"/>', 'M 1 2 L 3 4 5 6 Z'],
])('turns %s into path data that it can read itself', (element, d) => {
  const marks = draw(`<g stroke="ink">${element}</g>`)?.marks
  expect(marks).toEqual([{ kind: 'shape', d, fill: 'none', stroke: 'ink', strokeWidth: 1 }])
  expect(diagnosePath(d)).toBeUndefined()
})

it('hands paint down from group to group, and no further', () => {
  const marks = draw(
    '<g fill="skin" stroke="ink"><g stroke-width="3"><path d="M0 0"/></g><path d="M1 1" fill="nut"/></g><path d="M2 2" fill="milk"/>',
  )?.marks
  expect(marks).toEqual([
    { kind: 'shape', d: 'M0 0', fill: 'skin', stroke: 'ink', strokeWidth: 3 },
    { kind: 'shape', d: 'M1 1', fill: 'nut', stroke: 'ink', strokeWidth: 1 },
    { kind: 'shape', d: 'M2 2', fill: 'milk', stroke: 'none', strokeWidth: 1 },
  ])
})

it('keeps words apart from their place', () => {
  const drawing = draw(
    '<text data-key="nerve" x="1" y="-2" font-size="3" text-anchor="middle" fill="nerve"/><text data-text="Ca" x="1" y="2" font-size="3"/>',
  )
  expect(drawing).toEqual({
    id: 'x',
    width: 100,
    height: 50,
    marks: [
      { kind: 'label', key: 'nerve', x: 1, y: -2, size: 3, anchor: 'middle', paint: 'nerve' },
      { kind: 'label', key: 'Ca', text: 'Ca', x: 1, y: 2, size: 3, anchor: 'start', paint: 'ink' },
    ],
  })
})
