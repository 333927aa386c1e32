import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

/** From this many lines of capitals' width on, a lying page carries two columns of text. */
const ROOMY_EM = 44

/** Whether an element is wide enough, in the reader's own text size, for two columns side by side. */
export function useRoom(element: Readonly<Ref<HTMLElement | null>>): Readonly<Ref<boolean>> {
  const isRoomy = ref(false)
  let watcher: ResizeObserver | undefined
  function measure(): void {
    if (element.value === null) return
    const { clientWidth, clientHeight } = element.value
    const emPx = Number.parseFloat(getComputedStyle(element.value).fontSize)
    isRoomy.value = clientWidth > clientHeight && clientWidth >= ROOMY_EM * emPx
  }
  onMounted(() => {
    measure()
    watcher = new ResizeObserver(measure)
    if (element.value !== null) watcher.observe(element.value)
  })
  onBeforeUnmount(() => watcher?.disconnect())
  return isRoomy
}
