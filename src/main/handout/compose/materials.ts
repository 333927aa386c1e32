import type { Comparison } from '#shared/content/comparison.ts'
import type { DrawingId, Source, Topic } from '#shared/content/content.ts'
import type { Drawing } from '#shared/content/drawing.ts'
import type { SheetChoices } from '#shared/sheet-choices.ts'
import type { Clinic } from '#shared/handout.ts'
import type { Checklist } from '#shared/checklist/triage.ts'
import type { Subject } from '#shared/subject/subject.ts'

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
  /** What standard sheets have room for, as far as it was worked out before. */
  readonly choices?: SheetChoices
  readonly subject: Subject
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
