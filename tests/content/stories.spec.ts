import { describe, expect, it } from 'vitest'
import { resultOf, TIERS, type Tier } from '#shared/checklist/triage.ts'
import { APPOINTMENT_STORIES } from './stories/appointment.ts'
import { EMERGENCY_STORIES } from './stories/emergency.ts'
import { SELF_CARE_STORIES } from './stories/self-care.ts'
import type { Story } from './stories/story.ts'
import { TODAY_STORIES } from './stories/today.ts'
import { CHECKLISTS } from './support/checklist.ts'

const STORIES = [...EMERGENCY_STORIES, ...TODAY_STORIES, ...APPOINTMENT_STORIES, ...SELF_CARE_STORIES]
/** Rows of the facts sheet, section by section. */
const ROWS = { '4.1': 16, '4.2': 16, '4.3': 14, '4.4': 5 }

const result = (story: Story, checklist = CHECKLISTS[0]) =>
  resultOf(checklist ?? { signs: [] }, { ticked: new Set(story.ticked), contexts: new Set(story.contexts) })

/** Of the stories that must be of a tier, how many came out so. */
function shareOf(tier: Tier): number {
  const meant = STORIES.filter(({ expected }) => expected === tier)
  return meant.filter((story) => result(story) === tier).length / meant.length
}

/** What a failing run shows: one line a tier, as told across and as meant down. */
const table = TIERS.map((meant) => {
  const counts = [...TIERS, undefined].map((told) => [
    told ?? 'nothing',
    STORIES.filter((story) => story.expected === meant && result(story) === told).length,
  ])
  return `meant ${meant}: ${counts.map(([told, count]) => `${told} ${count}`).join(', ')}`
}).join('\n')

it('tells at least sixty stories, of all tiers, in and out of contexts', () => {
  expect(STORIES.length).toBeGreaterThanOrEqual(60)
  expect(new Set(STORIES.map(({ tells }) => tells)).size).toBe(STORIES.length)
  for (const tier of TIERS) expect(STORIES.filter(({ expected }) => expected === tier).length).toBeGreaterThanOrEqual(7)
})

it('misses no emergency', () => {
  expect(shareOf('emergency'), table).toBe(1)
})

describe.each(CHECKLISTS)('in $language', (checklist) => {
  it.each(STORIES)('$row $tells', (story) => {
    expect(result(story, checklist), table).toBe(story.expected)
  })
})

it('touches only what is there, and in all of it every sign, every context and every raise', () => {
  const [checklist = expect.fail('no checklist')] = CHECKLISTS
  const touched = (names: readonly (readonly string[])[]) => [...new Set(names.flat())].sort()
  expect(touched(STORIES.map(({ ticked }) => ticked))).toEqual(checklist.signs.map(({ id }) => id).sort())
  expect(touched(STORIES.map(({ contexts }) => contexts))).toEqual(checklist.contexts.map(({ id }) => id).sort())
  for (const { id, raises } of checklist.signs) {
    for (const { context } of raises) {
      const told = STORIES.some(({ ticked, contexts }) => ticked.includes(id) && contexts.includes(context))
      expect([id, context, told]).toEqual([id, context, true])
    }
  }
})

/** Corrections of the second part of the facts that change what a person would touch, or how urgent it is. */
const CORRECTIONS = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A9', 'A10', 'A12', 'E']

it('tells every row of the facts', () => {
  const rows = Object.entries(ROWS).flatMap(([section, count]) =>
    Array.from({ length: count }, (_, index) => `${section}/${index + 1}`),
  )
  const told = [...rows, ...CORRECTIONS]
  expect(told.filter((row) => !STORIES.some((story) => story.row === row))).toEqual([])
  expect(STORIES.filter(({ row }) => !told.includes(row))).toEqual([])
})
