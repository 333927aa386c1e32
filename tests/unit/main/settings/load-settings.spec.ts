import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keepGoodSettings, loadSettings } from '../../../../src/main/settings/load-settings.ts'
import { DEFAULT_SETTINGS } from '../../../../src/main/settings/schema.ts'
import { makeFolder } from '../support/folder.ts'
import { quietNotices } from '../support/notices.ts'

const good = JSON.stringify({ clinic: { name: 'Elm Street Clinic' }, paper: 'a4' })

function load(content: string | Buffer | undefined, spare?: string) {
  const folder = makeFolder()
  const path = join(folder, 'settings.json')
  if (content !== undefined) writeFileSync(path, content)
  if (spare !== undefined) writeFileSync(`${path}.bak`, spare)
  const notices = quietNotices()
  return { folder, notices, loaded: loadSettings(folder, notices) }
}

const DAMAGE: [what: string, content: string | Buffer][] = [
  ['empty', ''],
  ['half', '{"clinic":{"name":"El'],
  ['all zero bytes', Buffer.alloc(300)],
  ['not text', Buffer.from([0xff, 0xfe, 0x00, 0x80])],
  ['huge', ' '.repeat(100_001)],
]

describe.each(DAMAGE)('a settings file that is %s', (_what, content) => {
  it('is answered with the usual settings, kept aside, and named once', () => {
    const { folder, loaded, notices } = load(content)
    expect(loaded).toEqual({ settings: DEFAULT_SETTINGS, good: undefined })
    expect(notices.list()).toHaveLength(1)
    expect(existsSync(join(folder, 'settings.json.bad'))).toBe(true)
  })

  it('is answered with the last good ones where there are any', () => {
    const { loaded, notices } = load(content, good)
    expect(loaded.settings).toMatchObject({ clinic: { name: 'Elm Street Clinic' }, paper: 'a4' })
    expect(notices.list()[0]?.line).toContain('last good')
  })

  it('is answered with the usual ones when the last good ones are damaged too', () => {
    expect(load(content, '{').loaded.settings).toEqual(DEFAULT_SETTINGS)
  })
})

describe('a folder in place of the settings file', () => {
  it('does not stop the kiosk', () => {
    const [folder, notices] = [makeFolder(), quietNotices()]
    mkdirSync(join(folder, 'settings.json'))
    expect(loadSettings(folder, notices).settings).toEqual(DEFAULT_SETTINGS)
    expect(notices.list()).toHaveLength(1)
  })
})

describe('no settings file', () => {
  it('is no notice either where a file stands in place of the folder: that is told once, for the folder', () => {
    const [folder, notices] = [join(makeFolder(), 'taken'), quietNotices()]
    writeFileSync(folder, '')
    expect(loadSettings(folder, notices).settings).toEqual(DEFAULT_SETTINGS)
    expect(notices.list()).toEqual([])
  })

  it('is no notice at all', () => {
    const { loaded, notices } = load(undefined)
    expect(loaded.settings).toEqual(DEFAULT_SETTINGS)
    expect(notices.list()).toEqual([])
  })
})

describe('one wrong setting', () => {
  it('is named, and costs no other', () => {
    const { loaded, notices } = load('{"paper":"papyrus","clinic":{"phone":"555 0100"},"colour":"red"}')
    expect(loaded.settings).toMatchObject({ paper: 'letter', clinic: { phone: '555 0100' } })
    expect(notices.list().map(({ line }) => /: (\w+) is/.exec(line)?.[1])).toEqual(['paper', 'colour'])
    expect(loaded.good).toBeUndefined()
  })
})

describe('the last good settings', () => {
  it('are kept from a file that was wholly right', async () => {
    const { folder, loaded } = load(good)
    await keepGoodSettings(folder, loaded)
    expect(readFileSync(join(folder, 'settings.json.bak'), 'utf8')).toBe(good)
  })

  it('are not replaced by a file with a slip in it', async () => {
    const { folder, loaded } = load('{"paper":"papyrus"}', good)
    await keepGoodSettings(folder, loaded)
    expect(readFileSync(join(folder, 'settings.json.bak'), 'utf8')).toBe(good)
  })
})
