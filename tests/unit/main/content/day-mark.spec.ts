import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { dayFileOf, DayMark } from '../../../../src/main/content/day-mark.ts'
import { openPackLibrary } from '../../../../src/main/content/open-pack-library.ts'
import { makeFolder } from '../support/folder.ts'
import { writePack } from '../support/pack.ts'
import { quietNotices } from '../support/notices.ts'

const DAY_FILE = dayFileOf('leg-cramps')

it.each(['', '{', '[]', '{"highest":"soon"}', '{"highest":"2027-01-01","more":1}', ' '.repeat(2_000)])(
  'begins again with a broken file, says so, and mends it: %j',
  async (broken) => {
    const [folder, notices] = [makeFolder(), quietNotices()]
    writeFileSync(join(folder, DAY_FILE), broken)
    const mark = new DayMark({ folder, packId: 'leg-cramps' }, notices)
    expect(mark.highest).toBe('')
    expect(notices.list()[0]?.line).toContain(DAY_FILE)
    mark.raise('2027-01-01')
    await mark.saved()
    expect(new DayMark({ folder, packId: 'leg-cramps' }).highest).toBe('2027-01-01')
  },
)

it('keeps a day that cannot be written, and tells staff', async () => {
  const [folder, notices] = [makeFolder(), quietNotices()]
  mkdirSync(join(folder, DAY_FILE, 'x'), { recursive: true })
  const mark = new DayMark({ folder, packId: 'leg-cramps' }, notices)
  mark.raise('2027-01-01')
  await mark.saved()
  expect(mark.highest).toBe('2027-01-01')
  expect(notices.list()[0]?.line).toContain('cannot be written')
})

it('only rises, and keeps a day and nothing more', async () => {
  const folder = makeFolder()
  const mark = new DayMark({ folder, packId: 'leg-cramps' })
  for (const day of ['2027-01-02', '2027-01-01', '2027-03-01']) mark.raise(day)
  await mark.saved()
  expect(readFileSync(join(folder, DAY_FILE), 'utf8')).toBe('{"highest":"2027-03-01"}')
})

it('holds an overdue text back from a clock set back, after a new start too', async () => {
  const [content, data] = [makeFolder(), makeFolder()]
  writePack(content)
  const openOn = (today: string) => {
    const mark = new DayMark({ folder: data, packId: 'leg-cramps' })
    const { library } = openPackLibrary({
      id: 'leg-cramps',
      packFolder: content,
      copiesFolder: data,
      notices: quietNotices(),
      today: () => today,
      mark,
    })
    return { mark, shown: library.summaries('en').map(({ id }) => id) }
  }
  const first = openOn('2027-11-23')
  expect(first.shown).toEqual(['leg-cramps/calcium'])
  await first.mark.saved()
  expect(openOn('2027-01-01').shown).toEqual(['leg-cramps/calcium'])
})

it('does not remember a clock years ahead', async () => {
  const [content, data] = [makeFolder(), makeFolder()]
  writePack(content)
  const mark = new DayMark({ folder: data, packId: 'leg-cramps' })
  const clock = { today: '2099-01-01' }
  const { library } = openPackLibrary({
    id: 'leg-cramps',
    packFolder: content,
    copiesFolder: data,
    notices: quietNotices(),
    today: () => clock.today,
    mark,
  })
  expect(library.summaries('en')).toEqual([])
  clock.today = '2027-01-01'
  expect(library.summaries('en')).toHaveLength(2)
  expect(mark.highest).toBe('2027-01-01')
  await mark.saved()
})
