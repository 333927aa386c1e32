import type { Block } from '#shared/content/content.ts'
import { readingLines } from '../reading/reading-lines.ts'

/** Keys of what is no words: the compiler compares it by itself. */
const MARKS: readonly string[] = ['certainty', 'sources']

/** All words of a part, each text a line. */
export function partLines(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words]
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([key, value]) => (MARKS.includes(key) ? [] : partLines(value)))
}

/** All words of a block, line by line; of a figure also those that stand in the drawing or for it. */
export function blockLines(block: Block): readonly string[] {
  const lines = readingLines(block)
  return block.kind === 'figure' ? [...lines, block.alt, ...Object.values(block.labels)] : lines
}
