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

/**
 * A publisher's name without what only a list needs: "MedlinePlus" of "MedlinePlus, US National Library of Medicine",
 * "NIH ODS" of "NIH ODS (fact sheets)", a journal without its volume.
 */
export function publisherInBrief(name: string): string {
  const [first = name] = name.split(/[;(]/u)
  return (
    first
      .replace(/^(\S+),.*$/u, '$1')
      .replace(/\s+\d[\d:.,-]*\s*$/u, '')
      .trim() || name
  )
}
