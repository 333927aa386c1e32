import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import type { CharleyApi, MakeReply } from '#shared/ipc.ts'
import type { JobState } from '#shared/printing.ts'
import { usePrintStore } from '@/print/print.ts'
import { useVisitStore } from '@/stores/visit.ts'
import { fakeCharley } from '../support/fake-charley.ts'
import { takeComplaints } from '../support/setup.ts'

beforeEach(() => setActivePinia(createPinia()))

const of = { kind: 'topic', topicId: 'leg-cramps/magnesium', language: 'en', size: 'standard', paper: 'letter' } as const
async function ready(over: Partial<CharleyApi> = {}) {
  const charley = fakeCharley(over)
  const print = usePrintStore()
  await print.prepare(of)
  return { charley, print }
}

it.each(['unknown-topic', 'unreadable', 'too-busy', 'failed'] as const)(
  'a sheet that is %s cannot be printed',
  async (reason) => {
    const { charley, print } = await ready({ makeHandout: async () => ({ ok: false, reason }) })
    await print.print()
    expect([print.status, print.makeError, print.sheet]).toEqual(['failed', reason, undefined])
    expect(charley.printHandout).not.toHaveBeenCalled()
  },
)
it.each(['gone', 'limit', 'failed'] as const)('says when printing is refused: %s', async (reason) => {
  const { print } = await ready({ printHandout: async () => ({ ok: false, reason }) })
  await print.print()
  expect([print.printError, print.job, print.isUnderWay]).toEqual([reason, undefined, false])
})
it('says so when main does not answer', async () => {
  const { print } = await ready({ printHandout: vi.fn().mockRejectedValue(new Error('gone')) })
  await print.print()
  expect(print.printError).toBe('failed')
  takeComplaints()
})

it('takes twenty taps for one sheet', async () => {
  const { charley, print } = await ready()
  await Promise.all(Array.from({ length: 20 }, () => print.print()))
  await print.print()
  expect(charley.printHandout).toHaveBeenCalledTimes(1)
})
it('prints once more when the first is done', async () => {
  const { charley, print } = await ready()
  await print.print()
  charley.events.jobChanged({ jobId: 'job-1', state: { kind: 'printed' } })
  await print.print()
  expect(charley.printHandout).toHaveBeenCalledTimes(2)
})

describe('what it says of the job', () => {
  const states: JobState[] = [
    { kind: 'waiting' },
    { kind: 'printing' },
    { kind: 'held', reason: 'paper-out' },
    { kind: 'printed' },
  ]
  it('is what main says, step by step', async () => {
    const { charley, print } = await ready()
    await print.print()
    expect(print.job?.state.kind).toBe('sending')
    for (const state of states) {
      charley.events.jobChanged({ jobId: 'job-1', state })
      expect(print.job?.state).toEqual(state)
    }
  })
  it('never changes once it is final', async () => {
    const { charley, print } = await ready()
    await print.print()
    charley.events.jobChanged({ jobId: 'job-1', state: { kind: 'failed', reason: 'aborted' } })
    charley.events.jobChanged({ jobId: 'job-1', state: { kind: 'printed' } })
    expect(print.job?.state.kind).toBe('failed')
  })
  it('is not what another job does', async () => {
    const { charley, print } = await ready()
    await print.print()
    charley.events.jobChanged({ jobId: 'job-other', state: { kind: 'printed' } })
    expect(print.job?.state.kind).toBe('sending')
  })
  it('holds a state that came before the answer', async () => {
    const { charley, print } = await ready()
    charley.events.jobChanged({ jobId: 'job-1', state: { kind: 'printing' } })
    await print.print()
    expect(print.job?.state.kind).toBe('printing')
  })
})

it('drops a sheet that was made for an earlier choice', async () => {
  const answers: ((reply: MakeReply) => void)[] = []
  fakeCharley({ makeHandout: () => new Promise((resolve) => answers.push(resolve)) })
  const print = usePrintStore()
  const first = print.prepare(of)
  const second = print.prepare({ kind: 'doctor', packId: 'leg-cramps', language: 'en', size: 'standard', paper: 'letter' })
  answers[1]?.({ ok: true, handoutId: 'doctor', url: 'u', pages: 1 })
  answers[0]?.({ ok: true, handoutId: 'magnesium', url: 'u', pages: 2 })
  await Promise.all([first, second])
  expect(print.sheet?.handoutId).toBe('doctor')
})
it('forgets the sheet when the visit ends', async () => {
  const { print } = await ready()
  await print.print()
  useVisitStore().reset()
  expect([print.status, print.sheet, print.job]).toEqual(['idle', undefined, undefined])
})
it('forgets the pages that it counted when the visit ends, and drops a count that comes later', async () => {
  const { print } = await ready()
  await print.count(of)
  expect(print.pages).toEqual({ short: 1, standard: 2, everything: 5 })
  const late = print.count(of)
  useVisitStore().reset()
  await late
  expect(print.pages).toBeUndefined()
})
it('takes the packet that the desk made as it is', async () => {
  const { makeHandout } = fakeCharley()
  const print = usePrintStore()
  await print.prepare({ kind: 'packet', handoutId: 'p', url: 'charley://handout/p', pages: 5 })
  expect([print.status, print.sheet?.pages]).toEqual(['ready', 5])
  expect(makeHandout).not.toHaveBeenCalled()
})

it('holds the idle question back while a sheet moves, not while it is held, and never for ever', async () => {
  vi.useFakeTimers()
  const { charley, print } = await ready()
  const visit = useVisitStore()
  await print.print()
  expect(visit.isPrinting).toBe(true)
  charley.events.jobChanged({ jobId: 'job-1', state: { kind: 'held', reason: 'jam' } })
  await nextTick()
  expect(visit.isPrinting).toBe(false)
  charley.events.jobChanged({ jobId: 'job-1', state: { kind: 'printing' } })
  await nextTick()
  expect(visit.isPrinting).toBe(true)
  vi.advanceTimersByTime(3 * 60_000)
  expect(visit.isPrinting).toBe(false)
  vi.useRealTimers()
})
