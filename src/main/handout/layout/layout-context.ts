import type { DrawingId } from '#shared/content/content.ts'
import type { Drawing } from '#shared/content/drawing.ts'
import type { Palette } from '../theme/palette.ts'
import type { Space } from '../theme/theme.ts'
import type { Styles } from '../theme/styles.ts'
import type { Typesetter } from '../typeset/typesetter.ts'
import type { SheetWords } from '#shared/languages/parts/sheet.ts'

/** What every layout function may use. */
export interface LayoutContext {
  readonly type: Typesetter
  readonly words: SheetWords
  readonly styles: Styles
  readonly space: Space
  readonly palette: Palette
  readonly drawings: Readonly<Record<DrawingId, Drawing>>
  /** Of the column, in points. */
  readonly widthPt: number
}

/** The same for another column. */
export function inWidth(context: LayoutContext, widthPt: number): LayoutContext {
  return { ...context, widthPt }
}
