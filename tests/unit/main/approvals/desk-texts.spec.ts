import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ApprovalBook } from '../../../../src/main/approvals/approval-book.ts'
import { APPROVALS_FILE } from '../../../../src/main/approvals/approval-file.ts'
import { createTexts } from '../../../../src/main/approvals/desk-texts.ts'
import { Library } from '../../../../src/main/content/library.ts'
import { openPackLibrary } from '../../../../src/main/content/open-pack-library.ts'
import { textKey, type TextName } from '../../../../src/shared/texts/text-name.ts'
import { makeFolder } from '../support/folder.ts'
import { packFiles, writePack } from '../support/pack.ts'
import { quietNotices } from '../support/notices.ts'

const TOPIC = 'topics/magnesium.en.json'
const magnesium: TextName = { kind: 'topic', topicId: 'leg-cramps/magnesium', language: 'en' }
const revision = 'ab'.repeat(32)

function setUp({ today = '2026-12-01', data = makeFolder(), files = packFiles } = {}) {
  const [content, notices] = [makeFolder(), quietNotices()]
  writePack(content, files)
  const { library } = openPackLibrary({
    id: 'leg-cramps',
    packFolder: content,
    copiesFolder: makeFolder(),
    notices,
    today: () => today,
  })
  const texts = createTexts({
    library: new Library([library]),
    book: new ApprovalBook(data, notices, 'leg-cramps'),
    lastResorts: {},
  })
  const stateOf = async (key: string) => (await texts.list()).find(({ name }) => textKey(name) === key)
  return { data, texts, stateOf }
}

it.each([
  ['a clock before the edition', { today: '2001-01-01' }, magnesium, revision, 'clock'],
  ['a clock years ahead', { today: '2099-01-01' }, magnesium, revision, 'clock'],
  ['words that were not those read', {}, magnesium, 'ff'.repeat(32), 'changed'],
  ['a text that is not there', {}, { ...magnesium, topicId: 'leg-cramps/zinc' }, revision, 'unreadable'],
  ['a language that is not there', {}, { kind: 'checklist', packId: 'leg-cramps', language: 'fr' }, revision, 'unreadable'],
] as const)('refuses an approval with %s', async (_what, options, name, words, reason) => {
  const { texts } = setUp(options)
  expect(await texts.approve(name, words, 'R. N.')).toEqual({ ok: false, reason })
  expect((await texts.list()).filter(({ state }) => state === 'approved')).toEqual([])
})

it('shows an approval with the text until the words change', async () => {
  const { texts, stateOf, data } = setUp()
  expect(await stateOf('topic:leg-cramps/magnesium:en')).toMatchObject({
    state: 'never',
    isOverdue: false,
    reviewDue: '2027-11-22',
  })
  expect(await texts.approve(magnesium, revision, 'R. N.')).toEqual({ ok: true })
  const approval = { kind: 'approved', on: '2026-12-01', by: 'R. N.' }
  expect(await texts.read({ kind: 'topic', topicId: 'leg-cramps/magnesium', language: 'en' })).toMatchObject({
    value: { reviewStatus: { approval, isOverdue: false } },
  })
  expect(await stateOf('topic:leg-cramps/magnesium:en')).toMatchObject({ state: 'approved', approval })

  const other = { ...(packFiles[TOPIC] as object), revision: 'cd'.repeat(32) }
  const changed = setUp({ data, files: { ...packFiles, [TOPIC]: other } })
  expect(await changed.texts.read({ kind: 'topic', topicId: 'leg-cramps/magnesium', language: 'en' })).toMatchObject({
    value: { reviewStatus: { approval: { kind: 'none' } } },
  })
  expect(await changed.stateOf('topic:leg-cramps/magnesium:en')).toMatchObject({ state: 'changed' })
})

it('takes an approval back', async () => {
  const { texts, stateOf } = setUp()
  await texts.approve(magnesium, revision, 'R. N.')
  expect(await texts.withdraw(magnesium)).toEqual({ ok: true })
  expect(await stateOf('topic:leg-cramps/magnesium:en')).toMatchObject({ state: 'never' })
})

it('lists overdue texts for staff, who can read them, and keeps them from the public', async () => {
  const { texts, stateOf } = setUp({ today: '2027-11-23' })
  expect(await stateOf('topic:leg-cramps/magnesium:en')).toMatchObject({ isOverdue: true, title: 'Magnesium' })
  expect(await stateOf('topic:leg-cramps/calcium:en')).toMatchObject({ isOverdue: false })
  expect(await texts.read({ kind: 'topic', topicId: 'leg-cramps/magnesium', language: 'en' })).toEqual({
    ok: false,
    reason: 'unknown',
  })
  expect(await texts.readForStaff({ kind: 'topic', topicId: 'leg-cramps/magnesium', language: 'en' })).toMatchObject({
    ok: true,
    value: { reviewStatus: { isOverdue: true } },
  })
  expect(await texts.read({ kind: 'checklist', packId: 'leg-cramps', language: 'en' })).toMatchObject({
    ok: true,
    value: { reviewStatus: { isOverdue: true } },
  })
})

