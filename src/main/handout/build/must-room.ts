import type { Section, TopicId } from '#shared/content/content.ts'
import { isMust } from '#shared/content/depth.ts'
import { topicOf, topicPieces } from '../compose/assemble.ts'
import { leastSections } from '../compose/choose.ts'
import type { SheetBuilder } from './sheet-builder.ts'
import { TOPIC_PAGES_MAX } from './topic-sections.ts'

/**
 * How many of a topic's must blocks its sheet has room for, from the first on: in small type, beside nothing that a sheet
 * can leave out. Infinity where all of them fit.
 * @param builder - of the standard size in one language: other forms show the same on as many pages as that takes.
 */
export function mustBlocksThatFit(topicId: TopicId, builder: SheetBuilder): number {
  const { context, countPages } = builder.compact()
  const { sections, ...topic } = topicOf(context.materials, topicId)
  const fits = (some: readonly Section[]) =>
    countPages((one) => topicPieces(one, { ...topic, sections }, leastSections(some))) <= TOPIC_PAGES_MAX
  if (fits(sections)) return Number.POSITIVE_INFINITY
  const all = sections.flatMap(({ blocks }) => blocks.filter(isMust)).length
  const counts = Array.from({ length: all }, (_, less) => all - less - 1)
  return counts.find((count) => fits(withFirstMust(sections, count))) ?? 0
}

/** The sections without the must blocks after the first so many. */
function withFirstMust(sections: readonly Section[], count: number): readonly Section[] {
  const kept = new Set(sections.flatMap(({ blocks }) => blocks.filter(isMust)).slice(0, count))
  return sections
    .map((section) => ({ ...section, blocks: section.blocks.filter((block) => !isMust(block) || kept.has(block)) }))
    .filter(({ blocks }) => blocks.length > 0)
}
