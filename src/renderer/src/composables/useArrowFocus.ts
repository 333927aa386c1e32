import { onBeforeUnmount, onMounted } from 'vue'
import { nearest, type Direction } from './nearest.ts'

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}
const FOCUSABLE = 'button:not(:disabled), input:not(:disabled), textarea:not(:disabled), [tabindex="0"]'
/** Of a region's height, for one press of an arrow key over text. */
const STEP_SHARE = 0.6

function ownsArrows(element: Element | null): boolean {
  return element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type !== 'checkbox')
}
function isShown(element: HTMLElement): boolean {
  const box = element.getBoundingClientRect()
  return box.width > 0 && box.height > 0
}

/** The region that could still turn in a direction, if the text in it has more to show. */
function turnable(direction: Direction): HTMLElement | undefined {
  if (direction !== 'up' && direction !== 'down') return undefined
  return [...document.querySelectorAll<HTMLElement>('[data-scroll-region]')].find((region) =>
    direction === 'down' ? region.scrollTop + region.clientHeight < region.scrollHeight - 4 : region.scrollTop > 4,
  )
}

function isWithin(element: HTMLElement, region: HTMLElement): boolean {
  const box = element.getBoundingClientRect()
  const view = region.getBoundingClientRect()
  return !region.contains(element) || (box.top >= view.top && box.bottom <= view.bottom)
}

/** Arrow keys move the focus to what lies that way, so that a five-key keypad reaches everything. Long text turns first. */
export function useArrowFocus(): void {
  function onKeydown(event: KeyboardEvent): void {
    const direction = DIRECTIONS[event.key]
    if (direction === undefined || event.defaultPrevented || ownsArrows(document.activeElement)) return
    const scope = document.querySelector<HTMLElement>('[aria-modal="true"]') ?? document
    const all = [...scope.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isShown)
    const current = document.activeElement instanceof HTMLElement ? document.activeElement : undefined
    event.preventDefault()
    if (current === undefined || !all.includes(current)) return all[0]?.focus()
    const others = all.filter((element) => element !== current)
    const index = nearest(
      current.getBoundingClientRect(),
      others.map((element) => element.getBoundingClientRect()),
      direction,
    )
    const next = index === undefined ? undefined : others[index]
    const region = turnable(direction)
    const mustTurn =
      region !== undefined &&
      region.contains(current) &&
      (next === undefined || !region.contains(next) || !isWithin(next, region))
    if (mustTurn && !(next !== undefined && region.contains(next) && isNear(next, region))) {
      region.scrollBy({ top: (direction === 'down' ? 1 : -1) * region.clientHeight * STEP_SHARE })
      return
    }
    next?.focus()
  }
  onMounted(() => window.addEventListener('keydown', onKeydown))
  onBeforeUnmount(() => window.removeEventListener('keydown', onKeydown))
}

/** Less than one step out of sight: focusing it brings it in without skipping text. */
function isNear(element: HTMLElement, region: HTMLElement): boolean {
  const box = element.getBoundingClientRect()
  const view = region.getBoundingClientRect()
  const stepPx = view.height * STEP_SHARE
  return box.top < view.bottom + stepPx && box.bottom > view.top - stepPx
}
