import type { Block, Topic } from '#shared/content/content.ts'
import { readingLines } from '../../../src/compiler/reading/reading-lines.ts'

/** Everything a reader must be able to find of a block, in whatever form: its lines, and each food of a chart. */
export function wordsOf(block: Block): readonly string[] {
  if (block.kind === 'food-chart') return block.rows.flatMap(({ name, serving }) => [name, serving])
  return readingLines(block)
}

export const blocksOf = ({ message, sections }: Topic): readonly Block[] => [
  message,
  ...sections.flatMap((section) => section.blocks),
]

/** Letters without the spaces between them: lines are broken otherwise in each form. */
export const closeUp = (text: string): string => text.replaceAll(/[\s\u00a0]+/gu, '')

/** The words of a topic, titles of sections included, that a form of it does not say. */
export function lostFrom(topic: Topic, form: string): readonly string[] {
  const said = closeUp(form)
  const wanted = [...topic.sections.map(({ title }) => title), ...blocksOf(topic).flatMap(wordsOf)]
  return wanted.filter((words) => !said.includes(closeUp(words)))
}