describe('how hard a text is to read', () => {
  const parts = [
    { part: 'message', score: 3.1 },
    { part: 'role, block 1', score: 7.1 },
  ]
  const reading = {
    language: 'en',
    scale: 'flesch-kincaid',
    texts: { 'topic:magnesium': { score: 4.8, parts }, 'body-map': { score: 2, parts } },
  }

  it('is told with its hardest part, and not of a text that was not measured', async () => {
    const { stateOf } = setUp({ files: { ...packFiles, 'reading.en.json': reading } })
    expect((await stateOf('topic:leg-cramps/magnesium:en'))?.reading).toEqual({
      scale: 'flesch-kincaid',
      score: 4.8,
      hardest: 7.1,
    })
    expect((await stateOf('body-map:leg-cramps:en'))?.reading).toMatchObject({ score: 2 })
    expect(await stateOf('topic:leg-cramps/calcium:en')).not.toHaveProperty('reading')
  })

  it.each([
    ['broken', { ...packFiles, 'reading.en.json': { ...reading, scale: 'wish' } }],
    ['not in the pack', packFiles],
  ])('costs no text when it is %s', async (_what, files) => {
    const { texts, stateOf } = setUp({ files })
    expect(await stateOf('topic:leg-cramps/magnesium:en')).toMatchObject({ title: 'Magnesium', state: 'never' })
    expect((await texts.list()).filter((line) => 'reading' in line)).toEqual([])
  })
})

const NEW_KINDS = [
  ['body-map', 'body-map.en.json', '34'.repeat(32), 'Where does it hurt?'],
  ['glossary', 'glossary.en.json', '12'.repeat(32), ''],
] as const

it.each(NEW_KINDS)('refuses words of the %s that were not those read', async (kind) => {
  const { texts, stateOf } = setUp()
  expect(await texts.approve({ kind, packId: 'leg-cramps', language: 'en' }, 'ff'.repeat(32), 'R. N.')).toEqual({
    ok: false,
    reason: 'changed',
  })
  expect(await stateOf(`${kind}:leg-cramps:en`)).toMatchObject({ state: 'never' })
})

it.each(NEW_KINDS)('approves the %s until its words change', async (kind, path, words, title) => {
  const { texts, stateOf, data } = setUp()
  expect(await texts.approve({ kind, packId: 'leg-cramps', language: 'en' }, words, 'R. N.')).toEqual({ ok: true })
  expect(await stateOf(`${kind}:leg-cramps:en`)).toMatchObject({ state: 'approved', title })
  const shown = { value: { reviewStatus: { approval: { kind: 'approved' } } } }
  expect(await texts.read({ kind, packId: 'leg-cramps', language: 'en' })).toMatchObject(shown)

  const other = { ...(packFiles[path] as object), revision: 'cd'.repeat(32) }
  const changed = setUp({ data, files: { ...packFiles, [path]: other } })
  expect(await changed.stateOf(`${kind}:leg-cramps:en`)).toMatchObject({ state: 'changed', approval: { kind: 'none' } })
})

it('keeps an overdue leg picture from the public, and staff can read it', async () => {
  const { texts, stateOf } = setUp({ today: '2029-01-02' })
  expect(await texts.read({ kind: 'body-map', packId: 'leg-cramps', language: 'en' })).toEqual({ ok: false, reason: 'unknown' })
  expect(await texts.readForStaff({ kind: 'body-map', packId: 'leg-cramps', language: 'en' })).toMatchObject({
    ok: true,
    value: { reviewStatus: { isOverdue: true } },
  })
  expect(await stateOf('body-map:leg-cramps:en')).toMatchObject({ isOverdue: true, reviewDue: '2029-01-01' })
})

it('counts approvals of an older edition as none, and loses nothing of the file', async () => {
  const data = makeFolder()
  const old = { text: 'topic:calcium:en', revision: '00'.repeat(32), on: '2026-01-01', by: 'Old' }
  writeFileSync(join(data, APPROVALS_FILE), JSON.stringify({ schema: 1, approvals: [old] }))
  const { texts, stateOf } = setUp({ data })
  expect(await stateOf('topic:leg-cramps/calcium:en')).toMatchObject({ state: 'changed', approval: { kind: 'none' } })
  expect(await texts.read({ kind: 'topic', topicId: 'leg-cramps/calcium', language: 'en' })).toMatchObject({
    value: { reviewStatus: { approval: { kind: 'none' } } },
  })
  expect(await texts.approve({ kind: 'glossary', packId: 'leg-cramps', language: 'en' }, '12'.repeat(32), 'R. N.')).toEqual({
    ok: true,
  })
  const kept = JSON.parse(readFileSync(join(data, APPROVALS_FILE), 'utf8')) as { approvals: unknown[] }
  expect(kept.approvals).toContainEqual(old)
  expect(kept.approvals).toHaveLength(2)
})
