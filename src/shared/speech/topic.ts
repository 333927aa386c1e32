import type { Comparison } from '../content/comparison.ts'
import type { Block, Depth, Section, Topic } from '../content/content.ts'
import { partOf, partOfBlock, warningFor, type Line, type SpokenPart } from './parts.ts'
import type { Speaker } from './speech.ts'

/** Blocks in the order that a screen shows them: pictures first, and the words flow around them. */
export function picturesFirst(blocks: readonly Block[]): readonly Block[] {
  const isPicture = ({ kind }: Block) => kind === 'figure'
  return [...blocks.filter(isPicture), ...blocks.filter((block) => !isPicture(block))]
}

/** One section of a topic, its heading and each block a part of its own: `section-role`, `role-0`, `role-1`. */
function partsOfSection(section: Section, speaker: Speaker): readonly SpokenPart[] {
  return [
    ...partOf(`section-${section.id}`, [{ text: section.title, language: section.language }], speaker),
    ...picturesFirst(section.blocks).flatMap((block, index) => partOfBlock(`${section.id}-${index}`, block, speaker)),
  ]
}

/** What a topic's screen shows around the topic itself. */
export interface TopicSurroundings {
  readonly depth: Depth
  /** What the keys that choose a depth say. */
  readonly depths: readonly string[]
  /** Heading and titles of what to read next. */
  readonly alsoRead: readonly string[]
  /** That stands beside the sections and so before them, not below. */
  readonly isAlsoReadBeside: boolean
  /** Sources, dates and who has checked it. */
  readonly end: readonly string[]
}

/** A topic as deep as it is shown. */
export function partsOfTopic(topic: Topic, around: TopicSurroundings, speaker: Speaker): readonly SpokenPart[] {
  const { title, tagline, titleLanguage: language, message, sections } = topic
  const also = partOf('also', around.alsoRead, speaker)
  const shown = sections.filter(({ depth }) => depth <= around.depth)
  return [
    ...partOf(
      'title',
      [title, tagline].map((text): Line => ({ text, language })),
      speaker,
    ),
    ...partOfBlock('message', message, speaker),
    ...partOf('depth', around.depths, speaker),
    ...(around.isAlsoReadBeside ? also : []),
    ...shown.flatMap((section) => partsOfSection(section, speaker)),
    ...(around.isAlsoReadBeside ? [] : also),
    ...partOf('end', around.end, speaker),
  ]
}

/** A column of the comparison that is shown: the topic's title, and its place among the cells of a row. */
export interface ComparisonColumn {
  readonly title: string
  readonly place: number
}

/** The comparison row by row; each cell under its topic's name, with how sure it is. */
export function partsOfComparison(
  { title, intro, titleLanguage: language, rows }: Comparison,
  columns: readonly ComparisonColumn[],
  speaker: Speaker,
): readonly SpokenPart[] {
  const { words } = speaker
  return [
    ...partOf(
      'title',
      [title, intro].map((text): Line => ({ text, language })),
      speaker,
    ),
    ...rows.flatMap((row) => [
      ...partOf(`row-${row.id}`, [warningFor(row.language, speaker), { text: row.title, language: row.language }], speaker),
      ...columns.flatMap(({ title: topic, place }) => {
        const cell = row.cells[place]
        if (cell === undefined) return []
        const certainty = cell.certainty === undefined ? undefined : words.certainty[cell.certainty]
        const text = { text: cell.text, language: cell.language }
        return partOf(`cell-${row.id}-${place}`, [`${topic}:`, warningFor(cell.language, speaker), text, certainty], speaker)
      }),
    ]),
  ]
}
