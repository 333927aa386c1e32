import type { LanguageTag } from '#shared/content/content.ts'
import type { Location } from '../diagnostics/diagnostics.ts'

/** Where a must block is written, for who plans the sheets. */
export interface MustBlock extends Location {
  /** The topic's name inside the pack. */
  readonly topic: string
  readonly language: LanguageTag
  /** From the authored folder on. */
  readonly file: string
}
