import type { LanguageTag } from '#shared/content/content.ts'
import type { Weight } from '../typeset/fonts.ts'
import type { Colour } from '../theme/theme.ts'
import type { Line, TextStyle } from '../typeset/typesetter.ts'
import type { SheetWords } from '#shared/languages/parts/sheet.ts'

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

export type Node = Tag | TextInk | PathInk

/** An element that boxes on different pages may share: a list, a table. The same object is the same element. */
export interface Wrap {
  readonly type: TagType
  /** Begun anew on each page: beside it stands what must be read before the next page. */
  readonly isPerPage?: boolean
}

/** A strip of the sheet that is never split. */
export interface Box {
  readonly heightPt: number
  /** White above it, unless it stands at the top of a page. */
  readonly gapPt: number
  readonly nodes: readonly Node[]
  /** Stays on one page with the box after it. */
  readonly keepWithNext?: boolean
  readonly startsPage?: boolean
  /** Starts a leaf of two-sided paper: a page with an odd number. */
  readonly startsLeaf?: boolean
  /** Its ink when it has to stand as tall as a taller neighbour. */
  readonly stretched?: (heightPt: number) => readonly Node[]
  /** Where columns stand side by side in it: each as tall as it is by itself. A box too tall is cut column by column. */
  readonly sides?: readonly Side[]
  /** Outermost first. */
  readonly wraps?: readonly Wrap[]
  /** Where a sheet comes from and leads to: no page holds nothing else. */
  readonly isClosing?: boolean
  /** Name in the reader's list of bookmarks. */
  readonly bookmark?: string
  /** What the foot of the page says from here on. */
  readonly running?: string
  /** The languages that the foot of the page speaks from here on, where pages of one follow those of another. */
  readonly speaks?: readonly SheetWords[]
}

/** A column of a box, and its left edge. */
export interface Side {
  readonly laid: { readonly heightPt: number; readonly nodes: readonly Node[] }
  readonly xPt: number
}

/** The box without some of what it says of itself. */
export function without<K extends keyof Box>(box: Box, ...keys: readonly K[]): Omit<Box, K> {
  const names: readonly string[] = keys
  return Object.fromEntries(Object.entries(box).filter(([name]) => !names.includes(name))) as unknown as Omit<Box, K>
}

export function tag(type: TagType, children: readonly Node[], more: Partial<Omit<Tag, 'kind' | 'type' | 'children'>> = {}): Tag {
  return { kind: 'tag', type, children, ...more }
}

/** Text ink for lines already set, the first one's top at `topPt`. */
export function inkOf(lines: readonly Line[], style: TextStyle, xPt: number, topPt: number): TextInk[] {
  return lines.flatMap((line, index) =>
    line.parts.map((part) => ({
      kind: 'text' as const,
      text: part.text,
      weight: part.weight,
      sizePt: style.sizePt,
      colour: style.colour,
      xPt: xPt + part.xPt,
      yPt: topPt + baselineOf(style) + index * style.leadPt,
    })),
  )
}

/** From the top of a line to its baseline: capitals (0.668 em in Atkinson Hyperlegible) stand in the middle. */
export function baselineOf(style: TextStyle): number {
  return (style.leadPt + style.sizePt * 0.668) / 2
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

/** Paths drawn about a middle, so many times as large. */
export function enlarged(paths: readonly PathInk[], by: number): PathInk[] {
  return paths.map((path) => ({ ...path, scale: path.scale * by, xPt: path.xPt * by, yPt: path.yPt * by }))
}

/** A rectangle with round corners. */
export function rectangle(
  xPt: number,
  yPt: number,
  widthPt: number,
  heightPt: number,
  radiusPt: number,
  paint: Pick<PathInk, 'fill' | 'stroke'>,
): PathInk {
  const r = Math.min(radiusPt, widthPt / 2, heightPt / 2)
  const [w, h] = [widthPt - 2 * r, heightPt - 2 * r]
  const arc = (dx: number, dy: number) => (r > 0 ? `a${r} ${r} 0 0 1 ${dx} ${dy}` : '')
  return {
    kind: 'path',
    d: `M${r} 0h${w}${arc(r, r)}v${h}${arc(-r, r)}h${-w}${arc(-r, -r)}v${-h}${arc(r, -r)}Z`,
    xPt,
    yPt,
    scale: 1,
    ...paint,
  }
}

export function circle(xPt: number, yPt: number, radiusPt: number, paint: Pick<PathInk, 'fill' | 'stroke'>): PathInk {
  const r = radiusPt
  return { kind: 'path', d: `M${-r} 0a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`, xPt, yPt, scale: 1, ...paint }
}

export function rule(xPt: number, yPt: number, widthPt: number, stroke: { colour: Colour; width: number }): PathInk {
  return { kind: 'path', d: `M0 0h${widthPt}`, xPt, yPt, scale: 1, stroke }
}
