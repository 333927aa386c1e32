import type { LanguageTag, MayFallBack, Source, TopicId, TopicSummary } from './content/content.ts'
import type { Drawing, DrawingSet } from './content/drawing.ts'
import type { PackId } from './content/topic-id.ts'
import type { Clinic, PacketRequest, PagesByLength, Paper, PublicHandoutRequest } from './handout.ts'
import type { JobId, JobState, PrinterState } from './printing.ts'
import type { ApproveReply, DeskText, WithReviewStatus } from './review/approval.ts'
import type { SearchIndex } from './search.ts'
import type { Subject } from './subject/subject.ts'
import type { TextName, TextOf } from './texts/text-name.ts'

/** What the page must know of a pack. */
export interface PackDescription {
  readonly id: PackId
  /** ISO day; empty where its content is missing. */
  readonly edition: string
  readonly languages: readonly LanguageTag[]
  /** What it is about; absent where its content is missing. */
  readonly subject?: Subject
}

/** What the page must know before it can show anything. */
export interface KioskDescription {
  /** `setup` until a PIN is set or set-up is put off; then `public` for the life of the process. */
  readonly stage: 'setup' | 'public'
  readonly languages: readonly LanguageTag[]
  readonly clinic: Clinic
  readonly paper: Paper
  /** CSS pixels in one millimetre of the real screen. */
  readonly pxPerMm: number
  readonly idle: { readonly askAfterMs: number; readonly countdownMs: number }
  /** Those that can be shown; where none can, those of which the program carries emergency signs. */
  readonly packs: readonly PackDescription[]
  readonly hasPin: boolean
  /** Content could not be read: the page shows calm words and the way to staff. */
  readonly isContentMissing: boolean
}

/** What a visitor or staff can do something about is a value; anything else is a bug, and throws. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: 'unknown' | 'unreadable' }

/** A text of the kind that was asked for. */
export type ReadText<N extends TextName> = Read<WithReviewStatus<TextOf<N>>>

/** Names a handout of this visit; means nothing after it. */
export type HandoutId = string
/** `url` serves its PDF until the visit ends. */
export type MakeReply =
  | { readonly ok: true; readonly handoutId: HandoutId; readonly url: string; readonly pages: number }
  | { readonly ok: false; readonly reason: 'unknown-topic' | 'unreadable' | 'too-busy' | 'failed' }
/** How many pages a sheet would have in each length; nothing is said where it cannot be made. */
export type CountReply = { readonly ok: true; readonly pages: PagesByLength } | { readonly ok: false }
/** `limit`: the visit has printed all that a visitor may. */
export type PrintReply =
  | { readonly ok: true; readonly jobId: JobId; readonly state: JobState }
  | { readonly ok: false; readonly reason: 'gone' | 'limit' | 'failed' }

/** `waitMs`: how long until another try is taken. */
export type OpenReply =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'wrong-pin' | 'wait'; readonly waitMs: number }
  | { readonly ok: false; readonly reason: 'no-pin' }
/** `not-allowed`: set-up is over. */
export type SetPinReply =
  { readonly ok: true } | { readonly ok: false; readonly reason: 'too-easy' | 'not-allowed' | 'unwritable' }

/** For staff only: one plain line on what is wrong, where, and what to do. */
export interface StaffNotice {
  readonly code: string
  readonly line: string
}

/** What only an unlocked desk may read of a topic; `language` is that of the talking points, where they fell back. */
export interface DeskTopic extends MayFallBack {
  readonly id: TopicId
  readonly talkingPoints: readonly string[]
}

/** Every question the page may ask of main, one line each. */
export interface IpcContract {
  'charley:kiosk:describe': { request: undefined; reply: KioskDescription }
  'charley:page:alive': { request: undefined; reply: undefined }
  'charley:topics:list': { request: { packId: PackId; language: LanguageTag }; reply: readonly TopicSummary[] }
  'charley:text:read': { request: { text: TextName }; reply: ReadText<TextName> }
  'charley:search:read': { request: { packId: PackId; language: LanguageTag }; reply: Read<SearchIndex> }
  'charley:drawings:list': { request: { packId: PackId; set: DrawingSet }; reply: Read<Readonly<Record<string, Drawing>>> }
  'charley:sources:list': { request: { packId: PackId }; reply: Read<readonly Source[]> }
  'charley:handout:make': { request: PublicHandoutRequest; reply: MakeReply }
  'charley:handout:count': { request: PublicHandoutRequest; reply: CountReply }
  'charley:handout:print': { request: { handoutId: HandoutId }; reply: PrintReply }
  'charley:printer:read': { request: undefined; reply: PrinterState }
  'charley:visit:end': { request: undefined; reply: undefined }
  'charley:pin:set': { request: { pin: string }; reply: SetPinReply }
  'charley:setup:skip': { request: undefined; reply: undefined }
  'charley:desk:open': { request: { pin: string }; reply: OpenReply }
  'charley:desk:lock': { request: undefined; reply: undefined }
  'charley:desk:touch': { request: undefined; reply: undefined }
  'charley:desk:topics': { request: { packId: PackId; language: LanguageTag }; reply: readonly DeskTopic[] }
  'charley:desk:notices': { request: undefined; reply: readonly StaffNotice[] }
  'charley:desk:texts': { request: undefined; reply: readonly DeskText[] }
  /** The same for staff, overdue or not. */
  'charley:desk:text': { request: { text: TextName }; reply: ReadText<TextName> }
  /** `revision` is of the words that staff have read; `by` a name or initials. */
  'charley:text:approve': { request: { text: TextName; revision: string; by: string }; reply: ApproveReply }
  'charley:text:withdraw': { request: { text: TextName }; reply: ApproveReply }
  'charley:packet:make': { request: PacketRequest; reply: MakeReply }
}
/** The name of one call. */
export type Channel = keyof IpcContract

