import type { Section } from '#shared/content.ts'
import type { Box } from '../ink.ts'
import type { PieceOf } from '../pieces.ts'
import { isRoomy } from '../theme.ts'
import { sectionBoxes, together } from './section.ts'
import { boxOf, type Laid, type Setting } from './setting.ts'
import { beside } from './stack.ts'

const GUTTER_PT = 24
/** Neither is a band broken over two pages: a taller one would leave too large a hole. */
const BAND_MAX_PT = 230

/** Prose and lists read well in half a page; pictures, charts and boxes do not. */
export function readsInColumn({ blocks }: Section): boolean {
  return blocks.every(({ kind }) => kind === 'paragraph' || kind === 'list' || kind === 'claim' || kind === 'question')
}

/**
 * Short sections one after the other, beside each other where that takes less room: a band is read down its left column
 * first. Where columns would be too narrow, each section has the whole width.
 */
export function bandBoxes(setting: Setting, { sections, hue, level }: PieceOf<'sections'>): Box[] {
  const pieces = sections.map((section) => ({ kind: 'section', section, hue, level }) as const)
  const columnPt = (setting.widthPt - GUTTER_PT) / 2
  const wide = pieces.map((piece) => sectionBoxes(setting, piece))
  if (!isRoomy(columnPt, setting.styles.body)) return wide.flat()
  const narrow = pieces.map((piece) => together(sectionBoxes({ ...setting, widthPt: columnPt }, piece)))
  const gapPt = setting.space.sectionPt
  const wideHeights = wide.map((boxes) => together(boxes).heightPt)
  const best: Way[] = [{ heightPt: 0, strips: [] }]
  for (let end = 1; end <= pieces.length; end += 1) {
    const ways = Array.from({ length: end }, (_, start): Way | undefined => {
      const before = best[start]
      const strip = end - start === 1 ? wholeWidth(start, wideHeights) : bandOf(start, end, narrow, gapPt)
      if (before === undefined || strip === undefined) return undefined
      return { heightPt: before.heightPt + gapPt + strip.heightPt, strips: [...before.strips, strip] }
    })
    const lowest = ways.filter((way) => way !== undefined).toSorted((a, b) => a.heightPt - b.heightPt)[0]
    best.push(lowest ?? { heightPt: 0, strips: [] })
  }
  return (best.at(-1)?.strips ?? []).flatMap((strip) =>
    strip.split === undefined ? (wide[strip.start] ?? []) : [bandBox(strip, strip.split, narrow, setting)],
  )
}

/** Sections from `start` to before `end` in one strip; from `split` on they stand in the right column. */
interface StripOfSections {
  readonly start: number
  readonly end: number
  readonly split?: number
  readonly heightPt: number
}

/** How the first so many sections stand lowest. */
interface Way {
  readonly heightPt: number
  readonly strips: readonly StripOfSections[]
}

function wholeWidth(start: number, heights: readonly number[]): StripOfSections {
  return { start, end: start + 1, heightPt: heights[start] ?? 0 }
}

function bandOf(start: number, end: number, narrow: readonly Laid[], gapPt: number): StripOfSections | undefined {
  const splits = Array.from({ length: end - start - 1 }, (_, at) => start + 1 + at)
  const strips = splits.map((split) => {
    const heightPt = Math.max(columnHeight(narrow.slice(start, split), gapPt), columnHeight(narrow.slice(split, end), gapPt))
    return { start, end, split, heightPt }
  })
  return strips.filter(({ heightPt }) => heightPt <= BAND_MAX_PT).toSorted((a, b) => a.heightPt - b.heightPt)[0]
}

function columnHeight(parts: readonly Laid[], gapPt: number): number {
  return parts.reduce((sum, { heightPt }) => sum + heightPt, 0) + gapPt * (parts.length - 1)
}

function bandBox({ start, end, heightPt }: StripOfSections, split: number, narrow: readonly Laid[], setting: Setting): Box {
  const columnPt = (setting.widthPt - GUTTER_PT) / 2
  const column = (from: number, to: number) =>
    together(narrow.slice(from, to).map((laid) => boxOf(laid, setting.space.sectionPt)))
  const columns = beside([
    { laid: column(start, split), xPt: 0 },
    { laid: column(split, end), xPt: columnPt + GUTTER_PT },
  ])
  return boxOf({ heightPt, nodes: columns.nodes }, setting.space.sectionPt)
}
