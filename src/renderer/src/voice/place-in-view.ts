/** A heading this far under the edge still counts as in view. */
const SLACK_PX = 8

/**
 * The place of a turned page to begin reading at: the first one whose beginning is in view, else the one that fills it.
 * Undefined at the top of a page: it begins with its beginning. What stays while the rest is turned is not looked at.
 */
export function placeInView(root: ParentNode): string | undefined {
  const view = root.querySelector('main [data-scroll-region]')
  if (view === null || view.scrollTop <= SLACK_PX) return undefined
  const { top, bottom } = view.getBoundingClientRect()
  const places = [...view.querySelectorAll<HTMLElement>('[data-say]')].filter((place) => place.closest('[data-stays]') === null)
  const boxes = places.map((place) => ({ at: place.dataset['say'], box: place.getBoundingClientRect() }))
  const begins = boxes.find(({ box }) => box.top >= top - SLACK_PX && box.top < bottom - SLACK_PX)
  const fills = boxes.findLast(({ box }) => box.top < top && box.bottom > top)
  return (begins ?? fills)?.at
}
