import type { JobState } from '#shared/printing.ts'
import { describe, expect, it, vi } from 'vitest'
import { ApprovalBook } from '../../../../src/main/approvals/approval-book.ts'
import { Library } from '../../../../src/main/content/library.ts'
import { PackLibrary } from '../../../../src/main/content/pack-library.ts'
import { openPack } from '../../../../src/main/content/pack.ts'
import type { HandoutMaterials } from '../../../../src/main/handout/compose/materials.ts'
import type { MadeReply } from '../../../../src/main/handout/made-handout.ts'
import { createHandouts, type HandoutsOptions } from '../../../../src/main/visit/handouts.ts'
import { Visit } from '../../../../src/main/visit/visit.ts'
import type { HandoutRequest } from '../../../../src/shared/handout.ts'
import { makeFolder } from '../support/folder.ts'
import { packFiles, writePack } from '../support/pack.ts'
import { quietNotices } from '../support/notices.ts'

const clinic = { name: 'Elm Street Clinic', phone: '', hours: '', emergencyNumber: '911' }
const NOTE = 'canary-7f3a'
const sheet = { kind: 'topic', topicId: 'leg-cramps/magnesium', language: 'en', size: 'standard', paper: 'letter' } as const
const packet = {
  kind: 'packet',
  topicIds: ['leg-cramps/calcium', 'leg-cramps/magnesium'],
  note: NOTE,
  newSheetEach: false,
  language: 'en',
  size: 'standard',
  paper: 'a4',
} as const

function setUp(options: { files?: typeof packFiles; isFolder?: boolean; made?: MadeReply; isDeskOpen?: boolean } = {}) {
  const folder = makeFolder()
  writePack(folder, options.files)
  const notices = quietNotices()
  const visit = new Visit()
  const printed: string[] = []
  /** What the next sheets come to, in order. */
  const states: JobState[] = []
  const make = vi.fn((request: HandoutRequest, materials: HandoutMaterials): Promise<MadeReply> =>
    Promise.resolve(
      options.made ?? {
        ok: true,
        bytes: Buffer.from(
          `${materials.date} ${materials.topics.map(({ id }) => id).join()} ${'note' in request ? request.note : ''}`,
        ),
        pages: 2,
        missing: [],
        missingInNote: 0,
      },
    ),
  )
  const count = vi.fn(() => Promise.resolve({ ok: true, pagesByLength: { short: 1, standard: 2, everything: 5 } } as const))
  const sheets = createHandouts({
    book: new ApprovalBook(folder, notices),
    library: new Library([new PackLibrary({ id: 'leg-cramps', pack: openPack(folder), notices, today: () => '2026-11-22' })]),
    visit,
    clinic,
    maker: () => Promise.resolve({ make, count }),
    printer: () =>
      Promise.resolve({
        print: async ({ forPaper, forFolder }) => {
          printed.push(Buffer.from((options.isFolder ? await forFolder() : forPaper) ?? '').toString())
          return { jobId: 'job-1', state: states.shift() ?? { kind: 'sending' } }
        },
      }),
    isDeskOpen: () => options.isDeskOpen ?? false,
    now: () => new Date(2026, 10, 5, 23, 59),
    log: () => undefined,
    notices,
  } satisfies HandoutsOptions)
  return { sheets, visit, notices, printed, states, make }
}

async function makeAndPrint(request: HandoutRequest, options?: Parameters<typeof setUp>[0]) {
  const rig = setUp(options)
  const made = await rig.sheets.make(request)
  if (!made.ok) throw new Error(made.reason)
  return { ...rig, reply: await rig.sheets.print(made.handoutId), handoutId: made.handoutId }
}

describe('a sheet that cannot be made', () => {
  it.each([
    ['an unknown topic', { ...sheet, topicId: 'leg-cramps/iron' }, 'unknown-topic'],
    ['an unknown language', { ...sheet, language: 'es' }, 'unknown-topic'],
    ['a packet with one unknown topic', { ...packet, topicIds: ['leg-cramps/magnesium', 'leg-cramps/iron'] }, 'unknown-topic'],
  ] as const)('%s', async (_what, request, reason) => {
    const { sheets, make } = setUp()
    expect(await sheets.make(request)).toEqual({ ok: false, reason })
    expect(make).not.toHaveBeenCalled()
  })

  it.each(['checklist.en.json', 'sources.json', 'topics/magnesium.en.json'])('one without %s is never printed', async (path) => {
    const { sheets } = setUp({ files: { ...packFiles, [path]: 'damaged' } })
    expect(await sheets.make(sheet)).toEqual({ ok: false, reason: 'unreadable' })
  })

  it('no fonts: staff get the line, the public a plain reason', async () => {
    const line = 'fonts: AtkinsonHyperlegibleNext-Regular.ttf is missing'
    const { sheets, notices } = setUp({ made: { ok: false, reason: 'failed', notice: { code: 'fonts-missing', line } } })
    expect(await sheets.make(sheet)).toEqual({ ok: false, reason: 'failed' })
    expect(notices.list().map((notice) => notice.line)).toEqual([line])
  })

  it('is still made without drawings: its words say everything', async () => {
    const { sheets, make } = setUp({ files: { ...packFiles, 'drawings.json': 'damaged' } })
    expect(await sheets.make(sheet)).toMatchObject({ ok: true, pages: 2 })
    expect(make.mock.calls[0]?.[1].drawings).toEqual({})
  })
})

