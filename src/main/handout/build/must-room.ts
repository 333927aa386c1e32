import type { Section, TopicId } from '#shared/content/content.ts'
import { isMust } from '#shared/content/depth.ts'
import { alwaysSigns, topicOf, topicPieces } from '../compose/assemble.ts'
import { LEAST_SHORT_FORM, shortContent } from '../compose/topic-content.ts'
import type { SheetBuilder } from './sheet-builder.ts'
import { pagesMax } from './topic-content-for.ts'

/**
 * How many of a topic's must blocks its short sheet has room for, from the first on: in small type, beside nothing that a
 * sheet can leave out. Infinity where all of them fit.
 */
export function mustBlocksThatFit(topicId: TopicId, builder: SheetBuilder): number {
  const { context, countPages } = builder.compact()
  const topic = topicOf(context.materials, topicId)
  const fits = (sections: readonly Section[]) =>
    countPages((one) => topicPieces(one, topic, shortContent({ ...topic, sections }, alwaysSigns(one), LEAST_SHORT_FORM))) <=
    pagesMax('short', builder)
  if (fits(topic.sections)) return Number.POSITIVE_INFINITY
  const all = topic.sections.flatMap(({ blocks }) => blocks.filter(isMust)).length
  const counts = Array.from({ length: all }, (_, less) => all - less - 1)
  return counts.find((count) => fits(withFirstMust(topic.sections, count))) ?? 0
}

/** The sections without the must blocks after the first so many. */
function withFirstMust(sections: readonly Section[], count: number): readonly Section[] {
  const kept = new Set(sections.flatMap(({ blocks }) => blocks.filter(isMust)).slice(0, count))
  return sections
    .map((section) => ({ ...section, blocks: section.blocks.filter((block) => !isMust(block) || kept.has(block)) }))
    .filter(({ blocks }) => blocks.length > 0)
}
