import type { TextName } from '../texts/text-name.ts'
import type { DeskReading } from './reading.ts'

/** Most letters of a reviewer's name or initials. */
export const REVIEWER_MAX = 60

/** A clinic's word on one exact text. `on` is an ISO day, `by` a name or initials. */
export type Approval = { readonly kind: 'none' } | { readonly kind: 'approved'; readonly on: string; readonly by: string }

/** How a text stands with its clinic and its day for review. */
export interface ReviewStatus {
  readonly approval: Approval
  readonly isOverdue: boolean
}

/** A text as main gives it to the page. */
export type WithReviewStatus<T> = T & { readonly reviewStatus: ReviewStatus }

/** One line of the desk's list of texts. */
export interface DeskText {
  readonly name: TextName
  /** Empty where it cannot be read, and of the glossary, which has none. */
  readonly title: string
  /** ISO day; the comparison and the glossary have none of their own. */
  readonly reviewDue?: string
  readonly isOverdue: boolean
  /** Absent where the pack does not tell it. */
  readonly reading?: DeskReading
  /** `changed`: approved once, and the words are others since. */
  readonly state: 'approved' | 'changed' | 'never' | 'unreadable'
  /** Of the approval, where `state` is `approved`. */
  readonly approval: Approval
}

/** `changed`: the words are not those that were read. `clock`: it cannot date an approval. */
export type ApproveReply =
  { readonly ok: true } | { readonly ok: false; readonly reason: 'changed' | 'clock' | 'unreadable' | 'unwritable' }
