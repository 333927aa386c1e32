import { vi } from 'vitest'
import type { CharleyApi, KioskDescription, ReadText } from '#shared/ipc.ts'
import type { NameOf, TextKind, TextName } from '#shared/texts/text-name.ts'
import { makeSearchIndex } from '#shared/search.ts'
import type { JobId, JobState, PrinterState } from '#shared/printing.ts'
import { checklist, comparison, drawing, glossary, sources, topics } from './sample-content.ts'
import { subject } from '../../shared/support/subject.ts'
import { bodyMap } from './sample-body-map.ts'

/** A kiosk as most tests want it: set up, English, 21.5 inch screen, short idle times. */
export const description: KioskDescription = {
  stage: 'public',
  languages: ['en'],
  clinic: { name: 'Test Clinic', phone: '555-0100', hours: 'Mon to Fri', emergencyNumber: '911' },
  paper: 'letter',
  pxPerMm: 4.03,
  idle: { askAfterMs: 120_000, countdownMs: 30_000 },
  packs: [{ id: 'leg-cramps', edition: '2026-11-22', languages: ['en'], subject }],
  hasPin: true,
  isContentMissing: false,
}

/** What main would tell the page, at the tester's word. */
export interface FakeEvents {
  jobChanged(change: { jobId: JobId; state: JobState }): void
  printerChanged(state: PrinterState): void
  deskLocked(): void
}

/** What a fake answers for each kind of text. */
export type FakeTexts = { readonly [K in TextKind]?: (name: NameOf<K>) => Promise<ReadText<NameOf<K>>> }
/** A bridge that answers otherwise than most tests want. */
export type FakeOver = Partial<CharleyApi> & { readonly texts?: FakeTexts }

/** The shipped-like texts of `sample-content.ts`, as both public and staff see them. */
const sampleTexts: Required<FakeTexts> = {
  topic: async ({ topicId }) => {
    const topic = topics.find(({ id }) => id === topicId)
    return topic === undefined ? { ok: false, reason: 'unknown' } : { ok: true, value: topic }
  },
  checklist: async () => ({ ok: true, value: checklist }),
  comparison: async () => ({ ok: true, value: comparison }),
  'body-map': async () => ({ ok: true, value: bodyMap }),
  glossary: async () => ({ ok: true, value: glossary }),
}

/**
 * Puts a fake bridge on `window.charley`. Every method is a spy; pass `over` to answer otherwise.
 * @returns the bridge and the events it can be told to send.
 */
export function fakeCharley({ texts = {}, ...over }: FakeOver = {}): CharleyApi & { readonly events: FakeEvents } {
  const jobs = new Set<(change: { jobId: JobId; state: JobState }) => void>()
  const printers = new Set<(state: PrinterState) => void>()
  const locks = new Set<() => void>()
  const listenOn =
    <T>(set: Set<T>) =>
    (listen: T) => {
      set.add(listen)
      return () => set.delete(listen)
    }
  const readFake = <N extends TextName>(name: N): Promise<ReadText<N>> => {
    const answer = { ...sampleTexts, ...texts }[name.kind] as unknown as (name: N) => Promise<ReadText<N>>
    return answer(name)
  }
  const made = { ok: true, handoutId: 'handout-1', url: 'charley://handout/1.pdf', pages: 2 } as const
  const api: CharleyApi = {
    describeKiosk: vi.fn(async () => description),
    reportAlive: vi.fn(async () => {}),
    listTopics: vi.fn(async () => topics),
    readText: vi.fn(readFake) as typeof readFake,
    readSearchIndex: vi.fn(async (language) => ({ ok: true, value: makeSearchIndex(language, topics) }) as const),
    listDrawings: vi.fn(async () => ({ ok: true, value: { calf: drawing, 'leg-touch': drawing } }) as const),
    listSources: vi.fn(async () => ({ ok: true, value: sources }) as const),
    makeHandout: vi.fn(async () => made),
    countPages: vi.fn(async () => ({ ok: true, pages: { short: 1, standard: 2, everything: 5 } }) as const),
    printHandout: vi.fn(async () => ({ ok: true, jobId: 'job-1', state: { kind: 'sending' } }) as const),
    readPrinter: vi.fn(async () => ({ kind: 'ready', name: 'Front desk' }) as const),
    endVisit: vi.fn(async () => {}),
    setPin: vi.fn(async () => ({ ok: true }) as const),
    skipSetup: vi.fn(async () => {}),
    openDesk: vi.fn(async () => ({ ok: true }) as const),
    lockDesk: vi.fn(async () => {}),
    touchDesk: vi.fn(async () => {}),
    listDeskTopics: vi.fn(async () => topics.map(({ id, talkingPoints }) => ({ id, talkingPoints }))),
    listStaffNotices: vi.fn(async () => []),
    listTexts: vi.fn(async () => []),
    readDeskText: vi.fn(readFake) as typeof readFake,
    approveText: vi.fn(async () => ({ ok: true }) as const),
    withdrawText: vi.fn(async () => ({ ok: true }) as const),
    makePacket: vi.fn(async () => made),
    onJobChanged: listenOn(jobs),
    onPrinterChanged: listenOn(printers),
    onDeskLocked: listenOn(locks),
    ...over,
  }
  Object.defineProperty(window, 'charley', { value: api, configurable: true, writable: true })
  const events: FakeEvents = {
    jobChanged: (change) => jobs.forEach((listen) => listen(change)),
    printerChanged: (state) => printers.forEach((listen) => listen(state)),
    deskLocked: () => locks.forEach((listen) => listen()),
  }
  return Object.assign(api, { events })
}
