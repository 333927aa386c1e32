import { onBeforeUnmount, onMounted, reactive, type Ref } from 'vue'

/** Size of an element in em of the reader's own text; zero until it is measured. Follows text size and turning. */
export function usePageSize(element: Readonly<Ref<HTMLElement | null>>): { readonly widthEm: number; readonly heightEm: number } {
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
