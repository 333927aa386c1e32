/** Where a block stands in what is scrolled, in pixels from its top. */
export interface Stretch {
  readonly top: number
  readonly bottom: number
}

/** What is in sight: from `top` on, so tall. Pixels. */
export interface Sight {
  readonly top: number
  readonly height: number
}

/** Of the height; the rest stays in sight so that the eye finds its line again. */
const PAGE_SHARE = 0.82
/** A page shorter than this part of the height would be no page: a tall block is turned through. */
const LEAST_SHARE = 0.6

/** White between what ends a page and what begins the next; less than a line, which could hide there. */
const WHITE_SHARE = 0.06

/**
 * Where the next page begins: with the first block that is not whole in sight, so that none is read in two halves; where
 * that block is taller than the page, most of a page further on.
 */
export function nextPage(blocks: readonly Stretch[], { top, height }: Sight): number {
  const cut = blocks
    .filter(({ top: own, bottom }) => own > top + height * LEAST_SHARE && bottom > top + height)
    .map((block) => block.top)
  const first = Math.min(...cut)
  const isTurnedThrough = blocks.some(({ top: own, bottom }) => own <= top + height * LEAST_SHARE && bottom > top + height)
  const latest = top + height * (isTurnedThrough ? 1 : 1 + WHITE_SHARE)
  return first <= latest ? first : top + height * PAGE_SHARE
}

/** Where the page before begins: as far up that what is at the top now comes just below it. */
export function previousPage(blocks: readonly Stretch[], { top, height }: Sight): number {
  const starts = blocks.map((block) => block.top).filter((own) => own >= top - height && own < top - height * LEAST_SHARE)
  return starts.length === 0 ? top - height * PAGE_SHARE : Math.min(...starts)
}
