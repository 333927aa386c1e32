import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openPackLibrary } from '../../../../src/main/content/open-pack-library.ts'
import { openPack } from '../../../../src/main/content/pack.ts'
import { keepSpare, openSpare } from '../../../../src/main/content/spare.ts'
import { makeFolder } from '../support/folder.ts'
import { manifestOf, packFiles, writePack } from '../support/pack.ts'
import { quietNotices } from '../support/notices.ts'

const DAMAGE: [what: string, line: RegExp, damage: (manifest: string) => void][] = [
  ['missing', /missing/, (file) => rmSync(file)],
  ['a folder', /not a file/, (file) => (rmSync(file), mkdirSync(file))],
  ['a device that never ends', /not a file/, (file) => (rmSync(file), symlinkSync('/dev/zero', file))],
  ['empty', /not JSON/, (file) => writeFileSync(file, '')],
  ['half', /not JSON/, (file) => writeFileSync(file, '{"schema":1,"id":"leg')],
  ['all zero bytes', /not JSON/, (file) => writeFileSync(file, Buffer.alloc(500))],
  ['of the future', /schema/, (file) => writeFileSync(file, JSON.stringify({ ...manifestOf(), schema: 3 }))],
  ['far too large', /too large/, (file) => writeFileSync(file, ' '.repeat(2_000_001))],
]

describe.each(DAMAGE)('a manifest that is %s', (_what, line, damage) => {
  it('leaves an empty library, and staff are told what to do', () => {
    const [content, data, notices] = [makeFolder(), makeFolder(), quietNotices()]
    writePack(content)
    damage(join(content, 'manifest.json'))
    const { library, installed } = openPackLibrary({
      id: 'leg-cramps',
      packFolder: content,
      copiesFolder: data,
      notices,
      today: () => '2026-11-22',
    })
    expect([library.isMissing, installed]).toEqual([true, undefined])
    expect(notices.list()[0]?.line).toMatch(line)
    expect(notices.list()[0]?.line).toContain('nothing to show')
    expect(notices.list()[0]?.line).not.toContain(content)
  })

  it('brings the last good copy back', async () => {
    const [content, data, notices] = [makeFolder(), makeFolder(), quietNotices()]
    writePack(content)
    await keepSpare(openPack(content), data)
    damage(join(content, 'manifest.json'))
    const { library } = openPackLibrary({
      id: 'leg-cramps',
      packFolder: content,
      copiesFolder: data,
      notices,
      today: () => '2026-11-22',
    })
    expect(await library.text({ kind: 'topic', topicId: 'leg-cramps/magnesium', language: 'en' })).toMatchObject({ ok: true })
    expect(notices.list()[0]?.line).toContain('copy of edition 2026-11-22')
  })
})

describe('the spare copy', () => {
  it('is not taken from a pack that is not whole, and the old one stays', async () => {
    const [content, data] = [makeFolder(), makeFolder()]
    writePack(content)
    await keepSpare(openPack(content), data)
    writePack(content, packFiles, '2027-01-01')
    writeFileSync(join(content, 'sources.json'), '[]')
    await expect(keepSpare(openPack(content), data)).rejects.toThrow('sources.json')
    expect(openSpare(data)?.manifest.edition).toBe('2026-11-22')
  })

  it('follows a new pack and drops the old copy', async () => {
    const [content, data] = [makeFolder(), makeFolder()]
    for (const edition of ['2026-11-22', '2027-01-01']) {
      writePack(content, packFiles, edition)
      await keepSpare(openPack(content), data)
    }
    expect(openSpare(data)?.manifest.edition).toBe('2027-01-01')
    expect(readdirSync(data)).toHaveLength(2)
  })

  it.each(['', '../../etc', 'ab', 'f'.repeat(64)])('is none when its pointer says %j', (pointer) => {
    const data = makeFolder()
    writeFileSync(join(data, 'last-good'), pointer)
    expect(openSpare(data)).toBeUndefined()
  })

  it('is none when its manifest is not the one it was named after', async () => {
    const [content, data] = [makeFolder(), makeFolder()]
    writePack(content)
    const pack = openPack(content)
    await keepSpare(pack, data)
    writeFileSync(join(data, pack.hash, 'manifest.json'), JSON.stringify(manifestOf(packFiles, '2030-01-01')))
    expect(openSpare(data)).toBeUndefined()
  })
})