describe('a sheet', () => {
  it('has an address of its own, the topics in the order asked, and the day of the kiosk', async () => {
    const { sheets, visit, make } = setUp()
    const reply = await sheets.make(packet)
    if (!reply.ok) throw new Error(reply.reason)
    expect(reply.url).toBe(`charley://handout/${reply.handoutId}`)
    expect(make.mock.calls[0]?.[1]).toMatchObject({ date: '2026-11-05', edition: '2026-11-22', clinic })
    expect(visit.find(reply.handoutId)?.bytes.toString()).toContain('leg-cramps/calcium,leg-cramps/magnesium')
  })
})

it('a rehearsal draws a sheet, and keeps nothing of it', async () => {
  const { sheets, make, printed, notices } = setUp()
  await sheets.rehearse()
  expect(make).toHaveBeenCalledOnce()
  expect([printed, notices.list()]).toEqual([[], []])
})

describe('printing', () => {
  it('an id that is not of this visit is gone', async () => {
    expect(await setUp().sheets.print('0b9e3f6e-58a3-4b77-9d2c-3f1f3a1a7c55')).toEqual({ ok: false, reason: 'gone' })
  })

  it('sends the very sheet that was shown', async () => {
    const { reply, printed, make } = await makeAndPrint(packet)
    expect(reply).toEqual({ ok: true, jobId: 'job-1', state: { kind: 'sending' } })
    expect(printed[0]).toContain(NOTE)
    expect(make).toHaveBeenCalledOnce()
  })

  it('keeps out of a folder whose day a sheet was drawn for; on paper it stands', async () => {
    const mine = { ...sheet, group: { reader: 'pregnant', age: '19-30' } } as const
    const saved = await makeAndPrint(mine, { isFolder: true })
    expect(saved.make.mock.calls.map(([request]) => request)).toEqual([mine, sheet])
    expect((await makeAndPrint(mine)).make.mock.calls.map(([request]) => request)).toEqual([mine])
  })

  it('keeps the note out of a sheet that is saved to a folder', async () => {
    const { printed, reply } = await makeAndPrint(packet, { isFolder: true })
    expect(reply.ok).toBe(true)
    expect(printed[0]).toContain('leg-cramps/calcium,leg-cramps/magnesium')
    expect(printed[0]).not.toContain(NOTE)
  })

  it.each(['visit', 'slip'] as const)('leaves nothing of a %s sheet in a folder', async (kind) => {
    const touched = { packId: 'leg-cramps', ticked: ['chest-pain'], contexts: ['kidney'], forOther: false }
    const look = { language: 'en', size: 'standard', paper: 'letter' } as const
    const own = kind === 'visit' ? { kind, questions: [], read: ['leg-cramps/magnesium', 'leg-cramps/gone'] } : { kind }
    const { printed, make } = await makeAndPrint({ ...own, ...touched, ...look } as HandoutRequest, { isFolder: true })
    expect(printed).toEqual([''])
    expect(make).toHaveBeenCalledOnce()
  })

  it('tells staff while the folder for sheets cannot be written', async () => {
    const { sheets, handoutId, notices, states } = await makeAndPrint(sheet)
    states.push({ kind: 'failed', reason: 'disk' }, { kind: 'saved', folder: 'sheets' })
    await sheets.print(handoutId)
    expect(notices.list()).toEqual([{ code: 'sheet-folder', line: expect.stringMatching(/^sheets: the folder .* make room/u) }])
    await sheets.print(handoutId)
    expect(notices.list()).toEqual([])
  })

  it('stops at the limit of a visit, but not for a clinician at the desk', async () => {
    for (const [isDeskOpen, last] of [
      [false, { ok: false, reason: 'limit' }],
      [true, { ok: true }],
    ] as const) {
      const { sheets, handoutId } = await makeAndPrint(sheet, { isDeskOpen })
      for (let count = 1; count < 12; count += 1) expect(await sheets.print(handoutId)).toMatchObject({ ok: true })
      expect(await sheets.print(handoutId)).toMatchObject(last)
    }
  })

  it('goes on with a sheet on its way when the visit ends', async () => {
    const rig = setUp()
    const made = await rig.sheets.make(sheet)
    if (!made.ok) throw new Error(made.reason)
    const printing = rig.sheets.print(made.handoutId)
    rig.visit.end()
    await printing
    expect(rig.printed[0]).toContain('magnesium')
  })
})
