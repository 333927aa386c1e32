import type { Node } from 'unist'
import type { Block, Claim, LanguageTag, Section, Topic } from '#shared/content/content.ts'
import type { Part } from '../markdown/body.ts'
import { type Place, TOP } from '../diagnostics/diagnostics.ts'
import { align } from '../translations/align.ts'
import { blockFingerprint, fingerprint } from '../translations/fingerprint.ts'
import type { Twin } from '../translations/translation-file.ts'
import { differencesOf } from './marks.ts'
import { makeTopic, type TopicReading } from './topic.ts'

/** Parts of a page that are not sections. */
const HEAD = ['title', 'talkingPoints', 'message']

/** A page of the first language, the page that translates it, and what binds the two. */
interface Pair {
  readonly first: TopicReading
  readonly other: TopicReading
  readonly twin: Twin
}

/**
 * The topic as a translation may show it: block by block the translation where it was made from the very words of the
 * first language, and those words, marked with their language, where it was not. Blocks, certainty and sources are
 * always the first language's.
 */
export function bindTopic(first: TopicReading, other: TopicReading, twin: Twin): Topic {
  const pair = { first, other, twin }
  const { title, tagline, ...titleMark } = chooseTitle(pair)
  const { talkingPoints, ...pointsMark } = choosePoints(pair)
  const [message] = bindBlocks(pair, 'message', {
    originals: [{ block: first.topic.message, node: first.body.messageNode }],
    own: [{ block: other.topic.message, node: other.body.messageNode }],
    blessed: twin.blessedOf('message'),
    heading: other.body.messageNode,
  })
  const said = {
    ...{ title, tagline, talkingPoints, words: other.topic.words, sections: bindSections(pair) },
    message: message?.kind === 'claim' ? message : first.topic.message,
    ...(titleMark.language === undefined ? {} : { titleLanguage: titleMark.language }),
    ...(pointsMark.language === undefined ? {} : { talkingPointsLanguage: pointsMark.language }),
  }
  return makeTopic(other.topic, first.facts, said, first.drawings)
}

function chooseTitle({ first, other, twin }: Pair) {
  const wordsOf = ({ topic: { title, tagline } }: TopicReading) => ({ title, tagline })
  const at = placeIn(first, first.front.placeOf(['title']))
  return twin.choose('title', { words: wordsOf(first), at }, { words: wordsOf(other), place: other.front.placeOf(['title']) })
}

function choosePoints({ first, other, twin }: Pair) {
  const [said, found] = [first, other].map(({ topic }) => topic.talkingPoints.length)
  const place = other.front.placeOf(['talkingPoints'])
  if (said !== found) twin.block(place, `${found} talking points; ${first.page.file} has ${said}. Write the same points.`)
  const wordsOf = ({ topic: { talkingPoints } }: TopicReading) => ({ talkingPoints })
  const at = placeIn(first, first.front.placeOf(['talkingPoints']))
  return twin.choose('talkingPoints', { words: wordsOf(first), at }, { words: wordsOf(other), place })
}

/** The nth heading is the nth section of when the page was last read against its original. */
function bindSections(pair: Pair): readonly Section[] {
  const { first, other, twin } = pair
  const { parts } = other.body
  const now = first.topic.sections.map(({ id }) => id as string)
  const then = [...twin.facts.blessed.keys()].filter((part) => !HEAD.includes(part))
  const isKnown = parts.length === then.length
  if (parts.length !== now.length) {
    const place = placeOf(parts[now.length]?.heading ?? parts.at(-1)?.heading)
    const message = `\`##\` headings on this page: ${parts.length}; in ${first.page.file}: ${now.length} (${now.join(', ')}).`
    twin.block(place, `${message} Make them fit, in that order.`)
  }
  return first.topic.sections.map((section, index) => {
    const part = parts[(isKnown ? then : now).indexOf(section.id)]
    const original = first.body.parts[index]
    if (original === undefined) return section // the first language's own page has been complained about
    return bindSection(pair, section, original, part, isKnown ? twin.blessedOf(section.id) : [])
  })
}

function bindSection(pair: Pair, section: Section, original: Part, part: Part | undefined, blessed: readonly string[]): Section {
  const { first, other, twin } = pair
  const heading = part?.heading ?? other.body.parts.at(-1)?.heading
  const [titleHash, ...hashes] = blessed
  const blocks = bindBlocks(pair, section.id, {
    originals: placed(original),
    own: part === undefined ? [] : placed(part),
    blessed: hashes,
    heading,
    title: section.title,
  })
  if (part !== undefined && titleHash === fingerprint(section.title)) return { ...section, title: part.title, blocks }
  if (part !== undefined) twin.stale(placeOf(heading), placeIn(first, placeOf(original.heading)))
  return { ...section, blocks, language: twin.facts.firstLanguage }
}

interface PlacedBlock {
  readonly block: Block | Claim
  readonly node: Node | undefined
}

const placed = ({ blocks, nodes }: Part): readonly PlacedBlock[] => blocks.map((block, index) => ({ block, node: nodes[index] }))

interface BlockLists {
  readonly originals: readonly PlacedBlock[]
  readonly own: readonly PlacedBlock[]
  readonly blessed: readonly string[]
  /** Where to say that something is missing. */
  readonly heading: Node | undefined
  readonly title?: string
}

function bindBlocks({ first, other, twin }: Pair, part: string, lists: BlockLists): readonly Block[] {
  const { originals, own, blessed, heading, title } = lists
  const hashes = originals.map(({ block }) => blockFingerprint(block))
  twin.setNow(part, title === undefined ? hashes : [fingerprint(title), ...hashes])
  const { pairs, spare } = align(hashes, blessed, own.length)
  for (const index of spare) {
    const message = `nothing in ${first.page.file} says this in its place. Take it out, or write it there too.`
    twin.block(placeOf(own[index]?.node), message)
  }
  return originals.map(({ block, node }, index) => {
    const at = placeIn(first, placeOf(node))
    const { fresh, pending } = pairs[index] ?? {}
    const twinBlock = own[fresh ?? pending ?? -1]
    if (twinBlock === undefined) twin.missing(placeOf(heading), `the ${block.kind} at ${at}`)
    else {
      const differences = differencesOf(block, twinBlock.block, at)
      if (fresh !== undefined) {
        for (const message of differences) other.page.complain(twinBlock.node ?? {}, message)
        return twinBlock.block
      }
      for (const message of differences) twin.block(placeOf(twinBlock.node), message)
      twin.stale(placeOf(twinBlock.node), at)
    }
    return markedBlock(block, twin.facts.firstLanguage)
  })
}

/** A chart's head and numbers are said in any language; only its foods have words of their own. */
function markedBlock(block: Block, language: LanguageTag): Block {
  if (block.kind === 'food-chart') return { ...block, rows: block.rows.map((row) => ({ ...row, language })) }
  return { ...block, language }
}

function placeOf(node: Node | undefined): Place {
  const { line, column } = node?.position?.start ?? TOP
  return { line, column }
}

const placeIn = ({ page }: TopicReading, { line }: Place) => `${page.file}:${line}`
