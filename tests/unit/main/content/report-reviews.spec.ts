import { expect, it } from 'vitest'
import { Library } from '../../../../src/main/content/library.ts'
import { openPackLibrary } from '../../../../src/main/content/open-pack-library.ts'
import { reportReviews } from '../../../../src/main/content/report-reviews.ts'
import { makeFolder } from '../support/folder.ts'
import { writePack } from '../support/pack.ts'
import { quietNotices } from '../support/notices.ts'

/** Magnesium and the checklist are due on 2027-11-22, calcium a year later. */
function setUp(first: string) {
  const clock = { today: first }
  const [content, notices] = [makeFolder(), quietNotices()]
  writePack(content)
  const { library } = openPackLibrary({
    id: 'leg-cramps',
    packFolder: content,
    copiesFolder: makeFolder(),
    notices,
    today: () => clock.today,
  })
  const lines = () => {
    reportReviews(new Library([library]), notices)
    return notices.list().map(({ line }) => line)
  }
  const shown = () => library.summaries('en').map(({ id }) => id)
  return { clock, library, lines, shown }
}

it.each([
  ['2027-09-22', []],
  [
    '2027-09-23',
    ['the doctor checklist is due for review within 60 days', 'topic leg-cramps/magnesium is due for review within 60 days'],
  ],
  [
    '2027-11-22',
    ['the doctor checklist is due for review within 30 days', 'topic leg-cramps/magnesium is due for review within 30 days'],
  ],
  [
    '2027-11-23',
    [
      'the doctor checklist was due for review on 2027-11-22; it stays and says so',
      'topic leg-cramps/magnesium was due for review on 2027-11-22; it is no longer shown',
    ],
  ],
])('tells staff on %s', (today, said) => {
  expect(setUp(today).lines()).toEqual(said.map((line) => expect.stringContaining(line)))
})

it('shows a text until its day, then no more, and never goes without the checklist', async () => {
  const { clock, library, shown } = setUp('2027-11-22')
  expect(shown()).toEqual(['leg-cramps/magnesium', 'leg-cramps/calcium'])
  clock.today = '2027-11-23'
  expect(shown()).toEqual(['leg-cramps/calcium'])
  expect(await library.text({ kind: 'topic', topicId: 'leg-cramps/magnesium', language: 'en' })).toEqual({
    ok: false,
    reason: 'unknown',
  })
  expect(await library.text({ kind: 'topic', topicId: 'leg-cramps/calcium', language: 'en' })).toMatchObject({ ok: true })
  expect(await library.text({ kind: 'checklist', packId: 'leg-cramps', language: 'en' })).toMatchObject({ ok: true })
})

it('says a clock that cannot be right, and takes the line back when it is set', () => {
  const { clock, lines, shown } = setUp('2001-01-01')
  expect(lines()).toEqual([expect.stringContaining('clock: shows a day that cannot be right. Texts count as on 2026-11-22')])
  expect(shown()).toEqual(['leg-cramps/magnesium', 'leg-cramps/calcium'])
  clock.today = '2027-01-01'
  expect(lines()).toEqual([])
})
