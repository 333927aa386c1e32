import type { Node, PathInk, Tag, TextInk, Wrap } from '../ink/nodes.ts'
import { drawPath, drawText, type Point } from './draw-ink.ts'
import type { StructureElement, TaggedDocument } from './tagged-document.ts'

/** Puts nodes on the page at hand, tagged under `parent`; elements shared between strips are kept in `wraps`. */
export class NodePainter {
  readonly #document: TaggedDocument
  readonly #wraps = new Map<Wrap, StructureElement>()

  constructor(document: TaggedDocument) {
    this.#document = document
  }

  /** Call before the first node of each page. */
  turnPage(): void {
    for (const wrap of this.#wraps.keys()) if (wrap.isPerPage === true) this.#wraps.delete(wrap)
  }

  /** The element for the innermost wrap, made on first use. */
  under(parent: StructureElement, wraps: readonly Wrap[]): StructureElement {
    return wraps.reduce((above, wrap) => {
      const before = this.#wraps.get(wrap)
      if (before !== undefined) return before
      const element = this.#document.struct(wrap.type)
      above.add(element)
      this.#wraps.set(wrap, element)
      return element
    }, parent)
  }

  /** @throws TypeError for text outside any tag: nothing is shown that cannot be read out. */
  draw(nodes: readonly Node[], parent: StructureElement, at: Point): void {
    for (const group of groupsOf(nodes)) {
      if (group.kind === 'tags') group.tags.forEach((tag) => this.#drawTag(tag, parent, at))
      else if (group.ink.some((ink) => ink.kind === 'text')) throw new TypeError('sheet: text outside the structure')
      else this.#drawArtifact(group.ink, at)
    }
  }

  #drawTag(tag: Tag, parent: StructureElement, at: Point): void {
    if (tag.type === 'Artifact') return this.#drawArtifact(inkWithin(tag.children), at)
    // Words that are not set up leave no paragraph behind for a reader program to stop at.
    if (tag.type === 'P' && tag.children.length === 0) return
    const element = this.#elementOf(tag, parent, at)
    for (const group of groupsOf(tag.children)) {
      if (group.kind === 'tags') group.tags.forEach((child) => this.#drawTag(child, element, at))
      else this.#drawContent(group.ink, tag, element, at)
    }
  }

  #elementOf(tag: Tag, parent: StructureElement, at: Point): StructureElement {
    const before = tag.same && this.#wraps.get(tag.same)
    if (before !== undefined) return before
    const element = this.#document.struct(tag.type, optionsOf(tag, at))
    parent.add(element)
    if (tag.type === 'LI') this.#document.numberList(parent, labelOf(tag))
    if (tag.same !== undefined) this.#wraps.set(tag.same, element)
    return element
  }

  /** In a figure all ink is content; elsewhere only text is, and lines and grounds are decoration. */
  #drawContent(ink: readonly Ink[], tag: Tag, element: StructureElement, at: Point): void {
    for (const group of tag.type === 'Figure' ? [ink] : ofOneKind(ink)) {
      if (tag.type !== 'Figure' && group[0]?.kind === 'path') this.#drawArtifact(group, at)
      else {
        const content = this.#document.markStructureContent(tag.type)
        group.forEach((one) => this.#drawInk(one, at))
        this.#document.endMarkedContent()
        element.add(content)
      }
    }
  }

  #drawArtifact(ink: readonly Ink[], at: Point): void {
    if (ink.length === 0) return
    this.#document.markContent('Artifact', { type: 'Layout' })
    ink.forEach((one) => this.#drawInk(one, at))
    this.#document.endMarkedContent()
  }

  #drawInk(ink: Ink, at: Point): void {
    if (ink.kind === 'text') drawText(this.#document, ink, at)
    else drawPath(this.#document, ink, at)
  }
}

type Ink = TextInk | PathInk
type Group = { readonly kind: 'tags'; readonly tags: Tag[] } | { readonly kind: 'ink'; readonly ink: Ink[] }

/** Neighbours of one sort together, in order. */
function groupsOf(nodes: readonly Node[]): Group[] {
  const groups: Group[] = []
  for (const node of nodes) {
    const last = groups.at(-1)
    if (node.kind === 'tag') {
      if (last?.kind === 'tags') last.tags.push(node)
      else groups.push({ kind: 'tags', tags: [node] })
    } else if (last?.kind === 'ink') last.ink.push(node)
    else groups.push({ kind: 'ink', ink: [node] })
  }
  return groups
}

function ofOneKind(ink: readonly Ink[]): Ink[][] {
  const groups: Ink[][] = []
  for (const one of ink) {
    const last = groups.at(-1)
    if (last?.[0]?.kind === one.kind) last.push(one)
    else groups.push([one])
  }
  return groups
}

function inkWithin(nodes: readonly Node[]): Ink[] {
  return nodes.flatMap((node) => (node.kind === 'tag' ? inkWithin(node.children) : [node]))
}

/** What is written before a list item; empty where its mark is drawn. */
function labelOf(item: Tag): string {
  const label = item.children.find((child) => child.kind === 'tag' && child.type === 'Lbl')
  const words = label?.kind === 'tag' ? inkWithin(label.children) : []
  return words.map((ink) => (ink.kind === 'text' ? ink.text : '')).join('')
}

function optionsOf(tag: Tag, at: Point): object {
  const [left, top, right, bottom] = tag.bbox ?? []
  const isBoxed = left !== undefined && top !== undefined && right !== undefined && bottom !== undefined
  return {
    ...(tag.alt === undefined ? {} : { alt: tag.alt }),
    ...(tag.scope === undefined ? {} : { scope: tag.scope }),
    ...(tag.language === undefined ? {} : { lang: tag.language }),
    ...(isBoxed ? { bbox: [left + at.xPt, top + at.yPt, right + at.xPt, bottom + at.yPt] } : {}),
  }
}
