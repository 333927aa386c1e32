import { appendFileSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Library } from '../../../../src/main/content/library.ts'
import { openLibrary } from '../../../../src/main/content/open-library.ts'
import { openPack } from '../../../../src/main/content/pack.ts'
import { keepSpare } from '../../../../src/main/content/spare.ts'
import { makeFolder } from '../support/folder.ts'
import { packFiles, writePack } from '../support/pack.ts'
import { quietTroubles } from '../support/troubles.ts'

const TOPIC = 'topics/magnesium.en.json'
const unreadable = { ok: false, reason: 'unreadable' }

function setUp() {
  const [content, data] = [makeFolder(), makeFolder()]
  writePack(content)
  const troubles = quietTroubles()
  return { content, data, troubles, open: () => openLibrary(content, data, troubles, () => '2026-11-22').library }
}

/** What a disk, a careless hand or a cut-off copy does to a file. */
const DAMAGE: [what: string, line: RegExp, damage: (file: string) => void][] = [
  ['missing', /missing/, (file) => rmSync(file)],
  ['a folder', /missing/, (file) => (rmSync(file), mkdirSync(file))],
  ['empty', /0 bytes instead of/, (file) => truncateSync(file, 0)],
  ['longer', /bytes instead of/, (file) => appendFileSync(file, ' ')],
  [
    'changed',
    /not the file that was compiled/,
    (file) => writeFileSync(file, JSON.stringify(packFiles[TOPIC]).replace('A', 'B')),
  ],
]

describe.each(DAMAGE)('a topic file that is %s', (_what, line, damage) => {
  it('is left out, named to staff, and costs no other topic', async () => {
    const { content, open, troubles } = setUp()
    const library = open()
    damage(join(content, TOPIC))
    expect(await library.topic('magnesium', 'en')).toEqual(unreadable)
    expect(await library.topic('calcium', 'en')).toMatchObject({ ok: true, value: { id: 'calcium' } })
    expect(troubles.list()).toHaveLength(1)
    expect(troubles.list()[0]?.line).toMatch(line)
    expect(troubles.list()[0]?.line).toContain(TOPIC)
    expect(troubles.list()[0]?.line).not.toContain(content)
  })

  it('is shown from the spare copy of the same pack, and staff are told', async () => {
    const { content, data, open, troubles } = setUp()
    await keepSpare(openPack(content), data)
    damage(join(content, TOPIC))
    expect(await open().topic('magnesium', 'en')).toMatchObject({ ok: true })
    expect(troubles.list()[0]?.line).toContain('spare copy')
  })
})

describe('a mended file', () => {
  it('is shown again, and its line goes away', async () => {
    const { content, open, troubles } = setUp()
    const library = open()
    writeFileSync(join(content, TOPIC), '')
    await library.topic('magnesium', 'en')
    writePack(content)
    expect(await library.topic('magnesium', 'en')).toMatchObject({ ok: true })
    expect(troubles.list()).toEqual([])
  })
})

describe('what is not in the pack', () => {
  it.each([
    ['vitamin-d', 'en'],
    ['magnesium', 'es'],
    ['../manifest', 'en'],
  ])('%s in %s is unknown', async (id, language) => {
    expect(await setUp().open().topic(id, language)).toEqual({ ok: false, reason: 'unknown' })
  })
})

describe('a file of another shape, however well hashed', () => {
  it.each([
    ['topics/magnesium.en.json', { id: 'magnesium' }, (library: Library) => library.topic('magnesium', 'en')],
    ['checklist.en.json', { signs: [] }, (library: Library) => library.checklist('en')],
    ['comparison.en.json', { rows: 1 }, (library: Library) => library.comparison('en')],
    ['drawings.json', { calf: 'path' }, (library: Library) => library.drawings()],
    ['sources.json', [{ id: 'x' }], (library: Library) => library.sources()],
  ])('%s is unreadable', async (path, data, read) => {
    const { content, open } = setUp()
    writePack(content, { ...packFiles, [path]: data })
    expect(await read(open())).toEqual(unreadable)
  })
})

describe('a whole pack', () => {
  it('can be read', async () => {
    const library = setUp().open()
    expect(library.summaries('en').map(({ id }) => id)).toEqual(['magnesium', 'calcium'])
    const reads = [library.checklist('en'), library.comparison('en'), library.drawings(), library.sources()]
    expect((await Promise.all(reads)).every(({ ok }) => ok)).toBe(true)
  })
})

describe('no pack at all', () => {
  it('is calm: nothing is listed and everything is unreadable', async () => {
    const library = new Library(undefined, undefined, quietTroubles(), () => '2026-11-22')
    expect([library.isMissing, library.languages, library.summaries('en'), library.edition]).toEqual([true, [], [], ''])
    expect(await library.checklist('en')).toEqual(unreadable)
  })
})
