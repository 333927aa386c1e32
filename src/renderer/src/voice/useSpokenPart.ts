import { onBeforeUnmount, watch } from 'vue'
import { useReadAloudStore } from '@/voice/read-aloud.ts'

/** Marks the place that is being said, and keeps it in view. The mark is an attribute that no template writes. */
export function useSpokenPart(): void {
  const aloud = useReadAloudStore()
  let marked: Element | null = null

  function mark(at: string | undefined): void {
    marked?.removeAttribute('data-being-said')
    marked = at === undefined ? null : document.querySelector(`main [data-say='${CSS.escape(at)}']`)
    marked?.setAttribute('data-being-said', '')
    marked?.scrollIntoView({ block: 'nearest' })
  }
  watch(() => aloud.at, mark, { flush: 'post' })
  onBeforeUnmount(() => mark(undefined))
}
