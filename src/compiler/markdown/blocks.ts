import type { RootContent } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import {
  type Block,
  CALLOUT_TONES,
  CERTAINTIES,
  type Claim,
  type Figure,
  type FoodChart,
  type Prose,
  type SourceId,
} from '#shared/content/content.ts'
import {
  checkAttributes,
  reportUnknownBlock,
  isClosed,
  readChoice,
  readMust,
  readSigns,
  readSources,
  splitLabel,
} from './directives.ts'
import { readText } from './inline.ts'
import type { Page } from './page.ts'
import { readProse } from './prose.ts'

/** What blocks refer to, beside the page itself. Each `find` reports it when there is nothing. */
export interface BlockContext {
  readonly page: Page
  readonly sources: ReadonlySet<SourceId>
  /** Names of the checklist's must signs; `undefined` where the checklist was reported. */
  readonly mustSigns: ReadonlySet<string> | undefined
  findFigure(drawing: string, node: LeafDirective): Figure | undefined
  findFoodChart(node: LeafDirective): FoodChart | undefined
}

/** One block of a section; `undefined` when it was reported. */
export function readBlock(node: RootContent, context: BlockContext): Block | undefined {
  const { page } = context
  if (node.type === 'leafDirective') return readLeaf(node, context)
  if (node.type !== 'containerDirective') return readProse(node, 'unsourced', page)
  if (node.name === 'claim') return readMarkedClaim(node, context)
  if (node.name === 'callout') return readCallout(node, context)
  if (node.name === 'question') return readQuestion(node, context)
  if (node.name === 'message') page.report(node, 'the message stands once, before the first heading. Make this a `:::claim`.')
  else reportUnknownBlock(node, page)
  return undefined
}

/** The message, which is written like a claim. */
export function readMessage(node: ContainerDirective, context: BlockContext): Claim | undefined {
  checkAttributes(node, ['certainty', 'sources'], context.page)
  return readClaim(node, context)
}

function readMarkedClaim(node: ContainerDirective, context: BlockContext): Claim | undefined {
  checkAttributes(node, ['certainty', 'sources', 'must'], context.page)
  const must = readMust(node, context.page)
  const claim = readClaim(node, context)
  return claim && { ...claim, ...must }
}

function readClaim(node: ContainerDirective, context: BlockContext): Claim | undefined {
  const { page } = context
  const certainty = readChoice(node, 'certainty', CERTAINTIES, page)
  const sources = readSources(node, context.sources, page)
  const { label } = splitLabel(node)
  if (label !== undefined) page.report(label, `\`${node.name}\` takes no title. Write the words on a line of their own.`)
  const blocks = readInside(node, page)
  return certainty === undefined ? undefined : { kind: 'claim', certainty, sources, blocks }
}

function readCallout(node: ContainerDirective, context: BlockContext): Block | undefined {
  checkAttributes(node, ['tone', 'sources', 'must', 'signs'], context.page)
  const must = readMust(node, context.page)
  const tone = readChoice(node, 'tone', CALLOUT_TONES, context.page)
  const sources = readSources(node, context.sources, context.page)
  const title = readTitle(node, '[Title]', context.page)
  const blocks = readInside(node, context.page)
  const signs = readSigns(node, context.mustSigns, context.page)
  return tone === undefined || title === undefined
    ? undefined
    : { kind: 'callout', tone, title, sources, blocks, ...must, ...signs }
}

function readQuestion(node: ContainerDirective, context: BlockContext): Block | undefined {
  checkAttributes(node, ['certainty', 'sources', 'must'], context.page)
  const must = readMust(node, context.page)
  const certainty = readChoice(node, 'certainty', CERTAINTIES, context.page)
  const sources = readSources(node, context.sources, context.page)
  const question = readTitle(node, '[The question?]', context.page)
  const answer = readInside(node, context.page)
  return certainty === undefined || question === undefined
    ? undefined
    : { kind: 'question', question, certainty, sources, answer, ...must }
}

function readTitle(node: ContainerDirective, written: string, page: Page): string | undefined {
  const { label } = splitLabel(node)
  const runs = label === undefined ? [] : readText(label.children, 'sourced', page)
  if (label !== undefined && runs.some((run) => run.strong)) page.report(label, 'a title is already strong. Take out the stars.')
  const title = runs.map((run) => run.text).join('')
  if (title !== '') return title
  page.report(node, `\`${node.name}\` needs its words: \`:::${node.name}${written}{…}\`.`)
  return undefined
}

function readInside(node: ContainerDirective, page: Page): readonly Prose[] {
  if (!isClosed(node, page)) {
    page.report(node, `\`:::${node.name}\` is never closed. Put \`:::\` on a line of its own after its last line.`)
    return []
  }
  const { inside } = splitLabel(node)
  if (inside.length === 0) page.report(node, `\`:::${node.name}\` is empty. Write its words.`)
  return inside.map((child) => readProse(child, 'sourced', page)).filter((block) => block !== undefined)
}

function readLeaf(node: LeafDirective, context: BlockContext): Block | undefined {
  const { page } = context
  if (node.name !== 'figure' && node.name !== 'food-chart') {
    reportUnknownBlock(node, page)
    return undefined
  }
  if (node.children.length > 0) page.report(node, `\`::${node.name}\` takes no words here. They come from the front matter.`)
  checkAttributes(node, node.name === 'figure' ? ['drawing'] : [], page)
  if (node.name === 'food-chart') return context.findFoodChart(node)
  const drawing = node.attributes?.['drawing'] ?? ''
  if (drawing !== '') return context.findFigure(drawing, node)
  page.report(node, '`::figure` needs its drawing: `::figure{drawing=name}`.')
  return undefined
}
