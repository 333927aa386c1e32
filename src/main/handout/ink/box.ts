import type { SheetWords } from '#shared/languages/parts/sheet.ts'
import type { Node, Wrap } from './nodes.ts'

/** Something set: its height in points, and its ink from its own top left corner. */
export interface Laid {
  readonly heightPt: number
  readonly nodes: readonly Node[]
}

/** Something set that knows how to stand in two parts. */
export interface PartedLaid extends Laid {
  /** Its parts where the upper one is no taller than so many points; `undefined` where there is no room for one. */
  readonly parted: (roomPt: number) => [PartedLaid, PartedLaid] | undefined
}

/** A strip of the sheet that is never split. */
export interface Box extends Laid {
  /** White above it, unless it stands at the top of a page. */
  readonly gapPt: number
  /** Stays on one page with the box after it. */
  readonly keepWithNext?: boolean
  readonly startsPage?: boolean
  /** Starts a leaf of two-sided paper: a page with an odd number. */
  readonly startsLeaf?: boolean
  /** Its ink when it has to stand as tall as a taller neighbour. */
  readonly stretched?: (heightPt: number) => readonly Node[]
  /** Where columns stand side by side in it: each as tall as it is by itself. A box too tall is cut column by column. */
  readonly sides?: readonly Side[]
  /** Its two parts, where lines cannot be cut apart: columns that are read one after the other. */
  readonly parted?: PartedLaid['parted']
  /** Outermost first. */
  readonly wraps?: readonly Wrap[]
  /** Holds last words, the sources or the QR code: no page may hold only such boxes. */
  readonly isClosing?: boolean
  /** Of a part of a box that was cut to fit pages, but the last: what it was cut from, and how many parts that has from here on. */
  readonly cutFrom?: { readonly whole: Box; readonly count: number }
  /** Name in the reader's list of bookmarks. */
  readonly bookmark?: string
  /** What the foot of the page says from here on. */
  readonly running?: string
  /** The languages that the foot of the page speaks from here on, where pages of one follow those of another. */
  readonly speaks?: readonly SheetWords[]
}

/** A column of a box, and its left edge. */
export interface Side {
  readonly laid: Laid
  readonly xPt: number
}

/** A strip of what is set, `gapPt` below the one before it. */
export function boxOf(laid: Laid, gapPt: number, more: Omit<Box, 'heightPt' | 'nodes' | 'gapPt'> = {}): Box {
  return { heightPt: laid.heightPt, nodes: laid.nodes, gapPt, ...more }
}

/** The box without some of what it says of itself. */
export function without<K extends keyof Box>(box: Box, ...keys: readonly K[]): Omit<Box, K> {
  const names: readonly string[] = keys
  return Object.fromEntries(Object.entries(box).filter(([name]) => !names.includes(name))) as unknown as Omit<Box, K>
}
