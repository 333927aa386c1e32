import type { Block, Claim, Section, SourceId } from '#shared/content.ts'

/** Everything a topic cites, in the order a reader meets it, each once. */
export function citedSources(message: Claim, sections: readonly Section[]): readonly SourceId[] {
  const blocks = sections.flatMap((section) => section.blocks)
  return [...new Set([message, ...blocks].flatMap(sourcesOf))]
}

function sourcesOf(block: Block): readonly SourceId[] {
  switch (block.kind) {
    case 'claim':
    case 'callout':
    case 'question':
      return block.sources
    case 'food-chart':
      return [...block.sources, ...block.rows.map((row) => row.source)]
    case 'paragraph':
    case 'list':
    case 'figure':
      return []
  }
}
