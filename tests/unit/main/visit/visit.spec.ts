import { describe, expect, it } from 'vitest'
import { PRINTS_MAX, Visit } from '../../../../src/main/visit/visit.ts'

const sheet = () => ({
  request: { kind: 'doctor', packId: 'leg-cramps', language: 'en', size: 'standard', paper: 'a4' } as const,
  bytes: new Uint8Array([1, 2, 3]),
})
const packet = () => ({
  request: {
    kind: 'packet',
    topicIds: ['leg-cramps/magnesium'],
    note: 'x',
    newSheetEach: false,
    language: 'en',
    size: 'standard',
    paper: 'a4',
  } as const,
  bytes: new Uint8Array([1, 2, 3]),
})

describe('a visit', () => {
  it('forgets everything at its end, the bytes too', () => {
    const visit = new Visit()
    const [kept, other] = [sheet(), packet()]
    const ids = [visit.keep(kept), visit.keep(other)]
    visit.end()
    expect(ids.map((id) => visit.find(id))).toEqual([undefined, undefined])
    expect([...kept.bytes, ...other.bytes]).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('forgets packets when the desk locks, and leaves sheets that anyone may print', () => {
    const visit = new Visit()
    const [open, closed] = [sheet(), packet()]
    const [openId, closedId] = [visit.keep(open), visit.keep(closed)]
    visit.endDesk()
    expect([visit.find(openId), visit.find(closedId)]).toEqual([open, undefined])
    expect([...closed.bytes]).toEqual([0, 0, 0])
  })

  it('keeps the twelve newest sheets', () => {
    const visit = new Visit()
    const ids = Array.from({ length: 15 }, () => visit.keep(sheet()))
    expect(ids.map((id) => visit.find(id) !== undefined)).toEqual(ids.map((_, index) => index >= 3))
  })

  it('never gives the same id twice', () => {
    const visit = new Visit()
    const first = visit.keep(sheet())
    visit.end()
    expect(visit.keep(sheet())).not.toBe(first)
  })

  it('prints so many sheets, and again as many in the next', () => {
    const visit = new Visit()
    const taken = Array.from({ length: PRINTS_MAX + 1 }, () => visit.takePrint())
    expect(taken.filter(Boolean)).toHaveLength(PRINTS_MAX)
    visit.end()
    expect(visit.takePrint()).toBe(true)
  })
})
