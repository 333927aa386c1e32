import { type Box, boxOf, type Laid } from '../../ink/box.ts'
import type { PieceOf } from '../../compose/pieces.ts'
import { planPages, type Strip } from '../../paginate/plan.ts'
import { fitted } from '../../paginate/split.ts'
import { GUTTER_PT, setSection, type SectionWays } from './section-ways.ts'
import type { LayoutContext } from '../layout-context.ts'
import { beside, stackedHeight } from '../../ink/stack.ts'
import { together } from '../../ink/together.ts'
import { twoColumns } from '../../ink/columns.ts'

/** Where the sections begin: how much of the page is taken, and how tall pages are. Points. */
export interface Room {
  readonly takenPt: number
  readonly pagePt: number
}

/** A page without end, for sections that are looked at alone. */
const ENDLESS: Room = { takenPt: 0, pagePt: Number.MAX_SAFE_INTEGER }
/** Columns are worth it only where they save so much. */
const SAVING_MIN_PT = 8

/**
 * Sections one after the other, beside each other where that brings the end nearer: a band is read down its left column
 * first, and is not broken over two pages. One section alone may stand in two columns under its title. Where columns would
 * be too narrow, each section has the whole width.
 * @param set - as `setSection`.
 */
export function bandBoxes(
  context: LayoutContext,
  { sections, hue, level, isEndApart }: PieceOf<'sections'>,
  { takenPt, pagePt }: Room = ENDLESS,
  set = setSection,
): Box[] {
  const ways = sections.map((section) => set(context, { kind: 'section', section, hue, level }))
  const best: Path[] = [{ page: 0, endPt: takenPt, costPt: 0, steps: [] }]
  for (let end = 1; end <= ways.length; end += 1) {
    const isApart = isEndApart === true && end === ways.length
    const paths = best.flatMap((before, start) =>
      stepsOf(context, ways.slice(start, end), pagePt)
        .filter(({ isInColumns }) => !isApart || !isInColumns)
        .map((step) => after(before, step, pagePt)),
    )
    const [first] = paths.toSorted(earlierEnd)
    if (first !== undefined) best.push(first)
  }
  return (best.at(-1)?.steps ?? []).flatMap(({ boxes }) => boxes())
}

/** How the first so many sections may stand, and where they end. */
interface Path {
  readonly page: number
  readonly endPt: number
  /** What its columns have to save. */
  readonly costPt: number
  readonly steps: readonly Step[]
}

/** One way to set some sections: their heights, and their ink when it is chosen. */
interface Step {
  readonly strips: readonly Strip[]
  readonly isInColumns: boolean
  readonly boxes: () => readonly Box[]
}

function earlierEnd(one: Path, other: Path): number {
  return one.page - other.page || one.endPt + one.costPt - other.endPt - other.costPt
}

function stepsOf(context: LayoutContext, ways: readonly SectionWays[], pagePt: number): Step[] {
  const [first] = ways
  if (first === undefined) return []
  if (ways.length > 1) {
    const narrow = ways.flatMap((way) => way.narrow ?? [])
    return narrow.length < ways.length ? [] : [bandOf(context, narrow)].filter((step) => isOnPage(step, pagePt))
  }
  const wide = fitted(first.wide, pagePt)
  const columns = first.columns.map((boxes): Step => ({ strips: boxes, isInColumns: true, boxes: () => boxes }))
  return [{ strips: wide, isInColumns: false, boxes: () => wide }, ...columns.filter((step) => isOnPage(step, pagePt))]
}

function isOnPage({ strips }: Step, pagePt: number): boolean {
  return strips.every(({ heightPt }) => heightPt <= pagePt)
}

function after(before: Path, step: Step, pagePt: number): Path {
  const taken = before.endPt > 0 ? [{ heightPt: Math.min(before.endPt, pagePt), gapPt: 0 }] : []
  const last = planPages([...taken, ...step.strips], { topPt: 0, bottomPt: pagePt }).at(-1)
  return {
    page: before.page + (last?.page ?? 0),
    endPt: (last?.yPt ?? 0) + (last?.strip.heightPt ?? 0),
    costPt: before.costPt + (step.isInColumns ? SAVING_MIN_PT : 0),
    steps: [...before.steps, step],
  }
}

/** Sections in two columns. */
function bandOf({ widthPt, space: { sectionPt } }: LayoutContext, narrow: readonly Laid[]): Step {
  const { left, right, heightPt } = twoColumns(narrow, (column) => stackedHeight(column, sectionPt))
  const column = (parts: readonly Laid[]) => together(parts.map((laid) => boxOf(laid, sectionPt)))
  const boxes = () => {
    const laid = beside([
      { laid: column(left), xPt: 0 },
      { laid: column(right), xPt: (widthPt + GUTTER_PT) / 2 },
    ])
    return [boxOf(laid, sectionPt)]
  }
  return { strips: [{ heightPt, gapPt: sectionPt }], isInColumns: true, boxes }
}
