import type { Block } from '#shared/content/content.ts'

/** Blocks in the order that a screen shows them: pictures first, and the words flow around them. */
export function picturesFirst(blocks: readonly Block[]): readonly Block[] {
  const isPicture = ({ kind }: Block) => kind === 'figure'
  return [...blocks.filter(isPicture), ...blocks.filter((block) => !isPicture(block))]
}
