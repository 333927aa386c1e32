import type { StaffNotice } from '#shared/ipc.ts'
import type { MissingLetters } from './typeset/letters.ts'

/** A question mark stands on the sheet in the place of each letter that is missing from our fonts. */
export interface MadeHandout extends MissingLetters {
  /** A whole PDF file. */
  readonly bytes: Uint8Array
  readonly pages: number
}

/** What the service answers. `notice` is one line for staff; it never holds words of a note. */
export type MadeReply =
  | ({ readonly ok: true } & MadeHandout)
  | { readonly ok: false; readonly reason: 'unknown-topic' | 'too-busy' | 'failed'; readonly notice: StaffNotice }
