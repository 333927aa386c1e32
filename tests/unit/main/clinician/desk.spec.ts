import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { Desk, type DeskStore, type PinHasher } from '../../../../src/main/clinician/desk.ts'
import { COUNT_FILE, createFileStore, PIN_FILE } from '../../../../src/main/clinician/file-store.ts'
import { DeskSession } from '../../../../src/main/clinician/session.ts'
import { createClock } from '../support/clock.ts'
import { makeFolder } from '../support/folder.ts'

const PIN = '907214'

/** The real one takes half a second a try; it has tests of its own. */
const quick = (pin: string) => createHash('sha256').update(pin).digest('hex')
const hasher: PinHasher = {
  hashPin: (pin) =>
    Promise.resolve({ version: 1, algorithm: 'scrypt', N: 131_072, r: 8, p: 1, salt: '00'.repeat(16), hash: quick(pin) }),
  isPin: async (pin, { hash }) => {
    await new Promise((resolve) => setTimeout(resolve, 100))
    return quick(pin) === hash
  },
}

function start(folder: string, change: Partial<DeskStore> = {}) {
  const clock = createClock()
  const reported: string[] = []
  const session = new DeskSession({ nowMs: clock.nowMs, onLocked: () => undefined })
  const store = { ...createFileStore(folder), ...change }
  const desk = new Desk({ store, session, nowMs: clock.nowMs, report: (code) => reported.push(code), hasher })
  return { desk, clock, reported }
}

async function startWithPin() {
  const folder = makeFolder()
  const { desk, clock } = start(folder)
  await desk.setPin(PIN)
  return { folder, desk, clock }
}

const unwritable = { writePin: () => Promise.reject(new Error('EROFS')), writeFailures: () => Promise.reject(new Error('EROFS')) }

describe('setting the PIN', () => {
  it.each(['123456', '000000', '12345', ''])('refuses %j, and stays in set-up', async (pin) => {
    const { desk } = start(makeFolder())
    expect(await desk.setPin(pin)).toEqual({ ok: false, reason: 'too-easy' })
    expect([desk.stage, desk.hasPin]).toEqual(['setup', false])
  })

  it('is not allowed once there is one', async () => {
    const { folder, desk } = await startWithPin()
    expect(await desk.setPin('380561')).toEqual({ ok: false, reason: 'not-allowed' })
    expect(await start(folder).desk.setPin('380561')).toEqual({ ok: false, reason: 'not-allowed' })
  })

  it('is not allowed once set-up was put off, until the next start', async () => {
    const folder = makeFolder()
    const { desk } = start(folder)
    desk.skipSetup()
    expect(desk.stage).toBe('public')
    expect(await desk.setPin(PIN)).toEqual({ ok: false, reason: 'not-allowed' })
    expect(start(folder).desk.stage).toBe('setup')
  })

  it('two at once: the first one counts', async () => {
    const { desk } = start(makeFolder())
    const replies = await Promise.all([desk.setPin(PIN), desk.setPin('380561')])
    expect(replies).toEqual([{ ok: true }, { ok: false, reason: 'not-allowed' }])
    expect(await desk.open(PIN)).toEqual({ ok: true })
  })

  it('says so when the disk does not take it', async () => {
    const { desk } = start(makeFolder(), unwritable)
    expect(await desk.setPin(PIN)).toEqual({ ok: false, reason: 'unwritable' })
    expect(desk.hasPin).toBe(false)
  })

  it('says so too where a file stands in place of the folder', async () => {
    const folder = join(makeFolder(), 'taken')
    writeFileSync(folder, '')
    expect(await start(folder).desk.setPin(PIN)).toEqual({ ok: false, reason: 'unwritable' })
  })

  it('stores no PIN, and for the owner only', async () => {
    const { folder } = await startWithPin()
    expect(readFileSync(join(folder, PIN_FILE), 'utf8')).not.toContain(PIN)
  })

  it('does not open the desk', async () => {
    expect((await startWithPin()).desk.isOpen).toBe(false)
  })
})

describe('opening', () => {
  it('needs a PIN to be set', async () => {
    expect(await start(makeFolder()).desk.open(PIN)).toEqual({ ok: false, reason: 'no-pin' })
  })

  it('refuses a wrong PIN, slows down, and counts on after a restart', async () => {
    const { folder, desk } = await startWithPin()
    for (let count = 1; count < 5; count += 1) {
      expect(await desk.open('380561')).toEqual({ ok: false, reason: 'wrong-pin', waitMs: 0 })
    }
    expect(await desk.open('380561')).toEqual({ ok: false, reason: 'wrong-pin', waitMs: 30_000 })
    expect(await desk.open(PIN)).toEqual({ ok: false, reason: 'wait', waitMs: 30_000 })
    const again = start(folder)
    expect(await again.desk.open(PIN)).toEqual({ ok: false, reason: 'wait', waitMs: 30_000 })
    again.clock.pass(30_000)
    expect(await again.desk.open(PIN)).toEqual({ ok: true })
    expect(JSON.parse(readFileSync(join(folder, COUNT_FILE), 'utf8'))).toEqual({ failures: 0 })
  })

  it('counts a try before it is looked at', async () => {
    const { desk, folder } = await startWithPin()
    const trying = desk.open(PIN)
    await vi.waitFor(() => expect(readFileSync(join(folder, COUNT_FILE), 'utf8')).toBe('{"failures":1}'))
    expect(await trying).toEqual({ ok: true })
  })

  it('takes many tries at once one after the other', async () => {
    const { desk } = await startWithPin()
    const replies = await Promise.all(Array.from({ length: 8 }, () => desk.open('380561')))
    expect(replies.filter((reply) => !reply.ok && reply.reason === 'wait')).toHaveLength(3)
  })

  it('works in memory when the count cannot be kept, and staff are told', async () => {
    const { folder } = await startWithPin()
    const { desk, reported } = start(folder, unwritable)
    for (let count = 0; count < 5; count += 1) await desk.open('380561')
    expect(await desk.open(PIN)).toMatchObject({ reason: 'wait' })
    expect(reported).toContain('desk-count')
  })

  it.each([
    ['an empty file', ''],
    ['half a file', '{"version":1,'],
    ['another shape', '{"pin":"907214"}'],
  ])('stays locked with %s in place of the PIN, and a new one cannot be set', async (_what, content) => {
    const { folder } = await startWithPin()
    writeFileSync(join(folder, PIN_FILE), content)
    const { desk, reported } = start(folder)
    expect(reported).toEqual(['desk-pin'])
    expect(desk.stage).toBe('public')
    expect(await desk.open(PIN)).toEqual({ ok: false, reason: 'no-pin' })
    expect(await desk.setPin('380561')).toEqual({ ok: false, reason: 'not-allowed' })
  })

  it('takes a damaged count for a full set of wrong tries', async () => {
    const { folder } = await startWithPin()
    writeFileSync(join(folder, COUNT_FILE), 'zero')
    expect(await start(folder).desk.open(PIN)).toMatchObject({ reason: 'wait', waitMs: 30_000 })
  })
})
