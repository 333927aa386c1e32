import type { DrawingId } from '#shared/content/content.ts'
import type { Drawing } from '#shared/content/drawing.ts'
import type { Box, Node } from '../ink/ink.ts'
import type { Space, Styles } from '../theme/theme.ts'
import type { Typesetter } from '../typeset/typesetter.ts'
import type { SheetWords } from '#shared/languages/parts/sheet.ts'

/** What every layout function may use. */
export interface Setting {
  readonly type: Typesetter
  readonly words: SheetWords
  readonly styles: Styles
  readonly space: Space
  readonly drawings: Readonly<Record<DrawingId, Drawing>>
  /** Of the column, in points. */
  readonly widthPt: number
}

/** Something set: its height in points, and its ink from its own top left corner. */
export interface Laid {
  readonly heightPt: number
  readonly nodes: readonly Node[]
}

export function boxOf(laid: Laid, gapPt: number, more: Omit<Box, 'heightPt' | 'nodes' | 'gapPt'> = {}): Box {
  return { heightPt: laid.heightPt, nodes: laid.nodes, gapPt, ...more }
}
