import { atDepth } from '#shared/content/depth.ts'
import type { Block, Depth } from '#shared/content/content.ts'
import { countWords, topicLengths, WORDS_PER_MINUTE } from '#shared/speech/length.ts'
import { readingLines } from '../reading/reading-lines.ts'
import type { PageLengths } from '../session/page-lengths.ts'
import type { ParsedTopic } from './topic.ts'

const NAMES: Readonly<Record<Depth, string>> = { 1: 'one minute', 2: 'five minutes', 3: 'everything' }

/** Measures a page that is whole. Reports each depth at which a voice takes longer than it may, at the block that takes most of the time. */
export function checkLength(parsed: ParsedTopic): readonly PageLengths[] {
  const { topic, page, isClean } = parsed
  if (!isClean) return [] // what is missing would be too short, and what is broken too long
  const lengths = topicLengths(topic)
  for (const { depth, seconds, limit, over } of lengths) {
    if (limit === undefined || over === 0) continue
    page.report(
      longestAt(parsed, depth),
      `at ${NAMES[depth]} the topic takes ${seconds} seconds to say at ${WORDS_PER_MINUTE} words a minute; the limit is ${limit}. This block takes most of it. Shorten it, or leave more to a deeper section.`,
    )
  }
  return [{ file: page.file, lengths }]
}

/** Where the block with the most words of those that a depth shows stands. */
function longestAt({ topic, body }: ParsedTopic, depth: Depth) {
  const { must, sections } = atDepth(topic, depth)
  const shown = new Set([...must.map(({ section }) => section), ...sections].flatMap(({ blocks }) => blocks))
  const placed = body.sections.flatMap(({ blocks, nodes }) => blocks.map((block, index) => ({ block, node: nodes[index] })))
  const [longest] = placed
    .filter(({ block }) => shown.has(block))
    .toSorted((one, other) => wordsOf(other.block) - wordsOf(one.block))
  return longest?.node ?? body.messageNode ?? {}
}

function wordsOf(block: Block): number {
  return countWords(readingLines(block).join(' '))
}
