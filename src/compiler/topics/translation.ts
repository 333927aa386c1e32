import type { Node } from 'unist'
import type { Block, Claim, LanguageTag, Section } from '#shared/content/content.ts'
import type { AuthoredTopic } from '../session/authored.ts'
import type { PageSection } from '../markdown/body.ts'
import { type Location, TOP } from '../diagnostics/diagnostics.ts'
import { align } from '../translations/align.ts'
import { blockFingerprint, fingerprint } from '../translations/fingerprint.ts'
import type { TranslationFile } from '../translations/translation-file.ts'
import { differencesOf } from './marks.ts'
import { makeTopic, type ParsedTopic } from './topic.ts'

/** Parts of a page that are not sections. */
const HEAD = ['title', 'talkingPoints', 'message']

/** A page of the first language, the page that translates it, and what binds the two. */
interface Pair {
  readonly first: ParsedTopic
  readonly other: ParsedTopic
  readonly translation: TranslationFile
}

/**
 * The topic as a translation may show it: block by block the translation where it was made from the very words of the
 * first language, and those words, marked with their language, where it was not. Blocks, certainty and sources are
 * always the first language's.
 */
export function bindTopic(first: ParsedTopic, other: ParsedTopic, translation: TranslationFile): AuthoredTopic {
  const pair = { first, other, translation }
  const { title, tagline, ...titleMark } = chooseTitle(pair)
  const { talkingPoints, ...pointsMark } = choosePoints(pair)
  const [message] = bindBlocks(pair, 'message', {
    originals: [{ block: first.topic.message, node: first.body.messageNode }],
    own: [{ block: other.topic.message, node: other.body.messageNode }],
    confirmed: translation.confirmedOf('message'),
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

function chooseTitle({ first, other, translation }: Pair) {
  const wordsOf = ({ topic: { title, tagline } }: ParsedTopic) => ({ title, tagline })
  const at = locationIn(first, first.front.locationOf(['title']))
  return translation.choose(
    'title',
    { words: wordsOf(first), at },
    { words: wordsOf(other), location: other.front.locationOf(['title']) },
  )
}

function choosePoints({ first, other, translation }: Pair) {
  const [said, found] = [first, other].map(({ topic }) => topic.talkingPoints.length)
  const location = other.front.locationOf(['talkingPoints'])
  if (said !== found)
    translation.reportBlocker(location, `${found} talking points; ${first.page.file} has ${said}. Write the same points.`)
  const wordsOf = ({ topic: { talkingPoints } }: ParsedTopic) => ({ talkingPoints })
  const at = locationIn(first, first.front.locationOf(['talkingPoints']))
  return translation.choose('talkingPoints', { words: wordsOf(first), at }, { words: wordsOf(other), location })
}

/** The nth heading is the nth section of when the page was last read against its original. */
function bindSections(pair: Pair): readonly Section[] {
  const { first, other, translation } = pair
  const { sections } = other.body
  const now = first.topic.sections.map(({ id }) => id as string)
  const then = [...translation.facts.confirmed.keys()].filter((part) => !HEAD.includes(part))
  const isSameCount = sections.length === then.length
  if (sections.length !== now.length) {
    const location = locationOf(sections[now.length]?.heading ?? sections.at(-1)?.heading)
    const message = `\`##\` headings on this page: ${sections.length}; in ${first.page.file}: ${now.length} (${now.join(', ')}).`
    translation.reportBlocker(location, `${message} Make them fit, in that order.`)
  }
  return first.topic.sections.map((section, index) => {
    const own = sections[(isSameCount ? then : now).indexOf(section.id)]
    const original = first.body.sections[index]
    if (original === undefined) return section // the first language's own page has been reported
    return bindSection(pair, section, { original, own, confirmed: isSameCount ? translation.confirmedOf(section.id) : [] })
  })
}

/** A section of the original page, and the section of the translation that stands for it. */
interface SectionMatch {
  readonly original: PageSection
  readonly own: PageSection | undefined
  /** Fingerprints of the words that it was made from: of the heading, then of each block. */
  readonly confirmed: readonly string[]
}

function bindSection(pair: Pair, section: Section, { original, own, confirmed }: SectionMatch): Section {
  const { first, other, translation } = pair
  const heading = own?.heading ?? other.body.sections.at(-1)?.heading
  const [titleHash, ...hashes] = confirmed
  const blocks = bindBlocks(pair, section.id, {
    originals: locatedBlocks(original),
    own: own === undefined ? [] : locatedBlocks(own),
    confirmed: hashes,
    heading,
    title: section.title,
  })
  if (own !== undefined && titleHash === fingerprint(section.title)) return { ...section, title: own.title, blocks }
  if (own !== undefined) translation.reportOutdated(locationOf(heading), locationIn(first, locationOf(original.heading)))
  return { ...section, blocks, language: translation.facts.firstLanguage }
}

interface LocatedBlock {
  readonly block: Block | Claim
  readonly node: Node | undefined
}

const locatedBlocks = ({ blocks, nodes }: PageSection): readonly LocatedBlock[] =>
  blocks.map((block, index) => ({ block, node: nodes[index] }))

interface BlockLists {
  readonly originals: readonly LocatedBlock[]
  readonly own: readonly LocatedBlock[]
  readonly confirmed: readonly string[]
  /** Where a missing block is reported. */
  readonly heading: Node | undefined
  readonly title?: string
}

function bindBlocks({ first, other, translation }: Pair, part: string, lists: BlockLists): readonly Block[] {
  const { originals, own, confirmed, heading, title } = lists
  const hashes = originals.map(({ block }) => blockFingerprint(block))
  translation.setCurrent(part, title === undefined ? hashes : [fingerprint(title), ...hashes])
  const { matches, spare } = align(hashes, confirmed, own.length)
  for (const index of spare) {
    const message = `nothing in ${first.page.file} says this in its place. Take it out, or write it there too.`
    translation.reportBlocker(locationOf(own[index]?.node), message)
  }
  return originals.map(({ block, node }, index) => {
    const at = locationIn(first, locationOf(node))
    const { upToDate, outdated } = matches[index] ?? {}
    const ownBlock = own[upToDate ?? outdated ?? -1]
    if (ownBlock === undefined) translation.reportMissing(locationOf(heading), `the ${block.kind} at ${at}`)
    else {
      const differences = differencesOf(block, ownBlock.block, at)
      if (upToDate !== undefined) {
        for (const message of differences) other.page.report(ownBlock.node ?? {}, message)
        return ownBlock.block
      }
      for (const message of differences) translation.reportBlocker(locationOf(ownBlock.node), message)
      translation.reportOutdated(locationOf(ownBlock.node), at)
    }
    return markedBlock(block, translation.facts.firstLanguage)
  })
}

/** A chart's head and numbers are said in any language; only its foods have words of their own. */
function markedBlock(block: Block, language: LanguageTag): Block {
  if (block.kind === 'food-chart') return { ...block, rows: block.rows.map((row) => ({ ...row, language })) }
  return { ...block, language }
}

function locationOf(node: Node | undefined): Location {
  const { line, column } = node?.position?.start ?? TOP
  return { line, column }
}

const locationIn = ({ page }: ParsedTopic, { line }: Location) => `${page.file}:${line}`
