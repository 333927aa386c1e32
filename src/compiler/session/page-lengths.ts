import type { TopicLength } from '#shared/speech/length.ts'

/** How long the page of a topic takes to say, at each depth. */
export interface PageLengths {
  /** From the authored folder on. */
  readonly file: string
  readonly lengths: readonly TopicLength[]
}
