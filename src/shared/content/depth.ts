import type { Block, Claim, Depth, Section, Topic } from './content.ts'

/** What a reader is shown of a topic. No block is in it twice. */
export interface ShownTopic {
  readonly message: Claim
  /** Must blocks that stand together below the message: dangers, then other boxes, then the rest. */
  readonly must: readonly MustPart[]
  /** In the topic's own order, each with the blocks that are shown in it. */
  readonly sections: readonly Section[]
}

/** Must blocks that are shown away from the rest of their section. */
export interface MustPart {
  /** Their section with no other block. */
  readonly section: Section
  /** Whether its title must stand above them: a callout and a question have titles of their own. */
  readonly isTitled: boolean
}

type WholeTopic = Pick<Topic, 'message' | 'sections'>

/**
 * What of a topic is shown at a depth. At one minute the must blocks of all sections come first. At the others they stand
 * in their sections, and a section that is deeper is shown with its must blocks only.
 */
export function atDepth(topic: WholeTopic, depth: Depth): ShownTopic {
  if (depth === 1) return withMustFirst(topic, depth)
  const sections = topic.sections.flatMap((section) => (section.depth <= depth ? [section] : mustOf(section)))
  return { message: topic.message, must: [], sections }
}

/** As at one minute, with the other blocks of the sections up to a depth. */
export function withMustFirst({ message, sections }: WholeTopic, depth: Depth): ShownTopic {
  const others = sections
    .filter((section) => section.depth <= depth)
    .flatMap((section) => keeping(section, (block) => !isMust(block)))
  return { message, must: mustParts(sections), sections: others }
}

/** Whether the block stands in every form of its text. */
export function isMust(block: Block): boolean {
  return 'must' in block && block.must === true
}

/** A section with its must blocks only; nothing where it has none. */
export function mustOf(section: Section): readonly Section[] {
  return keeping(section, isMust)
}

function keeping(section: Section, isKept: (block: Block) => boolean): readonly Section[] {
  const blocks = section.blocks.filter(isKept)
  return blocks.length === 0 ? [] : [{ ...section, blocks }]
}

/** All must blocks, dangers first, then other boxes; neighbours of one section stand under one title. */
function mustParts(sections: readonly Section[]): readonly MustPart[] {
  const single = sections.flatMap((section) =>
    section.blocks.filter(isMust).map((block) => ({ section, blocks: [block], isTitled: block.kind === 'claim' })),
  )
  const joined: typeof single = []
  for (const part of single.toSorted((one, other) => rankOf(one.blocks[0]) - rankOf(other.blocks[0]))) {
    const last = joined.at(-1)
    if (last?.section === part.section && last.isTitled === part.isTitled) last.blocks.push(...part.blocks)
    else joined.push(part)
  }
  return joined.map(({ section, blocks, isTitled }) => ({ section: { ...section, blocks }, isTitled }))
}

function rankOf(block: Block | undefined): number {
  if (block?.kind !== 'callout') return 2
  return block.tone === 'danger' ? 0 : 1
}
