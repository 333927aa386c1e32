import { LANGUAGE_CODES } from '#shared/languages/codes.ts'
import { PAPERS, SIZES, type HandoutLook, type HandoutRequest } from '#shared/handout.ts'
import type { HandoutInput } from '../../../../../src/main/handout/build/handout-input.ts'
import { planHandout } from '../../../../../src/main/handout/create-handout.ts'
import { endsOf } from '../../../../../src/main/handout/paginate/balance.ts'
import type { Frame } from '../../../../../src/main/handout/paginate/plan.ts'
import { otherThan } from './shipped.ts'

/** Both languages of a sheet or one, in every size on every paper, each with a name. */
export const NAMED_LOOKS: readonly (readonly [string, HandoutLook])[] = LANGUAGE_CODES.flatMap((language) =>
  SIZES.flatMap((size) =>
    PAPERS.flatMap((paper): (readonly [string, HandoutLook])[] => {
      const secondLanguage = otherThan(language)
      return [
        [`${language}, ${size}, ${paper}`, { language, size, paper }],
        [`${language} and ${secondLanguage}, ${size}, ${paper}`, { language, size, paper, secondLanguage }],
      ]
    }),
  ),
)

/** What of a plan its rules are about. */
export interface PlannedPages {
  readonly count: number
  /** Where each page ends, in parts of its height. */
  readonly ends: readonly number[]
  /** Pages that a topic or a language's part begins, counted from 0. */
  readonly firsts: ReadonlySet<number>
  /** What stands on each page holds more than the last words, sources and codes. */
  readonly hasText: readonly boolean[]
}

/** Plans a sheet as it is made, and draws nothing. */
export function planPagesOf(request: HandoutRequest, input: HandoutInput): PlannedPages {
  const { placed, builder } = planHandout(request, input)
  const { topPt, heightPt, footPt } = builder.format
  const frame: Frame = { topPt, bottomPt: heightPt - footPt }
  const ends = endsOf(placed, frame)
  return {
    count: ends.length,
    ends,
    firsts: new Set(placed.flatMap(({ strip, page }) => (strip.startsPage === true || strip.speaks !== undefined ? [page] : []))),
    hasText: ends.map((_, page) => placed.some((one) => one.page === page && one.strip.isClosing !== true)),
  }
}

/** Pages that are left too empty, each with the part of it that is filled. */
export function emptyPages({ ends, firsts }: PlannedPages, fullMin = 0.6, lastMin = 0.25): string[] {
  return ends.flatMap((end, page) => {
    const isLast = page === ends.length - 1 || firsts.has(page + 1)
    const isOnly = isLast && (page === 0 || firsts.has(page))
    return isOnly || end >= (isLast ? lastMin : fullMin) ? [] : [`page ${page + 1} ends at ${Math.round(100 * end)} %`]
  })
}
