import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

/** From this many lines of capitals' width on, a lying page carries two columns of text. */
const TWO_COLUMNS_EM = 44

/** Whether an element is wide enough, in the reader's own text size, for two columns side by side. */
export function useTwoColumns(element: Readonly<Ref<HTMLElement | null>>): Readonly<Ref<boolean>> {
  const isWideEnough = ref(false)
  let watcher: ResizeObserver | undefined
  function measure(): void {
    if (element.value === null) return
    const { clientWidth, clientHeight } = element.value
    const emPx = Number.parseFloat(getComputedStyle(element.value).fontSize)
    isWideEnough.value = clientWidth > clientHeight && clientWidth >= TWO_COLUMNS_EM * emPx
  }
  onMounted(() => {
    measure()
    watcher = new ResizeObserver(measure)
    if (element.value !== null) watcher.observe(element.value)
  })
  onBeforeUnmount(() => watcher?.disconnect())
  return isWideEnough
}
