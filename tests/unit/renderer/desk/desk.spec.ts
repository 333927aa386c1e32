import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { PACKET_MAX } from '#shared/handout.ts'
import type { CharleyApi, MakeReply, OpenReply } from '#shared/ipc.ts'
import { useDeskStore } from '@/desk/desk.ts'
import { useNavigationStore } from '@/stores/navigation.ts'
import { useVisitStore } from '@/stores/visit.ts'
import { fakeCharley } from '../support/fake-charley.ts'
import { takeComplaints } from '../support/setup.ts'

beforeEach(() => setActivePinia(createPinia()))

/** What of a visit the desk still holds. */
function left() {
  const { query, picked, note, points, notices, packetError } = useDeskStore()
  return { query, picked, note, points: points.size, notices, packetError }
}
const NOTHING = { query: '', picked: [], note: '', points: 0, notices: [], packetError: undefined }

async function opened(over: Partial<CharleyApi> = {}) {
  const charley = fakeCharley({ listStaffNotices: async () => [{ code: 'x', line: 'Out of disk' }], ...over })
  useNavigationStore().restart({ name: 'home' })
  useNavigationStore().go({ name: 'desk' })
  const desk = useDeskStore()
  await desk.open('274915')
  desk.toggle('leg-cramps/magnesium')
  desk.note = 'secret'
  desk.query = 'mag'
  return { charley, desk }
}

describe('what the desk refuses', () => {
  it.each([
    [{ ok: false, reason: 'wrong-pin', waitMs: 0 }, 'wrong-pin'],
    [{ ok: false, reason: 'wait', waitMs: 30_000 }, 'wait'],
    [{ ok: false, reason: 'no-pin' }, 'no-pin'],
  ] satisfies [OpenReply, string][])('%j stays locked', async (reply, reason) => {
    fakeCharley({ openDesk: async () => reply })
    const desk = useDeskStore()
    const beforeMs = performance.now()
    await desk.open('111222')
    expect(desk.status).toBe('locked')
    expect(desk.denial?.reason).toBe(reason)
    if ('waitMs' in reply) expect(desk.denial?.untilMs).toBeGreaterThanOrEqual(beforeMs + reply.waitMs)
  })
  it('stays locked when main does not answer', async () => {
    fakeCharley({ openDesk: vi.fn().mockRejectedValue(new Error('gone')) })
    const desk = useDeskStore()
    await desk.open('111222')
    expect([desk.status, desk.denial?.reason]).toEqual(['locked', 'failed'])
    takeComplaints()
  })
  it('asks main once for two fast tries', async () => {
    const { openDesk } = fakeCharley()
    const desk = useDeskStore()
    await Promise.all([desk.open('274915'), desk.open('274915')])
    expect(openDesk).toHaveBeenCalledTimes(1)
  })
  it('makes no packet while locked or with nothing picked', async () => {
    const { makePacket } = fakeCharley()
    const desk = useDeskStore()
    desk.picked = ['leg-cramps/magnesium']
    expect(await desk.makePacket()).toBeUndefined()
    await desk.open('274915')
    desk.picked = []
    expect(await desk.makePacket()).toBeUndefined()
    expect(makePacket).not.toHaveBeenCalled()
  })
  it('takes no more topics than a packet holds', () => {
    fakeCharley()
    const desk = useDeskStore()
    for (let number = 0; number <= PACKET_MAX; number += 1) desk.toggle(`leg-cramps/topic-${number}`)
    expect(desk.picked).toHaveLength(PACKET_MAX)
  })
})

