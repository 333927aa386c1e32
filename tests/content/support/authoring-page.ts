import { readFileSync } from 'node:fs'
import type { Code, Paragraph, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** What an editor does at one place of the page: the words before a block, and the block. */
export interface Step {
  /** Paths, lines and names that the words before the block put in code, in their order. */
  readonly named: readonly string[]
  /** The words before the block, as one line. */
  readonly words: string
  readonly block: string
  /** The block's kind: `yaml`, `text`, `sh`. */
  readonly kind: string
}

const PAGE = new URL('../../../docs/authoring.md', import.meta.url)

/** The blocks under one heading of docs/authoring.md, in order. @throws Error when there is no such heading. */
export function stepsUnder(heading: string): readonly Step[] {
  const { children } = unified().use(remarkParse).parse(readFileSync(PAGE, 'utf8')) as Root
  const start = children.findIndex((node) => node.type === 'heading' && toString(node) === heading)
  if (start < 0) throw new Error(`docs/authoring.md has no heading "${heading}"`)
  const length = children.slice(start + 1).findIndex((node) => node.type === 'heading')
  return stepsIn(length < 0 ? children.slice(start + 1) : children.slice(start + 1, start + 1 + length))
}

/** Each block with the paragraph right before it. */
function stepsIn(nodes: readonly RootContent[]): readonly Step[] {
  return nodes.flatMap((node, index): readonly Step[] => {
    if (node.type === 'list') return node.children.flatMap((item) => stepsIn(item.children))
    return node.type === 'code' ? [stepOf(node, nodes[index - 1])] : []
  })
}

function stepOf({ value, lang }: Code, before: RootContent | undefined): Step {
  if (before?.type !== 'paragraph') throw new Error(`docs/authoring.md: nothing says what to do with:\n${value}`)
  return { named: codesIn(before), words: toString(before).replaceAll(/\s+/gu, ' '), block: value, kind: lang ?? '' }
}

const codesIn = ({ children }: Paragraph) => children.flatMap((node) => (node.type === 'inlineCode' ? [node.value] : []))
