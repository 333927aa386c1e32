import type { Node } from 'unist'
import type { Block } from '#shared/content.ts'
import type { TopicReading } from '../topics/topic.ts'
import { readingLimitOf } from './limits.ts'
import { readingLines } from './reading-lines.ts'

const MEND = 'Write shorter sentences and everyday words.'

/** Says each block, and each topic as a whole, that is harder to read than its language may be. */
export function checkReading({ topic, page, front, body, isClean }: TopicReading): void {
  const limit = readingLimitOf(topic.language)
  if (limit === undefined || !isClean) return // other slips come first: a broken block reads as one long line
  const { scoreOf, isTooHard, describe } = limit
  const placed: { readonly block: Block; readonly node: Node | undefined }[] = [
    { block: topic.message, node: body.messageNode },
    ...body.parts.flatMap(({ blocks, nodes }) => blocks.map((block, index) => ({ block, node: nodes[index] }))),
  ]
  for (const { block, node } of placed) {
    const lines = readingLines(block)
    const score = scoreOf(lines)
    if (lines.length > 0 && isTooHard(score, limit.block))
      page.complain(node ?? {}, `hard to read: ${describe(score)}; the limit of a block is ${limit.block}. ${MEND}`)
  }
  const whole = scoreOf(placed.flatMap(({ block }) => readingLines(block)))
  if (isTooHard(whole, limit.topic))
    front.problemAtKey(['title'], `hard to read: the topic is ${describe(whole)}; the limit is ${limit.topic}. ${MEND}`)
}
