import { toString } from 'mdast-util-to-string'
import type { Heading, RootContent } from 'mdast'
import type { Block, Claim } from '#shared/content/content.ts'
import { type BlockContext, readBlock, readMessage } from './blocks.ts'
import { isClosed } from './directives.ts'
import { readText } from './inline.ts'
import type { Page } from './page.ts'

/** A heading and what stands under it. */
export interface PageSection {
  readonly title: string
  readonly heading: Heading
  readonly blocks: readonly Block[]
  /** Where each block stands, in step with `blocks`. */
  readonly nodes: readonly RootContent[]
}

/** What a page says below its front matter. */
export interface Body {
  /** `undefined` when it is missing or was reported. */
  readonly message: Claim | undefined
  /** Where the message stands, or should. */
  readonly messageNode: RootContent | undefined
  readonly sections: readonly PageSection[]
  /** A block that is never closed hides the headings below it. */
  readonly isCutShort: boolean
}

/** Reads the message and the sections of a page. */
export function readBody(context: BlockContext): Body {
  const { page } = context
  const nodes = page.root.children.filter((node) => node.type !== 'yaml')
  const firstHeading = nodes.findIndex(isSectionHeading)
  const above = firstHeading === -1 ? nodes : nodes.slice(0, firstHeading)
  return {
    message: findMessage(above, context),
    messageNode: above[0],
    sections: readSections(nodes.slice(above.length), context),
    isCutShort: nodes.some((node) => node.type === 'containerDirective' && !isClosed(node, page)),
  }
}

const isSectionHeading = (node: RootContent) => node.type === 'heading' && node.depth === 2

function findMessage(nodes: readonly RootContent[], context: BlockContext): Claim | undefined {
  const { page } = context
  const [first, ...rest] = nodes
  for (const node of rest) page.report(node, 'only the message stands before the first `##` heading. Move this below one.')
  if (first?.type === 'containerDirective' && first.name === 'message') return readMessage(first, context)
  page.report(
    first ?? page.root.children[1] ?? page.root,
    'the page starts with `:::message{certainty=strong sources="name"}`, the one thing to take away.',
  )
  return undefined
}

function readSections(nodes: readonly RootContent[], context: BlockContext): readonly PageSection[] {
  const sections: { title: string; heading: Heading; blocks: Block[]; nodes: RootContent[] }[] = []
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2) {
      sections.push({ title: readHeading(node, context.page), heading: node, blocks: [], nodes: [] })
      continue
    }
    if (node.type === 'heading') {
      context.page.report(node, `headings are written with two signs: \`## ${toString(node)}\`.`)
      continue
    }
    const block = readBlock(node, context)
    const section = sections.at(-1)
    if (block === undefined || section === undefined) continue
    section.blocks.push(block)
    section.nodes.push(node)
  }
  return sections
}

function readHeading(node: Heading, page: Page): string {
  const runs = readText(node.children, 'heading', page)
  if (runs.some((run) => run.strong)) page.report(node, 'a heading is already strong. Take out the stars.')
  if (runs.length === 0) page.report(node, 'the heading is empty.')
  return runs.map((run) => run.text).join('')
}