/** Who may make each call: anyone at the screen, or only staff, which is while the desk is unlocked. */
export const CALLERS: { readonly [C in Channel]: 'anyone' | 'staff' } = {
  'charley:kiosk:describe': 'anyone',
  'charley:page:alive': 'anyone',
  'charley:topics:list': 'anyone',
  'charley:text:read': 'anyone',
  'charley:search:read': 'anyone',
  'charley:drawings:list': 'anyone',
  'charley:sources:list': 'anyone',
  'charley:handout:make': 'anyone',
  'charley:handout:count': 'anyone',
  'charley:handout:print': 'anyone',
  'charley:printer:read': 'anyone',
  'charley:visit:end': 'anyone',
  'charley:pin:set': 'anyone',
  'charley:setup:skip': 'anyone',
  'charley:desk:open': 'anyone',
  'charley:desk:lock': 'anyone',
  'charley:desk:touch': 'staff',
  'charley:desk:topics': 'staff',
  'charley:desk:notices': 'staff',
  'charley:desk:texts': 'staff',
  'charley:desk:text': 'staff',
  'charley:text:approve': 'staff',
  'charley:text:withdraw': 'staff',
  'charley:packet:make': 'staff',
}

/** What main tells the page without being asked. */
export interface IpcEvents {
  'charley:job:changed': { jobId: JobId; state: JobState }
  'charley:printer:changed': PrinterState
  'charley:desk:locked': undefined
}

/** All of `window.charley`. The preload implements exactly this: no channel names, no Electron objects. */
export interface CharleyApi {
  describeKiosk(): Promise<KioskDescription>
  /** Tells main that the page is up and answering; main watches for it. */
  reportAlive(): Promise<void>
  listTopics(packId: PackId, language: LanguageTag): Promise<readonly TopicSummary[]>
  readText<N extends TextName>(name: N): Promise<ReadText<N>>
  readSearchIndex(packId: PackId, language: LanguageTag): Promise<Read<SearchIndex>>
  listDrawings(packId: PackId, set: DrawingSet): Promise<Read<Readonly<Record<string, Drawing>>>>
  listSources(packId: PackId): Promise<Read<readonly Source[]>>
  makeHandout(request: PublicHandoutRequest): Promise<MakeReply>
  countPages(request: PublicHandoutRequest): Promise<CountReply>
  printHandout(handoutId: HandoutId): Promise<PrintReply>
  readPrinter(): Promise<PrinterState>
  /** Ends the visit in main too: sheets are forgotten, the desk is locked. */
  endVisit(): Promise<void>
  setPin(pin: string): Promise<SetPinReply>
  skipSetup(): Promise<void>
  openDesk(pin: string): Promise<OpenReply>
  lockDesk(): Promise<void>
  touchDesk(): Promise<void>
  listDeskTopics(packId: PackId, language: LanguageTag): Promise<readonly DeskTopic[]>
  listStaffNotices(): Promise<readonly StaffNotice[]>
  listTexts(): Promise<readonly DeskText[]>
  /** The same for staff, overdue or not. */
  readDeskText<N extends TextName>(name: N): Promise<ReadText<N>>
  approveText(text: TextName, revision: string, by: string): Promise<ApproveReply>
  withdrawText(text: TextName): Promise<ApproveReply>
  makePacket(request: PacketRequest): Promise<MakeReply>
  /** Each returns a function that stops listening. */
  onJobChanged(listen: (change: IpcEvents['charley:job:changed']) => void): () => void
  onPrinterChanged(listen: (state: PrinterState) => void): () => void
  onDeskLocked(listen: () => void): () => void
}
