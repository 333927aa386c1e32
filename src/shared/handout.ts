import type { LanguageTag } from './content/content.ts'
import { parseTopicId, type PackId, type TopicId } from './content/topic-id.ts'
import type { ReaderGroup } from './content/reader-group.ts'
import type { ContextId, QuestionId, SignId } from './checklist/triage.ts'

/** Page formats that sheets are set for. */
export const PAPERS = ['letter', 'a4'] as const
/** One page format. */
export type Paper = (typeof PAPERS)[number]

/** Size of the type: `standard` reads at 13 points, `large` is large print, 18 points or more everywhere. */
export const SIZES = ['standard', 'large'] as const
/** One size of the type. */
export type Size = (typeof SIZES)[number]

/**
 * How much a topic says on paper. `short`: what a minute shows, on one page; `standard`: what is most useful, on one leaf;
 * `everything`: all of it, on as many pages as that takes.
 */
export const LENGTHS = ['short', 'standard', 'everything'] as const
/** How much a topic says on paper. */
export type Length = (typeof LENGTHS)[number]
/** How many pages a sheet has in each length. */
export type PagesByLength = Readonly<Record<Length, number>>

/** Most characters of a clinician's own note; more would not fit the sheet. */
export const NOTE_MAX = 600
/** Most topics in one packet. */
export const PACKET_MAX = 20

/** How a handout is set, whatever is on it. */
export interface HandoutLook {
  readonly language: LanguageTag
  /** Set side by side with the first, paragraph by paragraph; never the same as `language`. */
  readonly secondLanguage?: LanguageTag
  readonly size: Size
  readonly paper: Paper
  /** `standard` when left out, and of a packet's topics `short`. */
  readonly length?: Length
  /** Whose daily need the foods are charted against; that of food labels when left out. */
  readonly group?: ReaderGroup
}

/** Most signs, contexts, questions or topics that a visit sheet says. */
export const VISIT_IDS_MAX = 100

/** What was touched on the checklist of a pack. `forOther`: the reader is here for someone else, and the words say "they". */
interface Touched {
  readonly packId: PackId
  readonly ticked: readonly SignId[]
  readonly contexts: readonly ContextId[]
  readonly forOther: boolean
}
/** One page for the desk in an emergency. */
export interface SlipRequest extends Touched {
  readonly kind: 'slip'
}
/** What to hand over at the visit. `questions` in the order to ask them, `read` in the order of reading, of the same pack. */
export interface VisitRequest extends Touched {
  readonly kind: 'visit'
  readonly questions: readonly QuestionId[]
  readonly read: readonly TopicId[]
}

/** A handout that anyone may print. `doctor` is the list of signs of when to see a doctor, `comparison` topics side by side. */
export type PublicHandoutRequest = HandoutLook &
  (
    | { readonly kind: 'topic'; readonly topicId: TopicId }
    | { readonly kind: 'doctor'; readonly packId: PackId }
    | { readonly kind: 'comparison'; readonly packId: PackId }
    | SlipRequest
    | VisitRequest
  )

/** What a clinician prints for one visit. `topicIds` in the order to print, all of one pack; `note` is printed and never stored. */
export interface PacketRequest extends HandoutLook {
  readonly kind: 'packet'
  readonly topicIds: readonly [TopicId, ...TopicId[]]
  readonly note: string
  /** On two-sided paper every topic begins a new leaf, so that leaves can be handed out apart. */
  readonly newSheetEach: boolean
}

/** Anything that can be printed. */
export type HandoutRequest = PublicHandoutRequest | PacketRequest

/** How much each topic of a handout says; other sheets come in one length. */
export function lengthOf({ kind, length }: HandoutRequest): Length {
  if (kind === 'packet') return length ?? 'short'
  return kind === 'topic' ? (length ?? 'standard') : 'standard'
}

/** The pack that a handout is of: its checklist stands on it. */
export function packIdOfHandout(request: HandoutRequest): PackId {
  if (request.kind === 'topic') return parseTopicId(request.topicId).packId
  return request.kind === 'packet' ? parseTopicId(request.topicIds[0]).packId : request.packId
}

/** The clinic's own details, as printed. Empty means "not set up": the sheet then says to ask the front desk. */
export interface Clinic {
  readonly name: string
  /** The number to call first. */
  readonly phone: string
  /** Other numbers, each with what it is for: "Nurse line". */
  readonly phones?: readonly ClinicPhone[] | undefined
  readonly hours: string
  readonly emergencyNumber: string
}

/** One number, and what it is for. */
export interface ClinicPhone {
  readonly label: string
  readonly number: string
}
