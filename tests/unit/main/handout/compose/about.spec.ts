import { expect, it } from 'vitest'
import { doctorPieces, packetPieces, topicPieces } from '../../../../../src/main/handout/compose/assemble.ts'
import { wordsFor } from '../../../../../src/main/handout/words/words.ts'
import { materials } from '../fixtures/materials.ts'

const [topic] = materials.topics
if (topic === undefined) throw new Error('the fixture has no topic')
const on = (day: string) => ({ on: day, by: 'R. N.' })
const { checklist } = materials
const full = { sections: topic.sections, isShort: false }
const short = { sections: topic.sections, isShort: true }
const said = (pieces: readonly unknown[]) => JSON.stringify(pieces)

it.each([
  ['none', {}, 'Not yet reviewed by this clinic.'],
  ['other words', { ['e'.repeat(64)]: on('2026-11-23') }, 'Not yet reviewed by this clinic.'],
  ['the topic only', { [topic.revision]: on('2026-11-23') }, `only “${topic.title}” has been reviewed`],
  ['the signs only', { [checklist.revision]: on('2026-11-23') }, `only “${checklist.title}” has been reviewed`],
  [
    'both',
    { [topic.revision]: on('2026-11-23'), [checklist.revision]: on('2026-11-24') },
    'Reviewed by this clinic on November 24, 2026.',
  ],
])('a topic’s sheet says truly what the clinic approved: %s', (_what, approvals, line) => {
  const context = { materials: { ...materials, approvals }, words: wordsFor('en') }
  for (const content of [full, short]) expect(said(topicPieces(context, topic, content))).toContain(line)
  const request = {
    kind: 'packet',
    topicIds: [topic.id],
    note: '',
    newSheetEach: false,
    language: 'en',
    size: 'standard',
    paper: 'letter',
  } as const
  const pieces = packetPieces(context, { request, topics: [{ topic, content: short }], entries: [], roomForNotesPt: 0 })
  expect(said(pieces)).toContain(line)
})

it.each([true, false])('says on every sheet whether the signs are overdue: %s', (isChecklistOverdue) => {
  const context = { materials: { ...materials, isChecklistOverdue }, words: wordsFor('en') }
  for (const pieces of [doctorPieces(context), topicPieces(context, topic, full), topicPieces(context, topic, short)])
    expect(said(pieces).includes('This list is due for a check.')).toBe(isChecklistOverdue)
})
