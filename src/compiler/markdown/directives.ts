import type { BlockContent, DefinitionContent, Paragraph, RootContent } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { Block, Callout, MayBeMust, Prose, SourceId } from '#shared/content/content.ts'
import { nearest, oneOf, suggest } from '../text/suggest.ts'
import type { Page } from './page.ts'

/** Blocks whose name the author writes. */
type NamedBlock = 'message' | Exclude<Block, Prose>['kind']

/** How each of them is written. */
const WRITTEN: Readonly<Record<NamedBlock, string>> = {
  message: ':::message{certainty=strong sources="name"}',
  claim: ':::claim{certainty=some sources="name"}',
  callout: ':::callout[Title]{tone=ask-first sources="name"}',
  question: ':::question[The question?]{certainty=some sources="name"}',
  figure: '::figure{drawing=name}',
  'food-chart': '::food-chart',
}

/** Reports a block whose name, or number of colons, is not one of ours. */
export function reportUnknownBlock(node: ContainerDirective | LeafDirective, page: Page): void {
  const colons = node.type === 'containerDirective' ? ':::' : '::'
  const written = new Map(Object.entries(WRITTEN))
  const same = written.get(node.name)
  if (same !== undefined) return page.report(node, `\`${colons}${node.name}\` is written \`${same}\`.`)
  const near = nearest(node.name, Object.keys(WRITTEN))
  const help = near === undefined ? `Use ${oneOf(Object.keys(WRITTEN))}.` : `Did you mean \`${written.get(near) ?? near}\`?`
  page.report(node, `unknown block \`${colons}${node.name}\`. ${help}`)
}

/** Whether a block ends with its own `:::`; without it, it swallows the rest of the file. */
export function isClosed(node: ContainerDirective, page: Page): boolean {
  const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 1 } }
  return end.line > start.line && /^\s*:{3,}\s*$/u.test(page.lines[end.line - 1] ?? '')
}

/** The words in `[…]` after a block's name, and the blocks inside it. */
export function splitLabel(node: ContainerDirective): { label: Paragraph | undefined; inside: RootContent[] } {
  const isLabel = (child: BlockContent | DefinitionContent): child is Paragraph =>
    child.type === 'paragraph' && child.data !== undefined && 'directiveLabel' in child.data
  return { label: node.children.find(isLabel), inside: node.children.filter((child) => !isLabel(child)) }
}

/** Blocks that may be marked `must`. */
const MAY_BE_MUST: readonly NamedBlock[] = ['claim', 'callout', 'question']

/** Reports attributes a block does not take. */
export function checkAttributes(node: ContainerDirective | LeafDirective, known: readonly string[], page: Page): void {
  for (const name of Object.keys(node.attributes ?? {}).filter((name) => !known.includes(name))) {
    page.report(
      node,
      `\`${name}\` may not stand on \`${node.name}\`.${name === 'must' ? whyNotMust(node.name) : suggest(name, known)}`,
    )
  }
}

function whyNotMust(name: string): string {
  return name === 'message' ? ' Take it out: the message stands in every form.' : ` Use ${oneOf(MAY_BE_MUST)}.`
}

/** The mark `must`, which takes no value. */
export function readMust(node: ContainerDirective, page: Page): MayBeMust {
  const written = node.attributes?.['must']
  if (written === undefined) return {}
  if (written !== '' && written !== null)
    page.report(node, `\`must=${written}\` is not understood. Write \`must\` alone, or take it out.`)
  return { must: true }
}

/** Must signs of the checklist in `signs="a b"`; each known. */
export function readSigns(node: ContainerDirective, known: ReadonlySet<string> | undefined, page: Page): Pick<Callout, 'signs'> {
  const names = (node.attributes?.['signs'] ?? '').split(/[\s,]+/u).filter((name) => name !== '')
  for (const name of names) {
    if (known?.has(name) === false)
      page.report(node, `\`${name}\` is no must sign of the checklist.${suggest(name, known) || ' Take it out of `signs`.'}`)
  }
  return names.length === 0 ? {} : { signs: names }
}

/** An attribute that must be one of a few names. */
export function readChoice<T extends string>(
  node: ContainerDirective | LeafDirective,
  name: string,
  choices: readonly T[],
  page: Page,
): T | undefined {
  const written = node.attributes?.[name]
  const choice = choices.find((known) => known === written)
  if (choice !== undefined) return choice
  const isMissing = written === undefined || written === null || written === ''
  const diagnostic = isMissing ? `\`${node.name}\` needs \`${name}\`: ${oneOf(choices)}.` : undefined
  page.report(node, diagnostic ?? `unknown ${name} \`${written}\`.${suggest(written ?? '', choices)}`)
  return undefined
}

/** The source ids in `sources="a b"`; at least one, each known, each once. */
export function readSources(node: ContainerDirective, known: ReadonlySet<SourceId>, page: Page): readonly SourceId[] {
  const ids = (node.attributes?.['sources'] ?? '').split(/[\s,]+/u).filter((id) => id !== '')
  if (ids.length === 0) page.report(node, `\`${node.name}\` needs \`sources="name"\`: where does this come from?`)
  for (const id of new Set(ids)) {
    if (!known.has(id))
      page.report(node, `unknown source \`${id}\`.${suggest(id, known) || ' Add it to sources.yaml, or use one that is there.'}`)
  }
  if (new Set(ids).size < ids.length) page.report(node, 'a source is named twice. Keep one.')
  return [...new Set(ids)]
}
