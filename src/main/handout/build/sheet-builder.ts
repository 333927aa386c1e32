import type { HandoutLook, Size } from '#shared/handout.ts'
import type { Piece } from '../compose/pieces.ts'
import type { SheetContext } from '../compose/sheet-context.ts'
import type { Box } from '../ink/box.ts'
import type { Room } from '../layout/columns/band.ts'
import type { LayoutContext } from '../layout/layout-context.ts'
import { oneAfterOther } from '../layout/pieces/one-after-other.ts'
import { fillPages } from '../paginate/fill-pages.ts'
import { keepClosingWithText } from '../paginate/keep-closing-with-text.ts'
import { pageCount, planPages, type Frame, type Placed } from '../paginate/plan.ts'
import { fitted } from '../paginate/split.ts'
import { PAGE_FORMATS, type PageFormat } from '../theme/page-formats.ts'
import { paletteOf } from '../theme/palette.ts'
import { COMPACT_THEME, THEMES, type Theme } from '../theme/theme.ts'
import { Typesetter } from '../typeset/typesetter.ts'
import type { HandoutInput } from './handout-input.ts'
import { cachedPieceSetter, pieceSetter, type PieceSetter } from './piece-setters.ts'
import { firstContext, languageOf, piecesInBoth, secondContext } from './sheet-contexts.ts'

/** Composes the pieces of a sheet from what it is made of in one language. */
export type ComposePieces = (context: SheetContext) => readonly Piece[]

/** Turns pieces into a plan of pages, for one look of a sheet. */
export interface SheetBuilder {
  readonly size: Size
  readonly format: PageFormat
  readonly layout: LayoutContext
  /** In the first language. */
  readonly context: SheetContext
  /** In the second, where there is one. */
  readonly second?: SheetContext
  /** Plans what `compose` gives. With two languages it is called for both, and the pieces are set side by side. */
  plan(compose: ComposePieces): Placed<Box>[]
  /** How many pages that would take. */
  countPages(compose: ComposePieces): number
  /** For the same paper in standard size and the first language only; itself where it is that already. */
  plain(): SheetBuilder
  /** The same with type and white as small as they may be. */
  compact(): SheetBuilder
}

/** What a builder for another look of the same sheet uses again. */
interface Reused {
  readonly theme?: Theme
  readonly type?: Typesetter
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
  const isLarge = look.size === 'large'
  const place = (boxes: readonly Box[]) => placed(boxes, frame, isLarge)
  const planWith = (set: PieceSetter, compose: ComposePieces): Placed<Box>[] => {
    if (pair === undefined || second === undefined) return place(inOneLanguage(compose(context), set, frame))
    const [pieces, translated] = piecesInBoth(compose, context, second)
    if (!isLarge) return place(pieces.flatMap((piece, index) => set(piece, translated[index])))
    const setSecond = pieceSetter(pair.second)
    const [first, other] = [pieces.flatMap((piece) => set(piece)), translated.flatMap((piece) => setSecond(piece))]
    return oneAfterOther(pair, first, other, place)
  }
  const setOnce = cachedPieceSetter(layout, pair)
  const { secondLanguage, ...inOne } = look
  const builder: SheetBuilder = {
    ...{ size: look.size, format, layout, context },
    ...(second === undefined ? {} : { second }),
    plan: (compose) => planWith(pieceSetter(layout, pair), compose),
    countPages: (compose) => pageCount(planWith(setOnce, compose)),
    plain: () =>
      look.size === 'standard' && second === undefined ? builder : openSheetBuilder({ ...inOne, size: 'standard' }, input),
    compact: () => openSheetBuilder(look, input, { theme: COMPACT_THEME, type }),
  }
  return builder
}

/** Boxes on pages: each fits one, none holds only sources and codes, and in large print pages are filled. */
function placed(boxes: readonly Box[], frame: Frame, isLarge: boolean): Placed<Box>[] {
  const plan = isLarge ? fillPages : planPages<Box>
  return keepClosingWithText(fitted(boxes, frame.bottomPt - frame.topPt), (fitting) => plan(fitting, frame))
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
