import type { Node } from 'unist'
import type { Block, Claim, Topic } from '#shared/content.ts'
import { canonicalJson, sha256 } from '../canonical-json.ts'
import type { TopicReading } from './topic.ts'

/** Hex digits of a hash that a page carries: enough that no two editions of its words share them. */
const HASH_DIGITS = 12

/**
 * Names the exact words a translator works from: 12 hex digits of a SHA-256. Search words and food names are each
 * language's own, and a chart's numbers follow by themselves, so none of these makes a translation stale.
 */
export function wordsHash({ title, tagline, talkingPoints, message, sections }: Topic): string {
  const parts = sections.map(({ id, title, blocks }) => ({
    id,
    title,
    blocks: blocks.map((block) => (block.kind === 'food-chart' ? block.kind : block)),
  }))
  return sha256(canonicalJson({ title, tagline, talkingPoints, message, parts })).slice(0, HASH_DIGITS)
}

/**
 * Holds each language's page against the first's. A translation changes words only: the blocks, how sure we are and
 * the sources are those of the first language, and the words are of the edition that it names in `translates`.
 * @param readings - one a language, the first being the one that is translated.
 */
export function checkTranslations([first, ...others]: readonly (TopicReading | undefined)[]): void {
  if (first === undefined) return
  if (first.front.value.translates !== undefined)
    first.front.problemAtKey(['translates'], 'this is the language that others are translated from. Take this line out.')
  if (!first.isClean) return
  for (const other of others) {
    if (other?.isClean !== true) continue
    checkStale(first, other)
    checkBlocks(first, other)
  }
}

function checkStale(first: TopicReading, { front }: TopicReading): void {
  const [now, written] = [wordsHash(first.topic), front.value.translates]
  if (written === now) return
  const line = `\`translates: '${now}'\``
  if (written === undefined)
    front.problem([], `missing \`translates\`. When this page says what ${first.page.file} says now, add ${line}.`)
  else
    front.problem(
      ['translates'],
      `stale translation: ${first.page.file} has changed. Bring this page up to date, then write ${line}.`,
    )
}

function checkBlocks(first: TopicReading, other: TopicReading): void {
  const points = [first, other].map(({ topic }) => topic.talkingPoints.length)
  if (points[0] !== points[1])
    other.front.problem(
      ['talkingPoints'],
      `${points[1]} talking points; ${first.page.file} has ${points[0]}. Write the same points.`,
    )
  checkBlock(first, first.body.messageNode, first.topic.message, other, other.body.messageNode, other.topic.message)
  first.body.parts.forEach((part, index) => {
    const twin = other.body.parts[index]
    if (twin === undefined) return // topic.yaml has asked for it already
    if (part.blocks.length !== twin.blocks.length) {
      const kinds = part.blocks.map(({ kind }) => kind).join(', ')
      other.page.complain(
        twin.heading,
        `blocks under \`${twin.title}\`: ${twin.blocks.length}; at ${placeOf(first, part.heading)}: ${part.blocks.length} (${kinds}). A translation keeps every block, in order.`,
      )
      return
    }
    part.blocks.forEach((block, at) => {
      const twinBlock = twin.blocks[at]
      if (twinBlock !== undefined) checkBlock(first, part.nodes[at], block, other, twin.nodes[at], twinBlock)
    })
  })
}

function checkBlock(
  first: TopicReading,
  node: Node | undefined,
  block: Block | Claim,
  other: TopicReading,
  twinNode: Node | undefined,
  twin: Block | Claim,
): void {
  const place = placeOf(first, node)
  const [said, found] = [marksOf(block), marksOf(twin)]
  for (const [name, value] of Object.entries(said)) {
    if (found[name] === value) continue
    const message =
      name === 'kind'
        ? `this is a ${found['kind']}; at ${place} it is a ${value}. A translation keeps every block, in order.`
        : `\`${name}=${found[name]}\`; at ${place} it is \`${name}=${value}\`. A translation changes words only: write the same.`
    other.page.complain(twinNode ?? {}, message)
    if (name === 'kind') return
  }
}

/** All of a block that is the same in every language, as it is written. */
function marksOf(block: Block): Readonly<Record<string, string>> {
  const { kind } = block
  switch (kind) {
    case 'claim':
    case 'question':
      return { kind, certainty: block.certainty, sources: `"${block.sources.join(' ')}"` }
    case 'callout':
      return { kind, tone: block.tone, sources: `"${block.sources.join(' ')}"` }
    case 'figure':
      return { kind, drawing: block.drawing }
    case 'paragraph':
    case 'list':
    case 'food-chart':
      return { kind }
  }
}

const placeOf = ({ page }: TopicReading, node: Node | undefined) => `${page.file}:${node?.position?.start.line ?? 1}`
