import type { Block, Claim, Depth, Figure, FoodRow, Section, Topic } from './content.ts'

/** What a reader is shown of a topic. No block is in it twice. */
export interface ShownTopic {
  readonly message: Claim
  /** At one minute, the picture that goes with the message. */
  readonly picture?: Figure
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

/** Foods that a minute names: fewer would leave no choice, and the richest stand first. */
const BRIEF_FOODS = 3
/** Things to ask that a minute names. */
const BRIEF_ASKS = 1

/**
 * What of a topic is shown at a depth. At one minute the must blocks of all sections come first, and what is left is
 * brief. At the others they stand in their sections, and a section that is deeper is shown with its must blocks only.
 */
export function atDepth(topic: WholeTopic, depth: Depth): ShownTopic {
  if (depth === 1) return minuteOf(topic)
  const sections = fullSections(topic).flatMap((section) => (section.depth <= depth ? [section] : mustOf(section)))
  return { message: topic.message, must: [], sections }
}

/** All must blocks first, then of the sections up to a depth the other blocks, in full. */
export function withMustFirst(topic: WholeTopic, depth: Depth): ShownTopic {
  return mustFirst(
    topic,
    fullSections(topic).filter((section) => section.depth <= depth),
  )
}

/**
 * What a minute and a short sheet show: the picture, all must blocks, the points, a few foods and what to ask.
 * @param asks - how many things to ask.
 */
export function minuteOf(topic: WholeTopic, asks = BRIEF_ASKS): ShownTopic {
  const brief = topic.sections.filter(({ depth }) => depth === 1).map((section) => briefOf(section, asks))
  const pictures = brief.filter(({ role }) => role === 'short').flatMap(({ blocks }) => blocks.filter(isFigure))
  const [picture] = pictures
  const shown = mustFirst(
    topic,
    brief.flatMap((section) => keeping(section, (block) => block !== picture)),
  )
  return picture === undefined ? shown : { ...shown, picture }
}

const isFigure = (block: Block): block is Figure => block.kind === 'figure'

/** Whether a section's title stands above it: what everyone should know stands right below the message. */
export function isTitled({ role }: Section): boolean {
  return role !== 'short'
}

/** The sections that say it in full; of one in short only what must stand. */
export function fullSections({ sections }: Pick<Topic, 'sections'>): readonly Section[] {
  return sections.flatMap((section) => (section.role === 'short' ? mustOf(section) : [section]))
}

function mustFirst({ message, sections }: WholeTopic, shown: readonly Section[]): ShownTopic {
  const others = shown.flatMap((section) => keeping(section, (block) => !isMust(block)))
  return { message, must: mustParts(sections), sections: others }
}

/** A section in the fewest words. Of foods only the chart is left, of things to ask the first. */
function briefOf(section: Section, asks: number): Section {
  const blocks = section.blocks.map((block) => briefBlock(block, section.role === 'ask' ? asks : undefined))
  const isLeft = (block: Block) => section.role !== 'foods' || block.kind === 'food-chart' || isMust(block)
  return { ...section, blocks: blocks.filter(isLeft) }
}

function briefBlock(block: Block, asks: number | undefined): Block {
  if (block.kind === 'figure') return { ...block, isBrief: true }
  if (block.kind === 'food-chart') return { ...block, isBrief: true, rows: block.rows.slice(0, BRIEF_FOODS).map(briefRow) }
  return block.kind === 'list' && asks !== undefined ? { ...block, items: block.items.slice(0, asks) } : block
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

/** A serving without what stands in brackets behind it: "1 ounce (a small handful)". */
function briefRow(row: FoodRow): FoodRow {
  return { ...row, serving: row.serving.replace(/\s*\([^)]*\)$/u, '') }
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
