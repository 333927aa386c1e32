import { isMust } from '#shared/content/depth.ts'
import { TOP } from '../diagnostics/diagnostics.ts'
import type { MustBlock } from '../session/must-block.ts'
import type { ParsedTopic } from './topic.ts'

/** The must blocks of a page, in reading order. */
export function mustBlocksOf({ topic, page, body }: ParsedTopic): readonly MustBlock[] {
  return body.sections.flatMap(({ blocks, nodes }) =>
    blocks.flatMap((block, index) => {
      if (!isMust(block)) return []
      const { line, column } = nodes[index]?.position?.start ?? TOP
      return [{ topic: topic.id, language: topic.language, file: page.file, line, column }]
    }),
  )
}
