import type { Block, Claim, Section, SourceId } from './content.ts'

/** Every source that a message and the sections shown lean on, in reading order, repeats included. */
export function sourcesOf(message: Claim, sections: readonly Section[]): SourceId[] {
  return [...message.sources, ...sections.flatMap((section) => section.blocks.flatMap(sourcesOfBlock))]
}

function sourcesOfBlock(block: Block): readonly SourceId[] {
  switch (block.kind) {
    case 'claim':
    case 'callout':
    case 'question':
      return block.sources
    case 'food-chart':
      return [...block.sources, ...(block.needs?.sources ?? []), ...block.rows.map((row) => row.source)]
    case 'paragraph':
    case 'list':
    case 'figure':
      return []
  }
}
