import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { APPROVALS_FILE, readApprovals } from '../../../../src/main/approvals/approval-file.ts'
import { COUNT_FILE, createFileStore, PIN_FILE } from '../../../../src/main/clinician/file-store.ts'
import { dayFileOf, DayMark } from '../../../../src/main/content/day-mark.ts'
import { openSpare } from '../../../../src/main/content/spare.ts'
import { readSmall } from '../../../../src/main/files/read-small.ts'
import { loadSettings, SETTINGS_FILE } from '../../../../src/main/settings/load-settings.ts'
import { DEFAULT_SETTINGS } from '../../../../src/main/settings/schema.ts'
import { makeFolder } from '../support/folder.ts'
import { quietNotices } from '../support/notices.ts'

describe('reading a small file', () => {
  it('refuses what is too large, a folder, and what is not there', () => {
    const folder = makeFolder()
    const path = join(folder, 'file')
    writeFileSync(path, 'eleven byte')
    expect(() => readSmall(path, 10)).toThrow('too large')
    expect(() => readSmall(folder, 10_000)).toThrow('not a file')
    expect(() => readSmall(join(folder, 'none'), 10)).toThrow('ENOENT')
    expect(readSmall(path, 11).toString()).toBe('eleven byte')
  })
})

// Never ends when it is read or copied.
const ENDLESS = '/dev/zero'

/** A data folder where a file leads to a device. */
function folderWith(name: string): string {
  const folder = makeFolder()
  mkdirSync(join(folder, name, '..'), { recursive: true })
  symlinkSync(ENDLESS, join(folder, name))
  return folder
}

describe.runIf(existsSync(ENDLESS))('a file of the kiosk’s data that leads to a device', () => {
  it.each([SETTINGS_FILE, `${SETTINGS_FILE}.bak`])('leaves the usual settings: %s', (name) => {
    const [folder, notices] = [folderWith(name), quietNotices()]
    if (name !== SETTINGS_FILE) writeFileSync(join(folder, SETTINGS_FILE), '{')
    expect(loadSettings(folder, notices).settings).toEqual(DEFAULT_SETTINGS)
    const [notice] = notices.list()
    expect(notice?.line).toContain('the usual ones are used')
    expect(notice?.line.includes('kept as')).toBe(name !== SETTINGS_FILE)
  })

  it('counts as no approvals, and is not written over', () => {
    const notices = quietNotices()
    expect(readApprovals(folderWith(APPROVALS_FILE), notices)).toEqual({ records: [], isSafeToReplace: false })
    expect(notices.list()[0]?.line).toContain('nothing is approved')
  })

  it('begins the day mark again', () => {
    expect(new DayMark({ folder: folderWith(dayFileOf('leg-cramps')), packId: 'leg-cramps' }, quietNotices()).highest).toBe('')
  })

  it('opens no desk', () => {
    expect(() => createFileStore(folderWith(PIN_FILE)).readPin()).toThrow('not a file')
    expect(() => createFileStore(folderWith(COUNT_FILE)).readFailures()).toThrow('not a file')
  })

  it('names no spare pack', () => {
    expect(openSpare(folderWith(join('packs', 'last-good')))).toBeUndefined()
  })
})
