import { onBeforeUnmount, onMounted } from 'vue'
import { nearest, type Box, type Direction } from './nearest.ts'

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
  return box.width > 0 && box.height > 0 && getComputedStyle(element).visibility !== 'hidden'
}

/** The region that could still turn in a direction, if the text in it has more to show. */
function turnable(direction: Direction): HTMLElement | undefined {
  if (direction !== 'up' && direction !== 'down') return undefined
  return [...document.querySelectorAll<HTMLElement>('[data-scroll-region]')].find((region) =>
    direction === 'down' ? region.scrollTop + region.clientHeight < region.scrollHeight - 4 : region.scrollTop > 4,
  )
}

function isWithin(element: HTMLElement, region: HTMLElement, slackPx = 0): boolean {
  const box = element.getBoundingClientRect()
  const view = region.getBoundingClientRect()
  return box.bottom > view.top - slackPx && box.top < view.bottom + slackPx
}

/** Where a move starts: the element, or the edge of the region that it was scrolled out of. */
function startOf(element: HTMLElement, direction: Direction): Box {
  const region = element.closest<HTMLElement>('[data-scroll-region]')
  if (region === null || isWithin(element, region)) return element.getBoundingClientRect()
  const { left, right, top, bottom } = region.getBoundingClientRect()
  const edge = direction === 'up' ? bottom : top
  return { left, right, top: edge, bottom: edge }
}

/** Arrow keys move the focus to what lies that way, so that a five-key keypad reaches everything. Long text turns first. */
export function useArrowFocus(): void {
  function onKeydown(event: KeyboardEvent): void {
    const direction = DIRECTIONS[event.key]
    const active = document.activeElement
    if (direction === undefined || event.defaultPrevented || ownsArrows(active)) return
    const scope = document.querySelector<HTMLElement>('[aria-modal="true"]') ?? document
    const all = [...scope.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isShown)
    event.preventDefault()
    if (!(active instanceof HTMLElement) || !all.includes(active)) {
      const page = document.querySelector('main')
      return (all.find((element) => page?.contains(element)) ?? all[0])?.focus()
    }
    const others = all.filter((element) => element !== active)
    const boxes = others.map((element) => element.getBoundingClientRect())
    const index = nearest(startOf(active, direction), boxes, direction)
    const next = index === undefined ? undefined : others[index]
    const region = turnable(direction)
    if (region?.contains(active) && !isNextInReach(next, region)) {
      region.scrollBy({ top: (direction === 'down' ? 1 : -1) * region.clientHeight * STEP_SHARE })
      return
    }
    next?.focus()
  }
  onMounted(() => window.addEventListener('keydown', onKeydown))
  onBeforeUnmount(() => window.removeEventListener('keydown', onKeydown))
}

/** Less than one step out of sight: focusing it brings it in without skipping text. */
function isNextInReach(next: HTMLElement | undefined, region: HTMLElement): boolean {
  return next !== undefined && region.contains(next) && isWithin(next, region, region.clientHeight * STEP_SHARE)
}
