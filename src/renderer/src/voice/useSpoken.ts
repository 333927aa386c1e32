import { onBeforeUnmount } from 'vue'
import type { SpokenPart } from '#shared/speech/parts.ts'
import type { Speaker } from '#shared/speech/speech.ts'
import { useReadAloudStore } from '@/stores/read-aloud.ts'
import { useSpeaker } from './useSpeaker.ts'

/**
 * What this part of the page says when it is read aloud, for as long as it is there.
 * @param parts - in the order of the screen; each part's place is marked there with `data-say`. Empty while there is nothing.
 */
export function useSpoken(parts: (speaker: Speaker) => readonly SpokenPart[]): void {
  const aloud = useReadAloudStore()
  const speaker = useSpeaker()
  const script = () => parts(speaker.value)
  aloud.offer(script)
  onBeforeUnmount(() => aloud.withdraw(script))
}
