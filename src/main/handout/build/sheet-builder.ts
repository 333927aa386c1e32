import type { Section, Topic } from '#shared/content/content.ts'
import { topicFor } from '#shared/needs/daily-needs.ts'
import type { HandoutLook, Size } from '#shared/handout.ts'
import type { Parts } from '../compose/sheet-context.ts'
import { planInCompany } from '../paginate/keep-closing-with-text.ts'
import { planWithoutHoles } from '../paginate/fill-pages.ts'
import type { Box } from '../ink/box.ts'
import { boxesOf } from '../layout/pieces/piece-boxes.ts'
import { bandBoxes, type Room } from '../layout/columns/band.ts'
import { oneAfterOther } from '../layout/pieces/one-after-other.ts'
import { setSection, type SectionWays } from '../layout/columns/section-ways.ts'
import type { Setting } from '../layout/layout-context.ts'
import { pairedBoxes, type Pair } from '../layout/pieces/two-languages.ts'
import { HandoutError } from '../base/handout-error.ts'
import type { HandoutInput } from './handout-input.ts'
import type { Piece, PieceOf } from '../compose/pieces.ts'
import { planPages, type Frame, type Placed } from '../paginate/plan.ts'
import { Recall, RecallOf } from '../base/bounded-cache.ts'
import { pageCount } from '../pdf/render.ts'
import { fitted } from '../paginate/split.ts'
import { COMPACT_THEME, THEMES } from '../theme/theme.ts'
import { PAGE_FORMATS, type PageFormat } from '../theme/page-formats.ts'
import { Typesetter } from '../typeset/typesetter.ts'
import { wordsFor } from '../words/words.ts'

/** What one sheet is made with. */
export interface Workshop {
  readonly size: Size
  readonly sheet: PageFormat
  readonly setting: Setting
  readonly parts: Parts
  /** The second language's, where there is one. */
  readonly second?: Parts
  /** Plans what `build` gives; with two languages it is asked for both, and the pieces are set side by side. */
  plan(build: (parts: Parts) => readonly Piece[]): Placed<Box>[]
  /** How many pages that would take. Its boxes are never drawn: equal pieces share them, and their tags. */
  countPages(build: (parts: Parts) => readonly Piece[]): number
  /** For the same paper in standard size and the first language only; itself where it is that already. */
  plain(): Workshop
  /** The same with type and white as small as they may be. */
  compact(): Workshop
}

/** @throws HandoutError for a language without words of its own, or one that the materials do not hold. */
export function openWorkshop(
  request: HandoutLook,
  input: HandoutInput,
  theme = THEMES[request.size],
  type = new Typesetter(input.fonts),
): Workshop {
  const sheet = PAGE_FORMATS[request.size][request.paper]
  const words = wordsFor(request.language)
  const setting: Setting = {
    ...theme,
    type,
    words,
    drawings: input.drawings,
    widthPt: sheet.widthPt - 2 * sheet.sidePt,
  }
  const frame: Frame = { topPt: sheet.topPt, bottomPt: sheet.heightPt - sheet.footPt }
  const parts: Parts = { materials: { ...input, topics: forReader(input.topics, request) }, words }
  const second = secondParts(request, input)
  const pair: Pair | undefined = second && {
    first: setting,
    second: { ...setting, words: second.words },
    language: languageOf(second),
  }
  const isLarge = request.size === 'large'
  const set = (piece: Piece, other?: Piece, room?: Room): readonly Box[] =>
    pair === undefined || other === undefined ? boxesOf(setting, piece, room) : pairedBoxes(pair, piece, other)
  const place = (boxes: readonly Box[]) =>
    planInCompany(fitted(boxes, frame.bottomPt - frame.topPt), (fitting) =>
      (isLarge ? planWithoutHoles : planPages<Box>)(fitting, frame),
    )
  const planWith = (one: typeof set, build: (parts: Parts) => readonly Piece[]) => {
    const pieces = build(parts)
    const twins = second === undefined ? [] : build(second)
    if (second !== undefined) checkTwins(pieces, twins, languageOf(second))
    if (pair !== undefined && isLarge) {
      const first = pieces.flatMap((piece) => closing(piece, one(piece)))
      const other = twins.flatMap((piece) => closing(piece, boxesOf(pair.second, piece)))
      return oneAfterOther(pair, first, other, place)
    }
    const boxes: Box[] = []
    for (const [index, piece] of pieces.entries()) {
      // Only columns of sections need to know where on the page they begin.
      const room = piece.kind === 'sections' && pair === undefined ? roomBehind(boxes, frame) : undefined
      boxes.push(...closing(piece, one(piece, twins[index], room)))
    }
    return place(boxes)
  }
  const setAgain = remembering(set)
  // Hue and level of a section are always its topic's.
  const sectionsSet = new RecallOf<Section, SectionWays>()
  const setSectionAgain = (piece: PieceOf<'section'>) => sectionsSet.get(piece.section, () => setSection(setting, piece))
  const known: typeof set = (piece, other, room) =>
    piece.kind === 'sections' && pair === undefined
      ? bandBoxes(setting, piece, room, (_, section) => setSectionAgain(section))
      : setAgain(piece, other)
  const { secondLanguage, ...inOne } = request
  const workshop: Workshop = {
    ...{ size: request.size, sheet, setting, parts },
    ...(second === undefined ? {} : { second }),
    plan: (build) => planWith(set, build),
    countPages: (build) => pageCount(planWith(known, build)),
    plain: () =>
      request.size === 'standard' && second === undefined ? workshop : openWorkshop({ ...inOne, size: 'standard' }, input),
    compact: () => openWorkshop(request, input, COMPACT_THEME, type),
  }
  return workshop
}

function roomBehind(boxes: readonly Box[], frame: Frame): Room {
  const last = planPages(fitted(boxes, frame.bottomPt - frame.topPt), frame).at(-1)
  const endPt = last === undefined ? frame.topPt : last.yPt + last.strip.heightPt
  return { takenPt: endPt - frame.topPt, pagePt: frame.bottomPt - frame.topPt }
}

/** Marks where a sheet comes from, and where it leads to. */
function closing({ kind }: Piece, boxes: readonly Box[]): readonly Box[] {
  return kind === 'sources' || kind === 'also' ? boxes.map((box) => ({ ...box, isClosing: true })) : boxes
}

function secondParts(request: HandoutLook, input: HandoutInput): Parts | undefined {
  const { secondLanguage } = request
  if (secondLanguage === undefined) return undefined
  const words = wordsFor(secondLanguage)
  if (input.second === undefined) throw new HandoutError('unknown-language', `handout: no texts in language "${secondLanguage}"`)
  const topics = forReader(input.second.topics, request)
  return { materials: { ...input, ...input.second, topics }, words }
}

const forReader = (topics: readonly Topic[], { group }: HandoutLook) => topics.map((topic) => topicFor(topic, group))

function languageOf({ materials }: Parts): string {
  return materials.checklist.language
}

/** Two languages are set piece by piece, so both must be built alike. */
function checkTwins(pieces: readonly Piece[], twins: readonly Piece[], language: string): void {
  const areTwins = pieces.length === twins.length && pieces.every(({ kind }, index) => kind === twins[index]?.kind)
  if (!areTwins) throw new HandoutError('unlike-texts', `handout: the texts in "${language}" are not built like the others`)
}

/** Choosing sections plans a sheet again and again: each piece is set only once. */
function remembering<T extends readonly unknown[], R>(set: (...pieces: T) => R): (...pieces: T) => R {
  const known = new Recall<R>(2_000)
  return (...pieces) => known.get(JSON.stringify(pieces), () => set(...pieces))
}
