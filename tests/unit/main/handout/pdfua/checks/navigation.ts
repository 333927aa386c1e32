import type { PDFContext } from '@cantoo/pdf-lib'
import { perElement, type Check } from '../check.ts'
import type { PageFile, PdfFile } from '../file.ts'
import { look, membersOf, nameOf, numberOf, numberTree, numbersOf, textOf, type Found } from '../objects.ts'
import type { Element } from '../structure.ts'

interface Annotation {
  readonly page: PageFile
  readonly subtype: string
  readonly found: Found
  readonly ref: string
}

/** Checkpoint 28: annotations. Links are the only ones that our sheets may have; any other one is refused. */
export const navigationChecks: readonly Check[] = [
  ...['28-002', '28-005', '28-006', '28-007', '28-010', '28-014', '28-015', '28-016', '28-017', '28-018', '11-005'].map(
    forbidden,
  ),
  perAnnotation('28-004', (one, pdf) => (isWorded(one, pdf) || hasAlt(one, pdf) ? undefined : 'no words for it')),
  perPageWithAnnotations('28-008', (tabs) => tabs !== undefined),
  perPageWithAnnotations('28-009', (tabs) => tabs === undefined || tabs === 'S'),
  perAnnotation('28-011', (one, pdf) => (ownerOf(one, pdf)?.type === 'Link' ? undefined : 'stands in no Link of its page')),
  perAnnotation('28-012', (one, pdf) => (one.subtype !== 'Link' || isWorded(one, pdf) ? undefined : 'no Contents')),
  perAnnotation('own-link-parent', parentBreach),
  perElement('own-link-element', ({ type, kids }) =>
    type === 'Link' && !kids.some(({ kind }) => kind === 'object') ? 'a Link that leads nowhere' : undefined,
  ),
  { id: 'own-bookmarks', find: bookmarkBreaches },
]

function annotationsOf(pdf: PdfFile): Annotation[] {
  return pdf.pages.flatMap((page) =>
    page.annotations.map((raw) => {
      const found = look(pdf.context, raw)
      return { page, found, ref: String(raw), subtype: nameOf(look(pdf.context, found, 'Subtype')) ?? '?' }
    }),
  )
}

function perAnnotation(id: string, find: (one: Annotation, pdf: PdfFile) => string | undefined): Check {
  return {
    id,
    find: (pdf) =>
      annotationsOf(pdf).flatMap((one) => {
        const breach = find(one, pdf)
        return breach === undefined ? [] : [`page ${one.page.number}, ${one.subtype} ${one.ref}: ${breach}`]
      }),
  }
}

function forbidden(id: string): Check {
  return perAnnotation(id, ({ subtype }) => (subtype === 'Link' ? undefined : 'not used in our sheets'))
}

function perPageWithAnnotations(id: string, isSound: (tabs: string | undefined) => boolean): Check {
  return {
    id,
    find: ({ context, pages }) =>
      pages
        .filter(({ annotations, dictionary }) => annotations.length > 0 && !isSound(nameOf(look(context, dictionary, 'Tabs'))))
        .map(({ number }) => `page ${number}: tab order`),
  }
}

/** Text of its own and a rectangle that can be met. */
function isWorded({ found }: Annotation, { context }: PdfFile): boolean {
  return (textOf(look(context, found, 'Contents')) ?? '').trim() !== ''
}

function hasAlt(one: Annotation, pdf: PdfFile): boolean {
  return (ownerOf(one, pdf)?.alt ?? '').trim() !== ''
}

/** The element that names it, and the right page. */
function ownerOf({ ref, page }: Annotation, { structure }: PdfFile): Element | undefined {
  return structure.elements.find(({ kids }) =>
    kids.some((kid) => kid.kind === 'object' && kid.target === ref && kid.page === page.ref),
  )
}

/** Its number leads through the parent tree to the element that names it, and its rectangle lies on the page. */
function parentBreach(one: Annotation, pdf: PdfFile): string | undefined {
  const { context, catalog } = pdf
  const key = numberOf(look(context, one.found, 'StructParent'))
  const tree = new Map(numberTree(context, look(context, catalog, 'StructTreeRoot', 'ParentTree')))
  const named = key === undefined ? undefined : tree.get(key)
  if (named === undefined || String(named) !== ownerOf(one, pdf)?.ref) return 'it and its element do not name each other'
  const [left = 0, low = 0, right = 0, high = 0] = numbersOf(look(context, one.found, 'Rect'))
  const isOnPage = left >= 0 && low >= 0 && right <= one.page.widthPt && high <= one.page.heightPt && left < right && low < high
  return isOnPage ? undefined : 'its rectangle is not on the page'
}

export interface Bookmark {
  readonly title: string
  /** Page object that it leads to. */
  readonly page: string
}

/** Every bookmark, in order. */
export function outlineItems({ context, catalog }: PdfFile): Bookmark[] {
  return siblings(context, look(context, catalog, 'Outlines', 'First'))
}

function siblings(context: PDFContext, item: Found): Bookmark[] {
  if (item === undefined) return []
  const page = String(membersOf(look(context, item, 'Dest'))[0])
  const own = { title: textOf(look(context, item, 'Title')) ?? '', page }
  return [own, ...siblings(context, look(context, item, 'First')), ...siblings(context, look(context, item, 'Next'))]
}

function bookmarkBreaches(pdf: PdfFile): string[] {
  const places = pdf.pages.map(({ ref }) => ref)
  const items = outlineItems(pdf)
  return items.flatMap(({ title, page }, index) => {
    if (title.trim() === '' || !places.includes(page)) return [`bookmark ${index + 1}: no name or no place`]
    return places.indexOf(page) < places.indexOf(items[index - 1]?.page ?? '')
      ? [`bookmark ${index + 1}: before the one above it`]
      : []
  })
}
