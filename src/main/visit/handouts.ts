import type { Clinic, HandoutRequest, Paper } from '#shared/handout.ts'
import type { CountReply, HandoutId, MakeReply, PrintReply } from '#shared/ipc.ts'
import type { JobId, JobState } from '#shared/printing.ts'
import type { ApprovalBook } from '../approvals/approval-book.ts'
import type { Library } from '../content/library.ts'
import type { HandoutMaterials } from '../handout/compose/materials.ts'
import type { MadeReply } from '../handout/made-handout.ts'
import type { CountedReply } from '../handout/worker/worker-messages.ts'
import type { Log } from '../log/log.ts'
import { HANDOUT_ORIGIN } from '../origins/addresses.ts'
import type { HandoutBytes } from '../printing/printing.ts'
import type { Reporter } from '../notices/staff-notices.ts'
import { reportLetters } from './report-letters.ts'
import { loadMaterials } from './load-materials.ts'
import type { Visit } from './visit.ts'

/** The part of the handout service that is needed here. */
export interface HandoutMaker {
  make(request: HandoutRequest, materials: HandoutMaterials): Promise<MadeReply>
  count(request: HandoutRequest, materials: HandoutMaterials): Promise<CountedReply>
}
/** The part of printing that is needed here. */
export interface HandoutPrinter {
  print(handout: HandoutBytes, paper: Paper): Promise<{ readonly jobId: JobId; readonly state: JobState }>
}

/** What handouts are made from and printed with. */
export interface HandoutsOptions {
  readonly library: Library
  readonly book: ApprovalBook
  readonly visit: Visit
  readonly clinic: Clinic
  /** Both are started when first needed, after the first paint. */
  readonly maker: () => Promise<HandoutMaker>
  readonly printer: () => Promise<HandoutPrinter>
  readonly isDeskOpen: () => boolean
  readonly now: () => Date
  readonly log: Log
  readonly notices: Reporter
}

/** Makes handouts, keeps them for the visit, and sends them to paper. */
export function createHandouts(options: HandoutsOptions) {
  const { library, book, visit, clinic, notices, log } = options

  async function draw(request: HandoutRequest): Promise<MadeReply | { readonly ok: false; readonly reason: 'unreadable' }> {
    const loaded = await loadMaterials({ library, book }, request, clinic, options.now())
    if (!loaded.ok && loaded.reason === 'unreadable') return { ok: false, reason: 'unreadable' }
    if (!loaded.ok) return { ok: false, reason: 'unknown-topic', notice: { code: 'sheet', line: 'sheet: unknown topic' } }
    return (await options.maker()).make(request, loaded.materials)
  }

  async function make(request: HandoutRequest): Promise<MakeReply> {
    const made = await draw(request)
    if (!made.ok) {
      log('handout-failed')
      if ('notice' in made) notices.report('handout', made.notice.line)
      return { ok: false, reason: made.reason }
    }
    notices.clear('handout')
    reportLetters(made, options)
    log('handout-made', made.pages)
    const handoutId = visit.keep({ request, bytes: made.bytes })
    return { ok: true, handoutId, url: `${HANDOUT_ORIGIN}/${handoutId}`, pages: made.pages }
  }

  /** How many pages each length would have. Nothing is kept, and no letters are reported: that is for what is made. */
  async function count(request: HandoutRequest): Promise<CountReply> {
    const loaded = await loadMaterials({ library, book }, request, clinic, options.now())
    if (!loaded.ok) return { ok: false }
    const counted = await (await options.maker()).count(request, loaded.materials)
    return counted.ok ? { ok: true, pages: counted.pagesByLength } : { ok: false }
  }

  async function print(handoutId: HandoutId): Promise<PrintReply> {
    const kept = visit.find(handoutId)
    if (kept === undefined) return { ok: false, reason: 'gone' }
    if (!options.isDeskOpen() && !visit.takePrint()) return { ok: false, reason: 'limit' }
    // A copy (`slice` of a Buffer is none): the visit may end, and its handouts be wiped, while this one is on its way.
    const bytes = new Uint8Array(kept.bytes)
    const printer = await options.printer()
    const { request } = kept
    const forFolder = () => forKeeping(request, bytes)
    const { jobId, state } = await printer.print({ forPaper: bytes, forFolder }, request.paper)
    reportFolder(state, notices)
    log('handout-printed')
    return { ok: true, jobId, state }
  }

  /**
   * What may lie in a folder: nothing of what a visitor touched, and no clinician's note, which goes to paper only. A handout
   * that shows either is drawn again for anyone.
   */
  async function forKeeping(request: HandoutRequest, bytes: Uint8Array): Promise<Uint8Array | undefined> {
    if (request.kind === 'visit' || request.kind === 'slip') return undefined
    if (request.kind !== 'packet' && request.group === undefined) return bytes
    const { group, ...forAnyone } = request
    const made = await draw(forAnyone.kind === 'packet' ? { ...forAnyone, note: '' } : forAnyone)
    return made.ok ? made.bytes : undefined
  }

  /** Draws one handout and throws it away: the first one costs several times what the next ones do. */
  async function rehearse(): Promise<void> {
    const pack = library.packs.find(({ isMissing }) => !isMissing)
    const [language] = pack?.languages ?? []
    const [first] = language === undefined ? [] : (pack?.summaries(language) ?? [])
    if (first !== undefined)
      await draw({ kind: 'topic', topicId: first.id, language: first.language, size: 'standard', paper: 'letter' })
  }

  return { make, count, print, rehearse }
}

const FOLDER_CODE = 'sheet-folder'

/** Keeps the staff's line about the folder for sheets true. */
function reportFolder(state: JobState, notices: Reporter): void {
  if (state.kind === 'saved') notices.clear(FOLDER_CODE)
  if (state.kind !== 'failed' || state.reason !== 'disk') return
  notices.report(FOLDER_CODE, 'sheets: the folder for sheets cannot be written; make room on the disk or set up a printer.')
}

/** The handouts of this visit. */
export type Handouts = ReturnType<typeof createHandouts>
