import type { Node } from 'unist'
import type { Block } from '#shared/content/content.ts'
import { TOP } from '../diagnostics/diagnostics.ts'
import type { ParsedTopic } from './topic.ts'
import { describeScore, isTooHard, readingLimitOf } from '../reading/limits.ts'
import { readingLines } from '../reading/reading-lines.ts'
import type { LocatedLines, Readings } from '../reading/readings.ts'

const MEND = 'Write shorter sentences and everyday words.'

/** Measures a topic. Reports each block, and the topic as a whole, when it is harder to read than the language's limit. */
export function checkReading({ topic, page, front, body, isClean }: ParsedTopic, readings: Readings): void {
  const limit = readingLimitOf(topic.language)
  if (limit === undefined || !isClean) return // a broken block would read as one long line, so other diagnostics come first
  const { scoreOf } = limit
  const placed: { readonly part: string; readonly block: Block; readonly node: Node | undefined }[] = [
    { part: 'message', block: topic.message, node: body.messageNode },
    ...body.sections.flatMap(({ title, blocks, nodes }, section) =>
      blocks.map((block, index) => {
        return { part: `${topic.sections[section]?.id ?? title}, block ${index + 1}`, block, node: nodes[index] }
      }),
    ),
  ]
  const read = placed.map(({ part, block, node }): LocatedLines & { readonly node: Node | undefined } => {
    const { line, column } = node?.position?.start ?? TOP
    return { part, line, column, lines: readingLines(block), node }
  })
  for (const { lines, node } of read) {
    const score = scoreOf(lines)
    if (lines.length > 0 && isTooHard(limit, score, 'block'))
      page.report(node ?? {}, `hard to read: ${describeScore(limit, score)}; the limit of a block is ${limit.block}. ${MEND}`)
  }
  const whole = scoreOf(read.flatMap(({ lines }) => lines))
  if (isTooHard(limit, whole, 'topic'))
    front.reportAtKey(
      ['title'],
      `hard to read: the topic is ${describeScore(limit, whole)}; the limit is ${limit.topic}. ${MEND}`,
    )
  readings.add({ text: `topic:${topic.id}`, language: topic.language, file: page.file }, read)
}
