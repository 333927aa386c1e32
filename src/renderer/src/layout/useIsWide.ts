import { onBeforeUnmount, ref, type Ref } from 'vue'

/** Whether the screen lies on its side: the bar then stands beside the page. */
export function useIsWide(): Readonly<Ref<boolean>> {
  const query = window.matchMedia('(min-aspect-ratio: 1/1)')
  const isWide = ref(query.matches)
  const note = (): void => {
    isWide.value = query.matches
  }
  query.addEventListener('change', note)
  onBeforeUnmount(() => query.removeEventListener('change', note))
  return isWide
}
