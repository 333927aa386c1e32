import { nextTick, onBeforeUnmount, onMounted, ref, shallowRef, watch, type Ref } from 'vue'
import { createLateGuard } from '@/kiosk/late-guard.ts'

/** Rounding of sizes at odd scales leaves this much. */
const SLACK_PX = 2

/** What a page would show at one size of text. */
export interface Fill<Part> {
  readonly capMm: number
  readonly parts: readonly Part[]
}

/**
 * Fills a place with as much as it holds without running over its edge: every part in the largest type that lets all of
 * them in, or else, in the smallest, those that still fit, taken in the order given.
 * @param frame - the place: of a fixed size, its overflow hidden.
 * @param offer - `parts`, the most needed first; `sizesMm`, heights of capitals in millimetres, the largest first.
 * @returns `fill`, what to show; `isSettled`, false while trying; `isOver`, when it runs over even without a part.
 */
export function useWhatFits<Part>(
  frame: Readonly<Ref<HTMLElement | null>>,
  offer: () => { readonly parts: readonly Part[]; readonly sizesMm: readonly [number, ...number[]] },
) {
  const fill = shallowRef<Fill<Part>>({ capMm: offer().sizesMm[0], parts: [] })
  const isSettled = ref(false)
  const isOver = ref(false)
  const guard = createLateGuard()

  async function settle(): Promise<void> {
    const isCurrent = guard.renew()
    const { parts, sizesMm } = offer()
    isSettled.value = false
    const fits = async (next: Fill<Part>): Promise<boolean> => {
      fill.value = next
      await nextTick()
      return isCurrent() && frame.value !== null && isInside(frame.value)
    }
    const smallest = { capMm: sizesMm.at(-1) ?? sizesMm[0], parts: [] }
    const isTooMuch = !(await fits(smallest))
    const taken = isTooMuch ? smallest : ((await firstSize(parts, sizesMm, fits)) ?? (await oneByOne(parts, smallest, fits)))
    if (!isCurrent()) return
    fill.value = taken
    isOver.value = isTooMuch
    isSettled.value = true
  }

  let watcher: ResizeObserver | undefined
  onMounted(() => {
    watcher = new ResizeObserver(() => void settle())
    if (frame.value !== null) watcher.observe(frame.value)
    void settle()
  })
  watch(offer, settle)
  onBeforeUnmount(() => {
    guard.renew()
    watcher?.disconnect()
  })

  return { fill, isSettled, isOver }
}

type Try<Part> = (fill: Fill<Part>) => Promise<boolean>

async function firstSize<Part>(parts: readonly Part[], sizesMm: readonly number[], fits: Try<Part>) {
  for (const capMm of sizesMm) if (await fits({ capMm, parts })) return { capMm, parts }
  return undefined
}

async function oneByOne<Part>(parts: readonly Part[], empty: Fill<Part>, fits: Try<Part>): Promise<Fill<Part>> {
  let fill = empty
  for (const part of parts) {
    const more = { ...fill, parts: [...fill.parts, part] }
    if (await fits(more)) fill = more
  }
  return fill
}

function isInside({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): boolean {
  return scrollHeight <= clientHeight + SLACK_PX && scrollWidth <= clientWidth + SLACK_PX
}
