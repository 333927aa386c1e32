import type { Page } from 'playwright-core'

/** Runs in the page. Left out: what is only read aloud, and what a scrolling part hides above or below. */
const FIND_FAULTS = `(() => {
  const findings = []
  const said = (element) => element.textContent.trim().replace(/\\s+/g, ' ').slice(0, 50)
  const isDrawn = (element) => {
    const { width, height } = element.getBoundingClientRect()
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true })
  }
  const linesOf = (node, from, to) => {
    const range = document.createRange()
    range.setStart(node, from)
    range.setEnd(node, to)
    return new Set([...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top))).size
  }
  const textsOf = (element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const nodes = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if (isDrawn(node.parentElement)) nodes.push(node)
    return nodes
  }
  const farthest = (element) => Math.max(...textsOf(element).map((node) => {
    const range = document.createRange()
    range.selectNodeContents(node)
    return range.getBoundingClientRect().right
  }))
  for (const element of document.querySelectorAll('main :is(h1, h2, h3, p, li, th, td, button, label)')) {
    if (!isDrawn(element)) continue
    const { left, right } = element.getBoundingClientRect()
    if (left < -1 || right > innerWidth + 1) findings.push('beyond the screen: ' + said(element))
    if (/^(H|P|LI)/.test(element.tagName) && farthest(element) > right + 2) findings.push('over its own edge: ' + said(element))
  }
  const leastPx = Math.max(44, 12.7 * Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm')))
  for (const button of document.querySelectorAll('button')) {
    if (!isDrawn(button)) continue
    const { width, height } = button.getBoundingClientRect()
    if (Math.min(width, height) < leastPx - 1) findings.push('too small to touch: ' + said(button) + ' ' + Math.round(Math.min(width, height)))
    if (button.scrollWidth > button.clientWidth + 2 || button.scrollHeight > button.clientHeight + 4)
      findings.push('over the edge of its key: ' + said(button))
    for (const node of textsOf(button)) {
      for (const { 0: word, index } of node.data.matchAll(/[\\p{L}\\p{N}]+/gu))
        if (linesOf(node, index, index + word.length) > 1) findings.push('a word in two: ' + word)
    }
  }
  return findings
})()`

/** What on the screen runs over an edge, breaks a word of a key in two, or is smaller than a finger (12.7 mm, 44 px); one line each. */
export function layoutFindings(page: Page): Promise<string[]> {
  return page.evaluate(FIND_FAULTS)
}

/** Runs in the page. Left out: quiet keys, which are set as words in a text. */
const FIND_WRAPPED = `(() => {
  const linesOf = (element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
  }
  const labels = [...document.querySelectorAll('button.key:not(.quiet) > .label')].filter((label) => label.checkVisibility())
  return labels.filter((label) => linesOf(label) > 1).map((label) => label.textContent.trim())
})()`

/** Labels of keys that need a second line. At the usual text none does. */
export function wrappedLabels(page: Page): Promise<string[]> {
  return page.evaluate(FIND_WRAPPED)
}
