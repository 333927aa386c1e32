import { type Box, boxOf, type Laid } from '../../ink/box.ts'
import type { PieceOf } from '../../compose/pieces.ts'
import { heightOf } from '../../paginate/plan.ts'
import { isWideEnough } from '../../theme/text-style.ts'
import { sectionBoxes } from './section.ts'
import { type LayoutContext, inWidth } from '../layout-context.ts'
import { beside } from '../../ink/stack.ts'
import { together } from '../../ink/together.ts'
import { twoColumns } from '../../ink/columns.ts'

/** White between two columns. */
export const GUTTER_PT = 20
/** A box is drawn so much taller, at most, to end level with the column beside it. */
const STRETCH_MAX_PT = 40

/** How one section may stand. */
export interface SectionWays {
  /** Over the whole width. */
  readonly wide: readonly Box[]
  /** In a column; `undefined` where columns would be too narrow. */
  readonly narrow?: Laid
  /** In two columns under its title: no way, or one. */
  readonly columns: readonly (readonly Box[])[]
}

/** Sets one section in every way that it may stand. */
export function setSection(context: LayoutContext, piece: PieceOf<'section'>): SectionWays {
  const wide = sectionBoxes(context, piece)
  const columnPt = (context.widthPt - GUTTER_PT) / 2
  if (!isWideEnough(columnPt, context.styles.body)) return { wide, columns: [] }
  const narrow = sectionBoxes(inWidth(context, columnPt), piece)
  const [title, ...blocks] = narrow
  const hasTitle = !('isUntitled' in piece.section)
  const columns = title === undefined ? [] : inColumns(hasTitle ? [wide[0] ?? title] : [], hasTitle ? blocks : narrow, context)
  return { wide, narrow: together(narrow), columns }
}

/**
 * A section's blocks in two columns under its title, where it has one, read down the left one first. Neither a list nor a chart is parted,
 * and what is kept together stays so.
 */
function inColumns(title: readonly Box[], blocks: readonly Box[], { widthPt, space }: LayoutContext): Box[][] {
  const { left, right, heightPt } = twoColumns(runsOf(blocks), (column) => heightOf(column.flat()))
  if (right.length === 0) return []
  const laid = beside([
    { laid: levelled(left.flat(), heightPt), xPt: 0 },
    { laid: levelled(right.flat(), heightPt), xPt: (widthPt + GUTTER_PT) / 2 },
  ])
  return [[...title, boxOf(laid, title.length === 0 ? space.boxPt : 0.8 * space.paragraphPt)]]
}

/** Boxes that no column parts. */
function runsOf(boxes: readonly Box[]): Box[][] {
  const runs: Box[][] = []
  boxes.forEach((box, index) => {
    const before = boxes[index - 1]
    const wrap = before?.wraps?.[0]
    const isJoined = before?.keepWithNext === true || (wrap !== undefined && wrap === box.wraps?.[0])
    if (isJoined) runs.at(-1)?.push(box)
    else runs.push([box])
  })
  return runs
}

/** The column, its last box drawn taller where it then ends level with the other column. */
function levelled(boxes: readonly Box[], heightPt: number): Laid {
  const laid = together(boxes)
  const last = boxes.at(-1)
  const lackPt = heightPt - laid.heightPt
  if (last?.stretched === undefined || lackPt > STRETCH_MAX_PT) return laid
  const tallPt = last.heightPt + lackPt
  return together([...boxes.slice(0, -1), { ...last, heightPt: tallPt, nodes: last.stretched(tallPt) }])
}
