import type { HandoutLook, Paper, Size } from '#shared/handout.ts'
import type { Piece } from '../compose/pieces.ts'
import type { SheetContext } from '../compose/sheet-context.ts'
import type { Box } from '../ink/box.ts'
import type { Room } from '../layout/columns/band.ts'
import type { LayoutContext } from '../layout/layout-context.ts'
import { oneAfterOther } from '../layout/pieces/one-after-other.ts'
import { balancedPages, fewestPages, lackOf } from '../paginate/balance.ts'
import { pageCount, planPages, type Frame, type Placed } from '../paginate/plan.ts'
import { fitted } from '../paginate/split.ts'
import { PAGE_FORMATS, type PageFormat } from '../theme/page-formats.ts'
import { paletteOf } from '../theme/palette.ts'
import { COMPACT_THEMES, THEMES, type Theme } from '../theme/theme.ts'
import { Typesetter } from '../typeset/typesetter.ts'
import type { HandoutInput } from './handout-input.ts'
import { cachedPieceSetter, pieceSetter, type PieceSetter } from './piece-setters.ts'
import { firstContext, languageOf, piecesInBoth, secondContext } from './sheet-contexts.ts'

/** Composes the pieces of a sheet from what it is made of in one language. */
export type ComposePieces = (context: SheetContext) => readonly Piece[]

/** Turns pieces into a plan of pages, for one look of a sheet. */
export interface SheetBuilder {
  readonly size: Size
  readonly paper: Paper
  readonly format: PageFormat
  readonly layout: LayoutContext
  /** In the first language. */
  readonly context: SheetContext
  /** In the second, where there is one. */
  readonly second?: SheetContext
  /** Plans what `compose` gives; in the compact look where that leaves less white. With two languages it is called for both, and the pieces are set side by side. */
  plan(compose: ComposePieces): Placed<Box>[]
  /** How many pages that would take. */
  countPages(compose: ComposePieces): number
  /** The same with type and white as small as they may be in its size. */
  compact(): SheetBuilder
}

/** What a builder for another look of the same sheet uses again. */
interface Reused {
  readonly theme?: Theme
  readonly type?: Typesetter
}

/** How a plan is made: for drawing, or only to count its pages. */
interface Planning {
  readonly set: PieceSetter
  /** Sets pieces of the second language that stand alone. */
  readonly setSecond: PieceSetter
  readonly place: (boxes: readonly Box[]) => Placed<Box>[]
}

/** @throws HandoutError for a language without words of its own, or one that the materials do not hold. */
export function openSheetBuilder(look: HandoutLook, input: HandoutInput, reused: Reused = {}): SheetBuilder {
  const { theme = THEMES[look.size], type = new Typesetter(input.fonts) } = reused
  const format = PAGE_FORMATS[look.size][look.paper]
  const frame: Frame = { topPt: format.topPt, bottomPt: format.heightPt - format.footPt }
  const [context, second] = [firstContext(look, input), secondContext(look, input)]
  const widthPt = format.widthPt - 2 * format.sidePt
  const { drawings, subject } = input
  const layout: LayoutContext = { ...theme, type, words: context.words, palette: paletteOf(subject), drawings, widthPt }
  const pair = second && { first: layout, second: { ...layout, words: second.words }, language: languageOf(second) }
  // A short page has its two sides; in large print columns would be too narrow.
  const isOneAfterOther = look.size === 'large' || look.length === 'short'
  const planWith = ({ set, setSecond, place }: Planning, compose: ComposePieces): Placed<Box>[] => {
    if (pair === undefined || second === undefined) return place(inOneLanguage(compose(context), set, frame))
    const [pieces, translated] = piecesInBoth(compose, context, second)
    if (!isOneAfterOther) return place(pieces.flatMap((piece, index) => set(piece, translated[index])))
    const [first, other] = [inOneLanguage(pieces, set, frame), inOneLanguage(translated, setSecond, frame)]
    return oneAfterOther(pair, first, other, place)
  }
  const inSecond = pair?.second ?? layout
  const drawn: Planning = {
    ...{ set: pieceSetter(layout, pair), setSecond: pieceSetter(inSecond) },
    place: (boxes) => balancedPages(boxes, frame),
  }
  const measured: Planning = {
    ...{ set: cachedPieceSetter(layout, pair), setSecond: cachedPieceSetter(inSecond) },
    place: (boxes) => fewestPages(boxes, frame),
  }
  let compact: SheetBuilder | undefined
  const builder: SheetBuilder = {
    ...{ size: look.size, paper: look.paper, format, layout, context },
    ...(second === undefined ? {} : { second }),
    plan: (compose) => {
      const own = planWith(drawn, compose)
      if (lackOf(own, frame) === 0 || builder.compact() === builder) return own
      const other = builder.compact().plan(compose)
      return lackOf(other, frame) < lackOf(own, frame) && pageCount(other) <= pageCount(own) ? other : own
    },
    countPages: (compose) => pageCount(planWith(measured, compose)),
    compact: () =>
      theme === COMPACT_THEMES[look.size]
        ? builder
        : (compact ??= openSheetBuilder(look, input, { theme: COMPACT_THEMES[look.size], type })),
  }
  return builder
}

function inOneLanguage(pieces: readonly Piece[], set: PieceSetter, frame: Frame): Box[] {
  const boxes: Box[] = []
  for (const piece of pieces) {
    // Only columns of sections need to know where on the page they begin.
    const room = piece.kind === 'sections' ? roomBelow(boxes, frame) : undefined
    boxes.push(...set(piece, undefined, room))
  }
  return boxes
}

function roomBelow(boxes: readonly Box[], frame: Frame): Room {
  const last = planPages(fitted(boxes, frame.bottomPt - frame.topPt), frame).at(-1)
  const endPt = last === undefined ? frame.topPt : last.yPt + last.strip.heightPt
  return { takenPt: endPt - frame.topPt, pagePt: frame.bottomPt - frame.topPt }
}
