import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openLibrary } from '../../../../src/main/content/open-library.ts'
import { keepSpares } from '../../../../src/main/content/spare.ts'
import { makeFolder } from '../support/folder.ts'
import { writePack } from '../support/pack.ts'
import { quietNotices } from '../support/notices.ts'

const PACKS = ['cramps', 'tired'] as const

/** Two packs side by side. */
function setUp() {
  const [content, data] = [makeFolder(), makeFolder()]
  for (const id of PACKS) writePack(join(content, id), undefined, undefined, id)
  const notices = quietNotices()
  const open = () =>
    openLibrary({
      ...{ contentFolder: content, dataFolder: data, isDataWritable: true, notices },
      today: () => '2026-11-22',
      carried: ['carried'],
    })
  const lines = () => notices.list().map(({ line }) => line)
  return { content, data, open, lines }
}
const checklistOf = (packId: string) => ({ kind: 'checklist', packId, language: 'en' }) as const

it('opens every pack below the folder, and nothing else that lies there', async () => {
  const { content, open, lines } = setUp()
  mkdirSync(join(content, '.cramps.new-x1'))
  writeFileSync(join(content, 'notes.txt'), '')
  const { library, installed } = open()
  expect(library.packs.map(({ id }) => id)).toEqual(PACKS)
  expect(installed).toHaveLength(2)
  for (const id of PACKS) expect(await library.text(checklistOf(id))).toMatchObject({ ok: true })
  expect(await library.text(checklistOf('other'))).toEqual({ ok: false, reason: 'unknown' })
  expect(lines()).toEqual([])
})

it('a broken pack costs no other, and its notices name it', async () => {
  const { content, open, lines } = setUp()
  writeFileSync(join(content, 'cramps', 'manifest.json'), '{')
  const { library } = open()
  expect([library.isMissing, library.pack('cramps')?.isMissing, library.pack('tired')?.isMissing]).toEqual([false, true, false])
  expect(await library.text(checklistOf('cramps'))).toEqual({ ok: false, reason: 'unreadable' })
  expect(await library.text(checklistOf('tired'))).toMatchObject({ ok: true })
  expect(lines()).toEqual([expect.stringContaining('content: cramps/manifest.json: not JSON')])
})

it('a pack in the folder of another is not taken for it', () => {
  const { content, open, lines } = setUp()
  writePack(join(content, 'cramps'), undefined, undefined, 'tired')
  expect(open().library.pack('cramps')?.isMissing).toBe(true)
  expect(lines()).toEqual([expect.stringContaining('of the pack tired')])
})

it('keeps a copy of each, which stands in where nothing is installed, and drops those of packs that went', async () => {
  const { content, data, open, lines } = setUp()
  await keepSpares(open().installed, data)
  rmSync(content, { recursive: true })
  const { library } = open()
  expect(library.packs.map(({ id, isMissing }) => [id, isMissing])).toEqual(PACKS.map((id) => [id, false]))
  expect(lines()[0]).toContain('no pack is installed')
  writePack(join(content, 'tired'), undefined, undefined, 'tired')
  await keepSpares(open().installed, data)
  expect(readdirSync(join(data, 'packs'))).toEqual(['tired'])
})

it('with no pack and no copy knows those of which the program carries signs, and shows nothing of them', () => {
  const { content, open, lines } = setUp()
  rmSync(content, { recursive: true })
  const { library } = open()
  expect(lines()).toEqual(['content: no pack is installed. Install the content again.'])
  expect(library.packs.map(({ id, isMissing }) => [id, isMissing])).toEqual([['carried', true]])
  expect(library.isMissing).toBe(true)
})
