import { describe, expect, it } from 'vitest'
import type { SignGroup, Tier } from '#shared/checklist/triage.ts'
import { capacityOf, columnsOf, pagesOf, pageWith, signsOf } from '@/checklist/doctor-pages.ts'
import { fillingsOf, fillIn, stepParts } from '@/checklist/tier-words.ts'

/** A checklist from lines like `emergency heart 3`. */
function checklistOf(...lines: readonly string[]) {
  const groups: SignGroup[] = lines.map((line) => {
    const [tier, id = ''] = line.split(' ')
    return { id, tier: tier as Tier, title: id, hint: id, drawing: 'sign-leg' }
  })
  const signs = lines.flatMap((line, index) => {
    const { id, tier } = groups[index] as SignGroup
    const count = Number(line.split(' ')[2])
    return Array.from({ length: count }, (_, nth) => ({
      id: `${id}-${nth + 1}`,
      tier,
      group: id,
      text: [{ text: id }],
      textOther: [{ text: id }],
      why: '',
      certainty: 'some' as const,
      sources: [],
      reviewDue: '2027-11-22',
      raises: [],
      urges: [],
    }))
  })
  return { groups, signs }
}
const shape = (lines: readonly string[], capacity: number) =>
  pagesOf(checklistOf(...lines), capacity).map(
    ({ tier, groups }) => `${tier}: ${groups.map(({ group, signs }) => `${group.id} ${signs.length}`).join(', ')}`,
  )

describe('pages', () => {
  it('never mixes tiers and puts the most urgent first', () => {
    expect(shape(['self-care home 1', 'today leg 1', 'emergency heart 1'], 6)).toEqual([
      'emergency: heart 1',
      'today: leg 1',
      'self-care: home 1',
    ])
  })
  it('puts whole groups together and splits only what is larger than a page, evenly', () => {
    expect(shape(['emergency a 4', 'emergency b 4', 'emergency c 3', 'emergency d 3', 'emergency e 7'], 6)).toEqual([
      'emergency: a 4',
      'emergency: b 4',
      'emergency: c 3, d 3',
      'emergency: e 4',
      'emergency: e 3',
    ])
  })
  it.each([3, 4, 5, 6, 7, 8])('loses no sign and shows none twice, %i on a page', (capacity) => {
    const checklist = checklistOf('emergency a 4', 'emergency b 7', 'today c 9', 'appointment d 1', 'self-care e 5')
    const pages = pagesOf(checklist, capacity)
    expect(pages.flatMap(signsOf).map(({ id }) => id)).toEqual(checklist.signs.map(({ id }) => id))
    expect(Math.max(...pages.map((page) => signsOf(page).length))).toBeLessThanOrEqual(capacity)
  })
  it('a group without signs makes no page', () => {
    expect(shape(['emergency a 0', 'emergency b 1'], 6)).toEqual(['emergency: b 1'])
  })
  it.each([
    ['b-1', 1],
    ['a-1', 0],
    ['unknown', 0],
    [undefined, 0],
  ])('finds the page of %j', (sign, index) => {
    expect(pageWith(pagesOf(checklistOf('emergency a 3', 'emergency b 2'), 3), sign)).toBe(index)
  })
})

it.each([
  ['an upright 21.5 inch screen', 37, 57, 1, 8],
  ['the same, largest text', 21, 30, 1, 3],
  ['the same on its side', 52, 37, 2, 6],
  ['a 10 inch tablet, which turns its pages', 23, 19, 1, 6],
  ['not measured', 0, 0, 1, 6],
])('%s', (_name, widthEm, heightEm, columns, capacity) => {
  expect([columnsOf({ widthEm, heightEm }), capacityOf({ widthEm, heightEm })]).toEqual([columns, capacity])
})

describe('steps', () => {
  const clinic = { name: '', phone: '', hours: '', emergencyNumber: '112' }
  const words = { frontDesk: 'the front desk', localNumber: 'your local number' }
  it('sets the desk and the number in, the number apart', () => {
    const fillings = fillingsOf(clinic, words)
    expect(stepParts('Tell {desk} now.', fillings)).toEqual([{ text: 'Tell the front desk now.', isNumber: false }])
    expect(stepParts('Nobody near? Call {emergencyNumber}.', fillings)).toEqual([
      { text: 'Nobody near? Call ', isNumber: false },
      { text: '112', isNumber: true },
    ])
    expect(fillIn('Call {emergencyNumber} or {desk}.', fillings)).toBe('Call 112 or the front desk.')
  })
  it.each([undefined, { ...clinic, emergencyNumber: '' }])('says which number where none is set', (unset) => {
    expect(fillingsOf(unset, words).emergencyNumber).toBe('your local number')
  })
})