describe('what a lock leaves behind', () => {
  it('is nothing, by the lock key', async () => {
    const { charley, desk } = await opened()
    expect(left()).toMatchObject({ note: 'secret', picked: ['leg-cramps/magnesium'], points: 4 })
    await desk.lock()
    expect(left()).toEqual(NOTHING)
    expect(charley.lockDesk).toHaveBeenCalledTimes(1)
    expect(useNavigationStore().trail).toEqual([{ name: 'home' }])
  })
  it('is nothing when main does not hear of it', async () => {
    const { desk } = await opened({ lockDesk: vi.fn().mockRejectedValue(new Error('gone')) })
    await desk.lock()
    expect(left()).toEqual(NOTHING)
    takeComplaints()
  })
  it('is nothing when main locks, also from the pages of a packet', async () => {
    const { charley } = await opened()
    useNavigationStore().go({ name: 'print', of: { kind: 'packet', handoutId: 'h', url: 'charley://handout/h', pages: 3 } })
    charley.events.deskLocked()
    expect(left()).toEqual(NOTHING)
    expect(useNavigationStore().trail).toEqual([{ name: 'home' }])
  })
  it('is nothing when the visit ends', async () => {
    await opened()
    useVisitStore().reset()
    expect(left()).toEqual(NOTHING)
    expect(useDeskStore().status).toBe('locked')
  })
  it('moves nobody who is reading something else', async () => {
    const { events } = fakeCharley()
    useDeskStore()
    useNavigationStore().go({ name: 'compare' })
    events.deskLocked()
    expect(useNavigationStore().route).toEqual({ name: 'compare' })
  })
  it('walking off to the public screens locks it', async () => {
    const { charley } = await opened()
    useNavigationStore().goHome()
    await nextTick()
    expect(left()).toEqual(NOTHING)
    expect(charley.lockDesk).toHaveBeenCalledTimes(1)
  })
  it('the pages of its packet are still the desk', async () => {
    const { charley } = await opened()
    useNavigationStore().go({ name: 'print', of: { kind: 'packet', handoutId: 'h', url: 'charley://handout/h', pages: 3 } })
    await nextTick()
    expect(charley.lockDesk).not.toHaveBeenCalled()
    expect(useDeskStore().note).toBe('secret')
  })
})

describe('answers that come too late', () => {
  it('an open desk that nobody waits for is locked again', async () => {
    let answer: (reply: OpenReply) => void = () => undefined
    const charley = fakeCharley({ openDesk: () => new Promise((resolve) => (answer = resolve)) })
    const desk = useDeskStore()
    const opening = desk.open('274915')
    desk.leave()
    answer({ ok: true })
    await opening
    expect(desk.status).toBe('locked')
    expect(charley.lockDesk).toHaveBeenCalledTimes(1)
  })
  it('a packet made for a locked desk is dropped', async () => {
    let answer: (reply: MakeReply) => void = () => undefined
    const { charley, desk } = await opened({ makePacket: () => new Promise((resolve) => (answer = resolve)) })
    const making = desk.makePacket()
    charley.events.deskLocked()
    answer({ ok: true, handoutId: 'h', url: 'charley://handout/h', pages: 3 })
    expect(await making).toBeUndefined()
    expect(desk.isMaking).toBe(false)
  })
})

it('hands main the topics in the order chosen, with the note', async () => {
  const { charley, desk } = await opened()
  desk.toggle('leg-cramps/calcium')
  desk.toggle('leg-cramps/potassium')
  desk.move('leg-cramps/potassium', -1)
  desk.move('leg-cramps/magnesium', -1)
  desk.move('leg-cramps/calcium', 1)
  expect(await desk.makePacket()).toMatchObject({ kind: 'packet', pages: 2 })
  expect(charley.makePacket).toHaveBeenCalledWith({
    kind: 'packet',
    topicIds: ['leg-cramps/magnesium', 'leg-cramps/potassium', 'leg-cramps/calcium'],
    note: 'secret',
    newSheetEach: false,
    language: 'en',
    size: 'standard',
    length: 'short',
    paper: 'letter',
  })
})
it('takes another length for one packet, and short again after the lock', async () => {
  const { charley, desk } = await opened()
  desk.length = 'everything'
  await desk.makePacket()
  expect(charley.makePacket).toHaveBeenLastCalledWith(expect.objectContaining({ length: 'everything' }))
  await desk.lock()
  expect(desk.length).toBe('short')
})
it('says why a packet could not be made', async () => {
  const { desk } = await opened({ makePacket: async () => ({ ok: false, reason: 'too-busy' }) })
  expect(await desk.makePacket()).toBeUndefined()
  expect([desk.packetError, desk.isMaking]).toEqual(['too-busy', false])
})
it('tells main of work at most every five seconds', async () => {
  const { charley, desk } = await opened()
  const now = vi.spyOn(performance, 'now')
  for (const atMs of [100_000, 101_000, 104_999, 105_000, 109_000]) {
    now.mockReturnValue(atMs)
    desk.touch()
  }
  expect(charley.touchDesk).toHaveBeenCalledTimes(2)
})
it('tells main nothing while locked', () => {
  const { touchDesk } = fakeCharley()
  useDeskStore().touch()
  expect(touchDesk).not.toHaveBeenCalled()
})
