import type { KioskDescription } from '#shared/ipc.ts'
import type { PrinterState } from '#shared/printing.ts'
import type { Texts } from '../approvals/desk-texts.ts'
import type { Desk } from '../clinician/desk.ts'
import type { Library } from '../content/library.ts'
import type { Log } from '../log/log.ts'
import type { StaffNotices } from '../notices/staff-notices.ts'
import type { Handouts } from '../visit/handouts.ts'
import type { Visit } from '../visit/visit.ts'
import type { Handlers } from './dispatch.ts'

/** What the handlers work on. */
export interface HandlersOptions {
  readonly library: Library
  readonly texts: Texts
  readonly desk: Desk
  readonly visit: Visit
  readonly handouts: Handouts
  readonly notices: StaffNotices
  readonly describe: () => KioskDescription
  readonly readPrinter: () => Promise<PrinterState>
  readonly onAlive: () => void
  readonly log: Log
}

/** Of a pack that is not here. */
const UNKNOWN = { ok: false, reason: 'unknown' } as const

/** What main does for each channel: reads like the contract, decides little. */
export function createHandlers(options: HandlersOptions): Handlers {
  const { library, texts, desk, visit, handouts, notices, log } = options
  return {
    'charley:kiosk:describe': options.describe,
    'charley:page:alive': options.onAlive,
    'charley:topics:list': ({ packId, language }) => library.pack(packId)?.summaries(language) ?? [],
    'charley:search:read': ({ packId, language }) => library.pack(packId)?.searchIndex(language) ?? UNKNOWN,
    'charley:text:read': ({ text }) => texts.read(text),
    'charley:drawings:list': ({ packId, set }) => library.pack(packId)?.drawings(set) ?? UNKNOWN,
    'charley:sources:list': ({ packId }) => library.pack(packId)?.sources() ?? UNKNOWN,
    'charley:handout:make': (request) => handouts.make(request),
    'charley:handout:count': (request) => handouts.count(request),
    'charley:handout:print': ({ handoutId }) => handouts.print(handoutId),
    'charley:printer:read': options.readPrinter,
    'charley:visit:end': () => {
      visit.end()
      desk.lock()
      log('visit-end')
    },
    'charley:pin:set': ({ pin }) => desk.setPin(pin),
    'charley:setup:skip': () => desk.skipSetup(),
    'charley:desk:open': async ({ pin }) => {
      const reply = await desk.open(pin)
      log(reply.ok ? 'desk-open' : 'desk-denied')
      return reply
    },
    'charley:desk:lock': () => desk.lock(),
    'charley:desk:touch': () => desk.touch(),
    'charley:desk:topics': async ({ packId, language }) => {
      const summaries = library.pack(packId)?.summaries(language) ?? []
      const topics = await Promise.all(summaries.map(({ id: topicId }) => library.text({ kind: 'topic', topicId, language })))
      return topics.flatMap((topic) => {
        if (!topic.ok) return []
        const { id, talkingPoints, talkingPointsLanguage: fallback } = topic.value
        return [{ id, talkingPoints, ...(fallback === undefined ? {} : { language: fallback }) }]
      })
    },
    'charley:desk:notices': () => notices.list(),
    'charley:desk:texts': () => texts.list(),
    'charley:desk:text': ({ text }) => texts.readForStaff(text),
    'charley:text:approve': ({ text, revision, by }) => texts.approve(text, revision, by),
    'charley:text:withdraw': ({ text }) => texts.withdraw(text),
    'charley:packet:make': (request) => handouts.make(request),
  }
}
