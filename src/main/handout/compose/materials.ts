import type { Comparison } from '#shared/content/comparison.ts'
import type { DrawingId, Source, Topic } from '#shared/content/content.ts'
import type { Drawing } from '#shared/content/drawing.ts'
import type { Clinic } from '#shared/handout.ts'
import type { StaffNotice } from '#shared/ipc.ts'
import type { Checklist } from '#shared/checklist/triage.ts'
import type { HandoutFonts } from '../typeset/fonts.ts'
import type { MissingLetters } from '../typeset/letters.ts'

/** What is read in one language. */
export interface Texts {
  /** At least the topics asked for; any order. */
  readonly topics: readonly Topic[]
  readonly checklist: Checklist
  /** For the sheet that compares; its topics are among `topics`. */
  readonly comparison?: Comparison
}

/** Everything a sheet is made from, as plain data: it can be sent to another thread. */
export interface HandoutMaterials extends Texts {
  /** The same texts in the second language, where one is asked for. */
  readonly second?: Texts
  readonly sources: readonly Source[]
  readonly drawings: Readonly<Record<DrawingId, Drawing>>
  readonly clinic: Clinic
  /** ISO day that the sheet is made on. */
  readonly date: string
  /** ISO day of the pack's edition. */
  readonly edition: string
  /** What this clinic has approved, by the revision of the text: ISO day, and a name or initials. */
  readonly approvals: Readonly<Record<string, { readonly on: string; readonly by: string }>>
  /** The signs are past their day for review: the sheet then says so. */
  readonly isChecklistOverdue: boolean
}

/** What `createHandout` needs: the materials, and the fonts already opened. */
export interface HandoutInput extends HandoutMaterials {
  readonly fonts: HandoutFonts
}

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

/** A sheet that cannot be made, with a line that staff may read. */
export class HandoutError extends Error {
  readonly code:
    | 'unknown-topic'
    | 'unknown-language'
    | 'unlike-texts'
    | 'no-comparison'
    | 'too-many-topics'
    | 'empty-packet'
    | 'fonts-missing'
    | 'fonts-broken'

  constructor(code: HandoutError['code'], message: string) {
    super(message)
    this.name = 'HandoutError'
    this.code = code
  }
}
