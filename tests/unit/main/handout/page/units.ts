import type { PageFile, PdfFile } from '../pdfua/file.ts'
import type { Mark } from '../pdfua/marks.ts'
import type { Element } from '../pdfua/structure.ts'

/** A stretch of text in one weight, or a whole picture, where it stands. Points from the page's top left corner. */
export interface Unit {
  /** Counted from 1. */
  readonly page: number
  /** Empty for a picture. */
  readonly text: string
  /** The element that it is content of. */
  readonly element: Element
  readonly left: number
  readonly right: number
  /** Of text the height of its small letters and its baseline, as long strokes may reach into the lines around it. */
  readonly top: number
  readonly bottom: number
}

/** Of Atkinson Hyperlegible Next, in em. */
const X_HEIGHT_EM = 0.5

/** All that a reader program says, in its order: that of the structure tree. */
export function unitsOf(pdf: PdfFile): Unit[] {
  const pages = new Map(pdf.pages.map((page) => [page.ref, { page, marks: byContent(page) }]))
  return pdf.structure.elements
    .filter(({ parent }) => parent === undefined)
    .flatMap((root) => contentsOf(root))
    .flatMap(({ element, page: ref, mcid }) => {
      const found = pages.get(ref)
      return (found?.marks.get(mcid) ?? []).flatMap((mark) => unitOf(mark, element, found?.page.number ?? 0))
    })
    .reduce<Unit[]>(withWholePictures, [])
}

interface Leaf {
  readonly element: Element
  readonly page: string
  readonly mcid: number
}

function contentsOf(element: Element): Leaf[] {
  return element.kids.flatMap((kid): Leaf[] => {
    if (kid.kind === 'element') return contentsOf(kid)
    return kid.kind === 'content' ? [{ element, page: kid.page, mcid: kid.mcid }] : []
  })
}

function byContent(page: PageFile): Map<number, Mark[]> {
  const marks = new Map<number, Mark[]>()
  for (const mark of page.marks) {
    const mcid = mark.tags.findLast((tag) => tag.mcid !== undefined)?.mcid
    if (mcid !== undefined) marks.set(mcid, [...(marks.get(mcid) ?? []), mark])
  }
  return marks
}

function unitOf({ ink }: Mark, element: Element, page: number): Unit[] {
  if (ink.kind === 'text') {
    const { text, xPt, yPt, widthPt, sizePt } = ink
    return [{ page, text, element, left: xPt, right: xPt + widthPt, top: yPt - X_HEIGHT_EM * sizePt, bottom: yPt }]
  }
  if (ink.kind === 'object') return []
  const points = ink.outline.flat()
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return [
    { page, text: '', element, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) },
  ]
}

/** Everything in a picture is one unit: what it says are the words for it. */
function withWholePictures(units: Unit[], unit: Unit): Unit[] {
  const last = units.at(-1)
  if (unit.element.type !== 'Figure') return [...units, unit]
  if (last?.element !== unit.element) return [...units, { ...unit, text: '' }]
  const whole = {
    ...last,
    left: Math.min(last.left, unit.left),
    right: Math.max(last.right, unit.right),
    top: Math.min(last.top, unit.top),
    bottom: Math.max(last.bottom, unit.bottom),
  }
  return [...units.slice(0, -1), whole]
}

/** The element that a line of text belongs to: a paragraph, not the stretch of another language within it. */
export function blockOf({ element }: Unit): Element {
  let block = element
  while (block.type === 'Span' && block.parent !== undefined) block = block.parent
  return block
}
