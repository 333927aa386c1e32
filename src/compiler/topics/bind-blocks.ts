import type { Node } from 'unist'
import type { Block, Claim, LanguageTag } from '#shared/content/content.ts'
import type { PageSection } from '../markdown/body.ts'
import { type Location, TOP } from '../diagnostics/diagnostics.ts'
import { align, type BlockMatch } from '../translations/align.ts'
import { blockFingerprint, type FingerprintPair } from '../translations/fingerprint.ts'
import { blockLines } from '../translations/part-lines.ts'
import type { TranslationFile } from '../translations/translation-file.ts'
import { differencesOf } from './marks.ts'
import type { ParsedTopic } from './topic.ts'

/** A page of the first language, the page that translates it, and what binds the two. */
export interface PagePair {
  readonly first: ParsedTopic
  readonly other: ParsedTopic
  readonly translation: TranslationFile
}

/** A block and where it stands. */
export interface LocatedBlock {
  readonly block: Block | Claim
  readonly node: Node | undefined
}

/** The blocks of a section, each with where it stands. */
export const locatedBlocks = ({ blocks, nodes }: PageSection): readonly LocatedBlock[] =>
  blocks.map((block, index) => ({ block, node: nodes[index] }))

/** The blocks of one part on both sides, and what was confirmed of them. */
export interface BlockLists {
  readonly originals: readonly LocatedBlock[]
  readonly own: readonly LocatedBlock[]
  /** The pairs of blocks that were read against each other. */
  readonly confirmed: readonly FingerprintPair[]
  /** Where a missing block is reported. */
  readonly heading: Node | undefined
  /** The heading above the blocks, as it is today; absent for the message, which stands alone. */
  readonly titles?: FingerprintPair | undefined
}

/**
 * Chooses each block of a part: the translation where both sides are what was confirmed, otherwise the original, marked with its
 * language.
 * @param part - the part's name in the ledger.
 */
export function bindBlocks(
  pair: PagePair,
  part: string,
  { originals, own, confirmed, heading, titles }: BlockLists,
): readonly Block[] {
  const { first, translation } = pair
  const [hashes, ownHashes] = [originals, own].map((blocks) => blocks.map(({ block }) => blockFingerprint(block)))
  const { matches, spare } = align(hashes ?? [], ownHashes ?? [], confirmed)
  const pairs = matches.flatMap((match, index) => {
    const [original, translation] = [hashes?.[index], ownHashes?.[match.own ?? -1]]
    return original === undefined || translation === undefined ? [] : [{ original, translation }]
  })
  translation.setCurrent(part, titles === undefined ? pairs : [titles, ...pairs])
  for (const index of spare) {
    const message = `nothing in ${first.page.file} says this in its place. Take it out, or write it there too.`
    translation.reportBlocker(locationOf(own[index]?.node), message)
  }
  return originals.map((original, index) => {
    const match = matches[index] ?? {}
    const found = own[match.own ?? -1]
    const name = titles === undefined ? part : `${part}: block ${index + 1}`
    if (found !== undefined) return bindBlock(pair, { part: name, original, found }, match)
    const at = locationIn(first, locationOf(original.node))
    translation.reportMissing(locationOf(heading), `the ${original.block.kind} at ${at}`)
    return markedBlock(original.block, translation.facts.firstLanguage)
  })
}

/** A block, and the block of the translation that stands for it. */
interface BlockPair {
  readonly part: string
  readonly original: LocatedBlock
  readonly found: LocatedBlock
}

function bindBlock(
  { first, other, translation }: PagePair,
  { part, original, found }: BlockPair,
  { changed }: BlockMatch,
): Block {
  const at = locationIn(first, locationOf(original.node))
  for (const message of differencesOf(original.block, found.block, at)) {
    if (changed === undefined) other.page.report(found.node ?? {}, message)
    else translation.reportBlocker(locationOf(found.node), message)
  }
  const pair = {
    part,
    original: { lines: blockLines(original.block), at },
    own: { lines: blockLines(found.block), location: locationOf(found.node) },
  }
  return translation.isConfirmed(pair, changed) ? found.block : markedBlock(original.block, translation.facts.firstLanguage)
}

/** A chart's head and numbers are said in any language; only its foods have words of their own. */
function markedBlock(block: Block, language: LanguageTag): Block {
  if (block.kind === 'food-chart') return { ...block, rows: block.rows.map((row) => ({ ...row, language })) }
  return { ...block, language }
}

/** Where a node of a page starts. */
export function locationOf(node: Node | undefined): Location {
  const { line, column } = node?.position?.start ?? TOP
  return { line, column }
}

/** A line of a page, as `topics/sleep/en.md:12`. */
export const locationIn = ({ page }: ParsedTopic, { line }: Location) => `${page.file}:${line}`
