import type { PhrasingContent, Text as TextNode } from 'mdast'
import type { Run, Text } from '#shared/content/content.ts'
import { findForbidden, findMarkup, findNumber } from '../text/text-safety.ts'
import type { Page } from './page.ts'
import { unreadMessage } from './unread-markdown.ts'

/** Whether a text names its sources; a number may stand only where it does. */
export type Backing = 'sourced' | 'unsourced' | 'heading'

const MEND: Readonly<Record<Backing, string>> = {
  sourced: '',
  unsourced: 'Put the sentence into a `:::claim` that names its sources.',
  heading: 'Write the heading without it.',
}

/** A line of thought: plain and strong runs. Everything else is reported and left out. */
export function readText(nodes: readonly PhrasingContent[], backing: Backing, page: Page): Text {
  const runs: Run[] = nodes.flatMap((node, index): Run[] => {
    if (node.type === 'text') return [{ text: readWords(node, backing, page) }]
    if (node.type === 'strong') return [{ text: readStrong(node.children, backing, page), strong: true }]
    // "10:30" reads as a directive named 30; without brackets or braces it is only a colon.
    const isColon = node.type === 'textDirective' && node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0
    if (isColon) {
      const before = nodes[index - 1]
      const scheme = before?.type === 'text' ? (/\p{L}+$/u.exec(before.value)?.[0] ?? '') : ''
      const markup = findMarkup(`${scheme}:${node.name}`)
      if (markup !== undefined) page.report(node, `the text holds ${markup.what}. Only plain words are shown.`)
      const word: TextNode = { type: 'text', value: `:${node.name}`, position: node.position }
      return [{ text: readWords(word, backing, page) }]
    }
    const message =
      node.type === 'textDirective' ? `\`:${node.name}\` is not used inside a line. Write plain words.` : unreadMessage(node.type)
    page.report(node, message)
    return []
  })
  const merged = merge(runs)
  const cut = merged.find((run, index) => /\p{L}$/u.test(run.text) && /^\p{L}/u.test(merged[index + 1]?.text ?? ''))
  const [node] = nodes
  if (cut !== undefined && node !== undefined)
    page.report(node, `strong words are whole words; the stars cut one in two after \`${cut.text.slice(-MOST_SHOWN)}\`.`)
  return trimEnds(merged)
}

/** So much of a line is enough to find a place in it. */
const MOST_SHOWN = 20

function readStrong(nodes: readonly PhrasingContent[], backing: Backing, page: Page): string {
  return readText(nodes, backing, page)
    .map((run) => run.text)
    .join('')
}

function readWords(node: TextNode, backing: Backing, page: Page): string {
  const text = node.value
  const reportAt = (index: number, message: string) => page.report(node, message, { text, index })
  const hidden = findForbidden(text)
  if (hidden !== undefined) reportAt(hidden.index, `hidden character ${hidden.name}. Delete it and type the text again.`)
  const number = backing === 'sourced' ? undefined : findNumber(text)
  if (number !== undefined) {
    reportAt(number.index, `number without source: \`${number.number}\`. ${MEND[backing]}`)
  }
  const fence = /(?:^|\n)\s*(:{2,})/u.exec(text)
  if (fence !== null) {
    const isClose = /^:+\s*(?:\n|$)/u.test(text.slice(fence.index + fence[0].indexOf(':')))
    const mend = isClose
      ? 'It closes nothing: look at how the block above it starts.'
      : 'Write it as `:::claim{certainty=some sources="name"}`: no space before `{`, quotes closed, and an empty line above.'
    reportAt(fence.index + fence[0].indexOf(':'), `this block was not understood. ${mend}`)
  }
  const bar = /(?:^|\n)\s*\|/u.exec(text)
  if (bar !== null) reportAt(bar.index + bar[0].indexOf('|'), 'tables are not used. Write a list, or use the comparison.')
  const brace = /[{}]/u.exec(text)
  if (brace !== null && fence === null)
    reportAt(brace.index, 'braces are not filled in here. Write the words out, or close the quotes of the block.')
  const markup = findMarkup(text)
  if (markup !== undefined) reportAt(markup.index, `the text holds ${markup.what}. Only plain words are shown.`)
  return text.replace(/\s*\n\s*/gu, ' ')
}

function merge(runs: readonly Run[]): Run[] {
  const merged: Run[] = []
  for (const run of runs) {
    const last = merged.at(-1)
    if (last !== undefined && last.strong === run.strong) merged[merged.length - 1] = { ...last, text: last.text + run.text }
    else merged.push(run)
  }
  return merged.filter((run) => run.text !== '')
}

function trimEnds(runs: readonly Run[]): Run[] {
  return runs.map((run, index) => {
    const start = index === 0 ? run.text.trimStart() : run.text
    return { ...run, text: index === runs.length - 1 ? start.trimEnd() : start }
  })
}
