import type { Node, PathInk, Tag, TextInk, Wrap } from '../ink/nodes.ts'
import type { StructureElement, TaggedDocument } from './tagged-document.ts'

/** Puts nodes on the page at hand, tagged under `parent`; elements shared between strips are kept in `wraps`. */
export class Pen {
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
      const known = this.#wraps.get(wrap)
      if (known !== undefined) return known
      const element = this.#document.struct(wrap.type)
      above.add(element)
      this.#wraps.set(wrap, element)
      return element
    }, parent)
  }

  /** @throws TypeError for text outside any tag: nothing is shown that cannot be read out. */
  draw(nodes: readonly Node[], parent: StructureElement, at: { xPt: number; yPt: number }): void {
    for (const run of runsOf(nodes)) {
      if (run.kind === 'tags') run.tags.forEach((tag) => this.#drawTag(tag, parent, at))
      else if (run.ink.some((ink) => ink.kind === 'text')) throw new TypeError('sheet: text outside the structure')
      else this.#drawArtifact(run.ink, at)
    }
  }

  #drawTag(tag: Tag, parent: StructureElement, at: { xPt: number; yPt: number }): void {
    if (tag.type === 'Artifact') return this.#drawArtifact(inkWithin(tag.children), at)
    // Words that are not set up leave no paragraph behind for a reader program to stop at.
    if (tag.type === 'P' && tag.children.length === 0) return
    const element = this.#elementOf(tag, parent, at)
    for (const run of runsOf(tag.children)) {
      if (run.kind === 'tags') run.tags.forEach((child) => this.#drawTag(child, element, at))
      else this.#drawContent(run.ink, tag, element, at)
    }
  }

  #elementOf(tag: Tag, parent: StructureElement, at: { xPt: number; yPt: number }): StructureElement {
    const known = tag.same && this.#wraps.get(tag.same)
    if (known !== undefined) return known
    const element = this.#document.struct(tag.type, optionsOf(tag, at))
    parent.add(element)
    if (tag.type === 'LI') this.#document.numberList(parent, labelOf(tag))
    if (tag.same !== undefined) this.#wraps.set(tag.same, element)
    return element
  }

  /** In a figure all ink is content; elsewhere only text is, and lines and grounds are decoration. */
  #drawContent(ink: readonly Ink[], tag: Tag, element: StructureElement, at: { xPt: number; yPt: number }): void {
    for (const run of tag.type === 'Figure' ? [ink] : alike(ink)) {
      if (tag.type !== 'Figure' && run[0]?.kind === 'path') this.#drawArtifact(run, at)
      else {
        const content = this.#document.markStructureContent(tag.type)
        run.forEach((one) => this.#drawInk(one, at))
        this.#document.endMarkedContent()
        element.add(content)
      }
    }
  }

  #drawArtifact(ink: readonly Ink[], at: { xPt: number; yPt: number }): void {
    if (ink.length === 0) return
    this.#document.markContent('Artifact', { type: 'Layout' })
    ink.forEach((one) => this.#drawInk(one, at))
    this.#document.endMarkedContent()
  }

  #drawInk(ink: Ink, at: { xPt: number; yPt: number }): void {
    if (ink.kind === 'text') drawText(this.#document, ink, at)
    else drawPath(this.#document, ink, at)
  }
}

type Ink = TextInk | PathInk
type Run = { readonly kind: 'tags'; readonly tags: Tag[] } | { readonly kind: 'ink'; readonly ink: Ink[] }

/** Neighbours of one sort together, in order. */
function runsOf(nodes: readonly Node[]): Run[] {
  const runs: Run[] = []
  for (const node of nodes) {
    const last = runs.at(-1)
    if (node.kind === 'tag') {
      if (last?.kind === 'tags') last.tags.push(node)
      else runs.push({ kind: 'tags', tags: [node] })
    } else if (last?.kind === 'ink') last.ink.push(node)
    else runs.push({ kind: 'ink', ink: [node] })
  }
  return runs
}

function alike(ink: readonly Ink[]): Ink[][] {
  const runs: Ink[][] = []
  for (const one of ink) {
    const last = runs.at(-1)
    if (last?.[0]?.kind === one.kind) last.push(one)
    else runs.push([one])
  }
  return runs
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

function optionsOf(tag: Tag, at: { xPt: number; yPt: number }): object {
  const [left, top, right, bottom] = tag.bbox ?? []
  const isBoxed = left !== undefined && top !== undefined && right !== undefined && bottom !== undefined
  return {
    ...(tag.alt === undefined ? {} : { alt: tag.alt }),
    ...(tag.scope === undefined ? {} : { scope: tag.scope }),
    ...(tag.language === undefined ? {} : { lang: tag.language }),
    ...(isBoxed ? { bbox: [left + at.xPt, top + at.yPt, right + at.xPt, bottom + at.yPt] } : {}),
  }
}

/** Text exactly where it was planned: no wrapping, the baseline given. */
export function drawText(document: TaggedDocument, ink: TextInk, at: { xPt: number; yPt: number }): void {
  document.font(ink.weight, ink.sizePt).fillColor(ink.colour)
  document.placeText(ink.text, at.xPt + ink.xPt, at.yPt + ink.yPt)
}

export function drawPath(document: TaggedDocument, ink: PathInk, at: { xPt: number; yPt: number }): void {
  document.save().translate(at.xPt + ink.xPt, at.yPt + ink.yPt)
  if (ink.clip !== undefined) clipTo(document, ink.clip)
  if (ink.scale !== 1) document.scale(ink.scale)
  document.drawOutline(ink.d)
  if (ink.stroke !== undefined)
    document.lineWidth(ink.stroke.width).lineCap('round').lineJoin('round').strokeColor(ink.stroke.colour)
  if (ink.fill !== undefined && ink.stroke !== undefined) document.fillAndStroke(ink.fill, ink.stroke.colour)
  else if (ink.fill !== undefined) document.fill(ink.fill)
  else if (ink.stroke !== undefined) document.stroke()
  document.restore()
}

function clipTo(document: TaggedDocument, { topPt, bottomPt }: { topPt: number; bottomPt: number }): void {
  const { width } = document.page
  document.rect(-width, topPt, 2 * width, bottomPt - topPt).clip()
}
