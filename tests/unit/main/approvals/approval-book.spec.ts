import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ApprovalBook } from '../../../../src/main/approvals/approval-book.ts'
import { APPROVALS_FILE } from '../../../../src/main/approvals/approval-file.ts'
import type { TextName } from '../../../../src/shared/texts/text-name.ts'
import { makeFolder } from '../support/folder.ts'
import { quietNotices } from '../support/notices.ts'

const magnesium = { kind: 'topic', topicId: 'leg-cramps/magnesium', language: 'en' } as const
const checklist = { kind: 'checklist', packId: 'leg-cramps', language: 'es-MX' } as const
const [first, second] = ['ab'.repeat(32), 'cd'.repeat(32)]
const approval = { revision: first, on: '2026-11-23', by: 'R. Núñez' }
const approved = { kind: 'approved', on: '2026-11-23', by: 'R. Núñez' }
const none = { kind: 'none' }

const record = { text: 'topic:magnesium:en', ...approval }
const fileOf = (...approvals: object[]) => JSON.stringify({ schema: 1, approvals })

const BROKEN: [what: string, file: string][] = [
  ['empty', ''],
  ['torn', fileOf(record).slice(0, -9)],
  ['of another kind', '[]'],
  ['of another version', fileOf(record).replace('"schema":1', '"schema":2')],
  ['with an unknown key', fileOf({ ...record, note: 'x' })],
  ['with no day', fileOf({ ...record, on: '2026-13-01' })],
  ['with no revision', fileOf({ ...record, revision: 'ab' })],
  ['with a name too long', fileOf({ ...record, by: 'x'.repeat(61) })],
  ['with a name of spaces', fileOf({ ...record, by: '   ' })],
  ['with a control character in a name', fileOf({ ...record, by: 'a\u0007' })],
  ['with a direction override in a name', fileOf({ ...record, by: 'a\u202eb' })],
  ['with a text twice', fileOf(record, record)],
  ['with a text of no name', fileOf({ ...record, text: '../x' })],
  ['too large', ' '.repeat(2_000_001)],
]

describe.each(BROKEN)('an approvals file %s', (_what, file) => {
  it('counts as none, is named to staff, and is kept beside the new one', async () => {
    const [folder, notices] = [makeFolder(), quietNotices()]
    writeFileSync(join(folder, APPROVALS_FILE), file)
    const book = new ApprovalBook(folder, notices, 'leg-cramps')
    expect(book.of(magnesium, first)).toEqual(none)
    expect(notices.list()[0]?.line).toContain(APPROVALS_FILE)
    expect(notices.list()[0]?.line).not.toContain(folder)
    expect(await book.approve(magnesium, approval)).toBe(true)
    const [aside] = readdirSync(folder).filter((name) => name.endsWith('.bad'))
    expect(readFileSync(join(folder, aside ?? ''), 'utf8')).toBe(file)
    expect(new ApprovalBook(folder, quietNotices(), 'leg-cramps').of(magnesium, first)).toEqual(approved)
  })
})

it('approves nothing where the file can be neither read nor kept', async () => {
  const [folder, notices] = [makeFolder(), quietNotices()]
  mkdirSync(join(folder, APPROVALS_FILE))
  const book = new ApprovalBook(folder, notices, 'leg-cramps')
  expect(await book.approve(magnesium, approval)).toBe(false)
  expect(book.of(magnesium, first)).toEqual(none)
})

it('does not count what could not be written', async () => {
  const [folder, notices] = [makeFolder(), quietNotices()]
  writeFileSync(join(folder, 'file'), '')
  const book = new ApprovalBook(join(folder, 'file', 'data'), notices)
  expect(await book.approve(magnesium, approval)).toBe(false)
  expect(book.of(magnesium, first)).toEqual(none)
})

it('binds to the exact words, and only to them', async () => {
  const book = new ApprovalBook(makeFolder(), quietNotices())
  expect([book.of(magnesium, first), book.wasApproved(magnesium)]).toEqual([none, false])
  await book.approve(magnesium, approval)
  expect(book.of(magnesium, first)).toEqual(approved)
  expect([book.of(magnesium, second), book.wasApproved(magnesium)]).toEqual([none, true])
  expect(book.of({ ...magnesium, language: 'es' }, first)).toEqual(none)
})

it('loses none of several changes made at once, and takes one back', async () => {
  const folder = makeFolder()
  const book = new ApprovalBook(folder, quietNotices(), 'leg-cramps')
  await Promise.all([book.approve(magnesium, approval), book.approve(checklist, { ...approval, revision: second })])
  const again = new ApprovalBook(folder, quietNotices(), 'leg-cramps')
  expect([again.of(magnesium, first), again.of(checklist, second)]).toEqual([approved, approved])
  await again.withdraw(magnesium)
  const last = new ApprovalBook(folder, quietNotices(), 'leg-cramps')
  expect([last.of(magnesium, first), last.of(checklist, second)]).toEqual([none, approved])
})

describe.each(['leg-map', 'legmap'])('an approval of the body map under its old name %s', (oldKind) => {
  const bodyMap: TextName = { kind: 'body-map', packId: 'leg-cramps', language: 'en' }
  const old = fileOf({ text: `${oldKind}:en`, ...approval }, record)

  it('still counts, for those words alone, and nothing is written to read it', () => {
    const folder = makeFolder()
    writeFileSync(join(folder, APPROVALS_FILE), old)
    const book = new ApprovalBook(folder, quietNotices(), 'leg-cramps')
    expect([book.of(bodyMap, first), book.of(bodyMap, second), book.wasApproved(bodyMap)]).toEqual([approved, none, true])
    expect(readFileSync(join(folder, APPROVALS_FILE), 'utf8')).toBe(old)
  })

  it('gives way to a new one, and goes when it is withdrawn', async () => {
    const folder = makeFolder()
    writeFileSync(join(folder, APPROVALS_FILE), old)
    const book = new ApprovalBook(folder, quietNotices(), 'leg-cramps')
    await book.approve(bodyMap, { ...approval, revision: second })
    expect([book.of(bodyMap, first), book.of(bodyMap, second)]).toEqual([none, approved])
    expect(readFileSync(join(folder, APPROVALS_FILE), 'utf8')).not.toContain(`${oldKind}:`)
    writeFileSync(join(folder, APPROVALS_FILE), old)
    const again = new ApprovalBook(folder, quietNotices(), 'leg-cramps')
    await again.withdraw(bodyMap)
    expect([again.of(bodyMap, first), again.wasApproved(bodyMap)]).toEqual([none, false])
  })
})

it('an approval given before texts were named by their pack is of the first pack alone', async () => {
  const folder = makeFolder()
  writeFileSync(join(folder, APPROVALS_FILE), fileOf(record, { ...record, text: 'checklist:es-MX' }))
  const book = new ApprovalBook(folder, quietNotices(), 'leg-cramps')
  const others: readonly TextName[] = [
    { ...magnesium, topicId: 'other/magnesium' },
    { ...checklist, packId: 'other' },
  ]
  expect([magnesium, checklist].map((name) => book.of(name, first))).toEqual([approved, approved])
  expect(others.map((name) => [book.of(name, first), book.wasApproved(name)])).toEqual(others.map(() => [none, false]))
  for (const name of others) await book.approve(name, { ...approval, revision: second })
  expect([magnesium, checklist].map((name) => book.of(name, first))).toEqual([approved, approved])
})
