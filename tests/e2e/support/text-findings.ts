import type { Page } from 'playwright-core'

/** Runs in the page. What a part that scrolls hides above or below can be reached, so it is not cut. */
const FIND_WRONG = `(() => {
  const NEAR_PX = 2
  const isSeen = (element) => {
    const { width, height } = element.getBoundingClientRect()
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true }) && !element.closest('.spoken-only')
  }
  const rangeOf = (node, from = 0, to = node.data.length) => {
    const range = document.createRange()
    range.setStart(node, from)
    range.setEnd(node, to)
    return range
  }
  const boxesOf = (range) => [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
  const leavesX = (box, edge) => box.left < edge.left - NEAR_PX || box.right > edge.right + NEAR_PX
  const leavesY = (box, edge) => box.top < edge.top - NEAR_PX || box.bottom > edge.bottom + NEAR_PX

  /* Whether a holder that does not scroll cuts a part of the box off. */
  const isCut = (box, element) => {
    for (let holder = element; holder !== null; holder = holder.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(holder)
      const edge = holder.getBoundingClientRect()
      if (overflowX !== 'visible' && leavesX(box, edge)) return true
      if (/auto|scroll/.test(overflowY)) return false
      if (overflowY !== 'visible' && leavesY(box, edge)) return true
    }
    const screen = { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
    return leavesX(box, screen) || leavesY(box, screen)
  }
  /* What of a line is on the screen, as high as its letters: the rest is air of the font, or scrolled away. */
  const onScreen = ({ left, right, top, bottom }, element) => {
    const air = Math.max(0, bottom - top - Number.parseFloat(getComputedStyle(element).fontSize)) / 2
    top += air
    bottom -= air
    for (let holder = element; holder !== null; holder = holder.parentElement) {
      if (getComputedStyle(holder).overflowY === 'visible') continue
      const edge = holder.getBoundingClientRect()
      left = Math.max(left, edge.left)
      top = Math.max(top, edge.top)
      right = Math.min(right, edge.right)
      bottom = Math.min(bottom, edge.bottom)
    }
    return { left, top, right, bottom }
  }
  /* Lines set close together touch at their edges; more than a third of a line in another can no longer be read. */
  const isOver = (a, b) => {
    const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left)
    const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
    return wide > NEAR_PX && high > Math.min(a.bottom - a.top, b.bottom - b.top) / 3
  }

  const said = (node) => node.data.trim().replace(/\\s+/g, ' ').slice(0, 50)
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const findings = []
  const lines = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement
    if (node.data.trim() === '' || !isSeen(element)) continue
    const boxes = boxesOf(rangeOf(node))
    if (boxes.some((box) => isCut(box, element))) findings.push('cut: ' + said(node))
    for (const { 0: word, index } of node.data.matchAll(/[\\p{L}\\p{N}]+/gu)) {
      const tops = boxesOf(rangeOf(node, index, index + word.length)).map(({ top }) => Math.round(top))
      if (new Set(tops).size > 1) findings.push('a word in two: ' + word)
    }
    for (const box of boxes.map((one) => onScreen(one, element))) {
      if (box.right - box.left < NEAR_PX || box.bottom - box.top < NEAR_PX) continue
      const under = lines.find((line) => line.node !== node && isOver(line.box, box))
      if (under !== undefined) findings.push('one over another: ' + said(under.node) + ' / ' + said(node))
      lines.push({ node, box })
    }
  }
  return [...new Set(findings)]
})()`

/** Texts on the screen that are cut off, broken within a word, or lie over one another; one line each. */
export function textFindings(page: Page): Promise<string[]> {
  return page.evaluate(FIND_WRONG)
}

/** Runs in the page. Left out: what a sheet says, which is read aloud from its pages. */
const READ_WORDS = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.parentElement.matches(':not(.sheet-page > *)') && node.parentElement.checkVisibility({ visibilityProperty: true }))
      texts.push(node.data)
  const names = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt']
  const labels = [...document.body.querySelectorAll('*')].flatMap((element) => names.map((name) => element.getAttribute(name) ?? ''))
  return { texts, labels }
})()`

/** What a visitor sees, in the order of the page, and what a screen reader says besides. */
export function wordsOn(page: Page): Promise<{ readonly texts: string[]; readonly labels: string[] }> {
  return page.evaluate(READ_WORDS)
}
