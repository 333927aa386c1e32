import type { LanguageTag } from '#shared/content/content.ts'
import type { Colour } from '#shared/subject/colour.ts'
import type { Weight } from '../theme/text-style.ts'

/** Structure types of PDF 1.7 that our sheets use; `Artifact` is ink that says nothing of its own. */
export type TagType =
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Figure'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Sect'
  | 'Span'
  | 'TOC'
  | 'TOCI'
  | 'Artifact'

/** Text on one line; `yPt` is its baseline. Points, from the box's top left corner, y downwards. */
export interface TextInk {
  readonly kind: 'text'
  readonly text: string
  readonly weight: Weight
  readonly sizePt: number
  readonly colour: Colour
  readonly xPt: number
  readonly yPt: number
}

/** SVG path data `d` and stroke, in units of `scale` points, moved to (`xPt`, `yPt`). */
export interface PathInk {
  readonly kind: 'path'
  readonly d: string
  readonly xPt: number
  readonly yPt: number
  readonly scale: number
  readonly fill?: Colour
  readonly stroke?: { readonly colour: Colour; readonly width: number }
  /** Only what is between these shows, in points below `yPt`: a ground that runs over two pages. */
  readonly clip?: { readonly topPt: number; readonly bottomPt: number }
}

/** A structure element. A path outside a `Figure` is decoration, and is marked as such. */
export interface Tag {
  readonly kind: 'tag'
  readonly type: TagType
  readonly children: readonly Node[]
  /** What a picture says, for who cannot see it. */
  readonly alt?: string
  readonly scope?: 'Row' | 'Column'
  /** Of the words within, where it is not the sheet's. */
  readonly language?: LanguageTag
  /** Tags with the same wrap are one element, wherever their parts stand. */
  readonly same?: Wrap
  /** Left, top, right, bottom, from the box's top left corner. */
  readonly bbox?: readonly [number, number, number, number]
}

/** Whatever can stand on a page. */
export type Node = Tag | TextInk | PathInk

/** An element that boxes on different pages may share: a list, a table. The same object is the same element. */
export interface Wrap {
  readonly type: TagType
  /** Begun anew on each page: beside it stands what must be read before the next page. */
  readonly isPerPage?: boolean
}

/** An element of the structure, with what is inside it. */
export function tag(type: TagType, children: readonly Node[], more: Partial<Omit<Tag, 'kind' | 'type' | 'children'>> = {}): Tag {
  return { kind: 'tag', type, children, ...more }
}

/** A copy of the nodes, moved. */
export function moved<N extends Node>(nodes: readonly N[], dxPt: number, dyPt: number): N[] {
  return nodes.map((node) => {
    if (node.kind !== 'tag') return { ...node, xPt: node.xPt + dxPt, yPt: node.yPt + dyPt }
    const children = moved(node.children, dxPt, dyPt)
    if (node.bbox === undefined) return { ...node, children }
    const [left, top, right, bottom] = node.bbox
    return { ...node, children, bbox: [left + dxPt, top + dyPt, right + dxPt, bottom + dyPt] as const }
  })
}
