import type { ReadTogether } from '../reading/check-words.ts'
import type { Words } from './shapes.ts'

/** A row is read across, as a list is read down: its cells are fragments, and names of foods have no easier words. */
export function partsOfComparison({ intro, rows }: Words): readonly ReadTogether[] {
  const across = Object.entries(rows).map(([row, { title, cells }]): ReadTogether => {
    return [
      ['rows', row, 'title'],
      [title, ...Object.values(cells).map(({ text }) => text)],
    ]
  })
  return [[['intro'], [intro]], ...across]
}
