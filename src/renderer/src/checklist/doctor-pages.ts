import { TIERS, type Checklist, type Sign, type SignGroup, type SignId, type Tier } from '#shared/checklist/triage.ts'
import type { PageSize } from '@/layout/usePageSize.ts'

/** Signs of one group that stand together on a page. */
export interface GroupOnPage {
  readonly group: SignGroup
  readonly signs: readonly Sign[]
}
/** One page of the checklist; all its signs are of one tier. */
export interface DoctorPage {
  readonly tier: Tier
  readonly groups: readonly GroupOnPage[]
}

/** Fewer signs than this on a page would be more touches than anyone has patience for; the page turns instead. */
const FEWEST = 3
/** On a low screen that lies on its side fewer rows than this fit; it is turned then, and shows more on a page. */
const FEWEST_ROWS = 2
/** More than this and a reader stops choosing and starts skipping. */
const MOST = 8
/** Where the page has not been measured, and where it has to be turned in any case. */
const USUAL = 6
/** From this width in em a lying page carries two columns of signs. */
const TWO_COLUMNS_EM = 44
/** Letters of a long sign, and how many of them one em of line holds. */
const LETTERS = 100
const LETTERS_PER_EM = 2
/** Taken by the tick box, the key "Why?" and the edges of a row; by edges above and below its words; by title and keys. */
const BESIDE_EM = 8.5
const AROUND_EM = 2.2
const FRAME_EM = 17

/** How many columns of signs a page carries. */
export function columnsOf({ widthEm, heightEm }: PageSize): 1 | 2 {
  return widthEm > heightEm && widthEm >= TWO_COLUMNS_EM ? 2 : 1
}

/** How many signs fit on a page without turning it, within reason. */
export function capacityOf({ widthEm, heightEm }: PageSize): number {
  if (widthEm <= 0 || heightEm <= 0) return USUAL
  const columns = columnsOf({ widthEm, heightEm })
  const lineEm = Math.max(widthEm / columns - BESIDE_EM, 6)
  const rowEm = Math.ceil(LETTERS / (lineEm * LETTERS_PER_EM)) * 1.25 + AROUND_EM
  const rows = Math.floor((heightEm - FRAME_EM) / rowEm)
  if (widthEm > heightEm && rows < FEWEST_ROWS) return USUAL
  return Math.min(Math.max(rows * columns, FEWEST), MOST)
}

/**
 * Deals the checklist out to pages, most urgent tier first, groups in their own order. A group is split only when it
 * is larger than a page, and then evenly; groups of one tier share a page where both fit whole.
 */
export function pagesOf({ groups, signs }: Pick<Checklist, 'groups' | 'signs'>, capacity: number): readonly DoctorPage[] {
  return TIERS.flatMap((tier) => {
    const pages: GroupOnPage[][] = []
    for (const group of groups.filter((each) => each.tier === tier)) {
      const own = signs.filter((sign) => sign.group === group.id)
      for (const part of evenParts(own, capacity)) {
        const last = pages.at(-1)
        const standing = last?.reduce((sum, { signs: some }) => sum + some.length, 0) ?? Infinity
        if (last !== undefined && standing + part.length <= capacity) last.push({ group, signs: part })
        else pages.push([{ group, signs: part }])
      }
    }
    return pages.map((page) => ({ tier, groups: page }))
  })
}

function evenParts<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / most)
  const size = Math.ceil(items.length / count)
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size))
}

/** Signs of a page in reading order. */
export function signsOf(page: DoctorPage): readonly Sign[] {
  return page.groups.flatMap(({ signs }) => signs)
}

/** Which page a sign stands on; the first when it is not named or not known. */
export function pageWith(pages: readonly DoctorPage[], sign: SignId | undefined): number {
  return Math.max(
    0,
    pages.findIndex((page) => signsOf(page).some(({ id }) => id === sign)),
  )
}
