import type { LanguageTag, TopicId } from './content.ts'

export const PAPERS = ['letter', 'a4'] as const
export type Paper = (typeof PAPERS)[number]

/** Most characters of a clinician's own note; more would not fit the sheet. */
export const NOTE_MAX = 600
/** Most topics in one packet. */
export const PACKET_MAX = 20

/** A sheet anyone may print: one topic, or the list of signs of when to see a doctor. */
export type SheetRequest =
  | { readonly kind: 'topic'; readonly topicId: TopicId; readonly language: LanguageTag; readonly paper: Paper }
  | { readonly kind: 'doctor'; readonly language: LanguageTag; readonly paper: Paper }

/** What a clinician prints for one visit. `topicIds` in the order to print; `note` is printed and never stored. */
export interface PacketRequest {
  readonly kind: 'packet'
  readonly topicIds: readonly TopicId[]
  readonly note: string
  readonly language: LanguageTag
  readonly paper: Paper
}

export type HandoutRequest = SheetRequest | PacketRequest

/** The clinic's own details, as printed. Empty means "not set up": the sheet then says to ask the front desk. */
export interface Clinic {
  readonly name: string
  readonly phone: string
  readonly hours: string
  readonly emergencyNumber: string
}
