import { PDFName, PDFRef, type PDFContext, type PDFObject } from '@cantoo/pdf-lib'
import { dictionaryOf, look, membersOf, nameOf, numberOf, textOf, type Found } from './objects.ts'

const NAMES = { K: PDFName.of('K'), Pg: PDFName.of('Pg'), Obj: PDFName.of('Obj') }

/** Structure types of ISO 32000-1, 14.8.4. */
export const STANDARD_TYPES: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
)

/** A stretch of a page's content, by page object and number. */
export interface Content {
  readonly kind: 'content'
  readonly page: string
  readonly mcid: number
}
/** An annotation, by object and the page it is said to be on. */
export interface ObjectLink {
  readonly kind: 'object'
  readonly target: string
  readonly page: string
}
export interface Element {
  readonly kind: 'element'
  readonly ref: string
  /** As written in the file. */
  readonly written: string
  /** After role mapping. */
  readonly type: string
  readonly parent: Element | undefined
  readonly alt: string | undefined
  readonly actual: string | undefined
  readonly expanded: string | undefined
  readonly lang: string | undefined
  readonly id: string | undefined
  /** Every attribute of its objects and classes; later ones win. */
  readonly attributes: ReadonlyMap<string, Found>
  readonly kids: readonly (Element | Content | ObjectLink)[]
}

export interface Structure {
  readonly roots: readonly Element[]
  /** All, each before its kids. */
  readonly elements: readonly Element[]
  readonly roleMap: ReadonlyMap<string, string>
}

export function readStructure(context: PDFContext, root: Found): Structure {
  const roleMap = roleMapOf(context, look(context, root, 'RoleMap'))
  const elements: Element[] = []
  const known = new Set<string>()

  const read = (found: PDFObject, parent: Element | undefined): Element => {
    const ref = String(found)
    if (known.has(ref)) throw new TypeError(`structure tree: ${ref} stands twice`)
    if (found instanceof PDFRef) known.add(ref)
    const get = (key: string) => look(context, found, key)
    const written = nameOf(get('S')) ?? '?'
    const kids: Element['kids'][number][] = []
    const element: Element = {
      kind: 'element',
      ref,
      written,
      type: standardFor(written, roleMap),
      parent,
      alt: textOf(get('Alt')),
      actual: textOf(get('ActualText')),
      expanded: textOf(get('E')),
      lang: textOf(get('Lang')),
      id: textOf(get('ID')),
      attributes: attributesOf(context, get('A')),
      kids,
    }
    elements.push(element)
    const page = String(dictionaryOf(look(context, found))?.get(NAMES.Pg) ?? '')
    kids.push(...kidsOf(context, found).map((kid) => leafOf(context, kid, page) ?? read(kid, element)))
    return element
  }
  return { roots: kidsOf(context, root).map((kid) => read(kid, undefined)), elements, roleMap }
}

/** `K`: one kid or a list of them. */
function kidsOf(context: PDFContext, found: Found): PDFObject[] {
  const raw = dictionaryOf(look(context, found))?.get(NAMES.K)
  if (raw === undefined) return []
  const list = membersOf(look(context, raw))
  return list.length > 0 || String(look(context, raw)).startsWith('[') ? list : [raw]
}

function leafOf(context: PDFContext, kid: PDFObject, page: string): Content | ObjectLink | undefined {
  const mcid = numberOf(kid)
  if (mcid !== undefined) return { kind: 'content', page, mcid }
  const own = String(dictionaryOf(look(context, kid))?.get(NAMES.Pg) ?? page)
  const type = nameOf(look(context, kid, 'Type'))
  if (type === 'MCR') return { kind: 'content', page: own, mcid: numberOf(look(context, kid, 'MCID')) ?? -1 }
  if (type !== 'OBJR') return undefined
  return { kind: 'object', target: String(dictionaryOf(look(context, kid))?.get(NAMES.Obj)), page: own }
}

function attributesOf(context: PDFContext, found: Found): Map<string, Found> {
  const list = membersOf(found)
  const attributes = new Map<string, Found>()
  for (const one of list.length > 0 ? list : [found])
    for (const [key] of dictionaryOf(look(context, one))?.entries() ?? [])
      attributes.set(key.decodeText(), look(context, one, key.decodeText()))
  return attributes
}

function roleMapOf(context: PDFContext, found: Found): Map<string, string> {
  const entries = [...(dictionaryOf(found)?.entries() ?? [])]
  return new Map(entries.map(([from]) => [from.decodeText(), nameOf(look(context, found, from.decodeText())) ?? '?']))
}

/** The type at the end of the role map; a circle ends where it began. */
function standardFor(written: string, roleMap: ReadonlyMap<string, string>): string {
  let type = written
  for (let steps = 0; steps < 10 && !STANDARD_TYPES.has(type); steps += 1) type = roleMap.get(type) ?? type
  return type
}
