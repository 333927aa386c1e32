import { onBeforeUnmount, type Ref } from 'vue'

/** A second touch sooner and nearer than this is the same touch of a trembling hand. */
export const pressGuard = { quietMs: 350, nearPx: 60 }

interface Press {
  readonly atMs: number
  readonly x: number
  readonly y: number
}
let last: Press | undefined

function isEcho(press: Press): boolean {
  if (last === undefined || press.atMs - last.atMs >= pressGuard.quietMs) return false
  return Math.hypot(press.x - last.x, press.y - last.y) < pressGuard.nearPx
}

interface PressOptions {
  /** For keys that are meant to be touched fast, such as digits. */
  readonly repeats?: () => boolean
}

/**
 * Acts on a touch only if it began and ended inside the element, and takes a double touch as one, also when the
 * second lands on a key of the next screen. Enter, Space and assistive technology arrive as a click with no
 * pointer and always act, but a key held down acts once.
 */
export function usePress(element: Ref<Element | null>, act: () => void, options: PressOptions = {}) {
  let armed: number | undefined

  function isInside(event: PointerEvent): boolean {
    const box = element.value?.getBoundingClientRect()
    if (box === undefined) return false
    return event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom
  }
  function onPointerdown(event: PointerEvent): void {
    armed = event.isPrimary === false || event.button > 0 ? undefined : event.pointerId
  }
  function onPointerup(event: PointerEvent): void {
    if (armed === event.pointerId && !isInside(event)) armed = undefined
  }
  function onPointercancel(): void {
    armed = undefined
  }
  function onClick(event: MouseEvent): void {
    const isByPointer = event.detail > 0
    const wasArmed = armed !== undefined
    armed = undefined
    if (isByPointer && !wasArmed) return
    if (isByPointer) {
      const press = { atMs: performance.now(), x: event.clientX, y: event.clientY }
      const isSwallowed = isEcho(press) && options.repeats?.() !== true
      last = press
      if (isSwallowed) return
    }
    act()
  }
  function onKeydown(event: KeyboardEvent): void {
    if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault()
  }
  onBeforeUnmount(onPointercancel)

  return {
    pointerdown: onPointerdown,
    pointerup: onPointerup,
    pointercancel: onPointercancel,
    click: onClick,
    keydown: onKeydown,
  }
}
