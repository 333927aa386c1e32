import type { LanguageTag } from '#shared/content/content.ts'
import type { Voice } from './voice-choice.ts'

/** What a machine's voices offer. `say` ends with exactly one call; after `hush` a late one does no harm. */
export interface VoicePort {
  voices(): readonly Voice[]
  say(text: string, how: { readonly voice: Voice; readonly rate: number }, onEnd: (isSaid: boolean) => void): void
  hush(): void
  /** Voices may be listed long after the page is there. */
  onVoices(listen: () => void): void
}

/** How fast, against a voice's own pace. */
export const PACES = { slow: 0.75, usual: 1, fast: 1.3 } as const
/** How fast the voice speaks. */
export type Pace = keyof typeof PACES

/** How reading aloud stands. `at`: the part that is being said; undefined while voices are still being listed. */
export type Narration =
  | { readonly kind: 'silent' }
  | { readonly kind: 'speaking'; readonly at: string | undefined }
  /** Silent until the visitor goes on, with the part kept. */
  | { readonly kind: 'paused'; readonly at: string | undefined }
  | { readonly kind: 'no-voice'; readonly language: LanguageTag }
  /** There is a voice, and it does not work. */
  | { readonly kind: 'mute' }
