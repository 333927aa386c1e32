import type { List as ListNode, ListItem, RootContent } from 'mdast'
import type { List, Prose, Text } from '#shared/content/content.ts'
import { type Backing, readText } from './inline.ts'
import type { Page } from './page.ts'
import { unreadMessage } from './unread-markdown.ts'

/** A paragraph or list; anything else is reported. */
export function readProse(node: RootContent, backing: Backing, page: Page): Prose | undefined {
  if (node.type === 'paragraph') return { kind: 'paragraph', text: readText(node.children, backing, page) }
  if (node.type === 'list') return readList(node, backing, page)
  page.report(node, unreadMessage(node.type))
  return undefined
}

function readList(node: ListNode, backing: Backing, page: Page): List {
  const ordered = node.ordered === true
  if (ordered && node.start !== 1) page.report(node, `the list starts at ${node.start}. Lists count from 1.`)
  return { kind: 'list', ordered, items: node.children.map((item) => readItem(item, backing, page)) }
}

function readItem(item: ListItem, backing: Backing, page: Page): Text {
  const [first, ...more] = item.children
  if (first?.type !== 'paragraph') {
    page.report(first ?? item, first === undefined ? 'the list item is empty.' : unreadMessage(first.type))
    return []
  }
  for (const node of more) {
    page.report(
      node,
      node.type === 'paragraph' ? 'a list item is one paragraph. Make this an item of its own.' : unreadMessage(node.type),
    )
  }
  return readText(first.children, backing, page)
}
