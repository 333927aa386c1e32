import { onBeforeUnmount, onMounted, reactive, type Ref } from 'vue'

/** Size of a page in em of the reader's own text; zero until it is measured. */
export interface PageSize {
  readonly widthEm: number
  readonly heightEm: number
}

/** Size of an element. Follows text size and turning. */
export function usePageSize(element: Readonly<Ref<HTMLElement | null>>): PageSize {
  const size = reactive({ widthEm: 0, heightEm: 0 })
  let watcher: ResizeObserver | undefined
  function measure(): void {
    if (element.value === null) return
    const emPx = Number.parseFloat(getComputedStyle(element.value).fontSize) || 16
    size.widthEm = element.value.clientWidth / emPx
    size.heightEm = element.value.clientHeight / emPx
  }
  onMounted(() => {
    measure()
    watcher = new ResizeObserver(measure)
    if (element.value !== null) watcher.observe(element.value)
  })
  onBeforeUnmount(() => watcher?.disconnect())
  return size
}
