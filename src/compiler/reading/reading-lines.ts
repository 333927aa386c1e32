import type { Block, Prose, Text } from '#shared/content/content.ts'

const plain = (text: Text) => text.map((run) => run.text).join('')

/** The sentences of prose; a list item is one, whether it ends in a full stop or not. */
function linesOf(blocks: readonly Prose[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [plain(block.text)] : block.items.map(plain)))
}

/** What a reader reads of a block, line by line. A chart is looked at, not read. */
export function readingLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'list':
      return linesOf([block])
    case 'claim':
      return linesOf(block.blocks)
    case 'callout':
      return [block.title, ...linesOf(block.blocks)]
    case 'question':
      return [block.question, ...linesOf(block.answer)]
    case 'figure':
      return [block.caption]
    case 'food-chart':
      return []
  }
}
