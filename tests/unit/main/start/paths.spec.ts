import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findPaths, isWritableFolder } from '../../../../src/main/start/paths.ts'
import { makeFolder } from '../support/folder.ts'

const input = {
  script: 'file:///opt/my%20charley/out/main/index.js',
  appFolder: '/opt/my charley',
  data: '/home/kiosk/charley',
  documents: '/home/kiosk/Documents',
  environment: {
    CHARLEY_USER_DATA: '/evil',
    CHARLEY_CONTENT: '/evil',
    CHARLEY_FONTS: '/evil',
    CHARLEY_PRINT_FOLDER: '/evil',
    CHARLEY_IPP: 'http://localhost:8631',
  },
}

describe('where things are', () => {
  it('is not for the environment to say on an installed kiosk', () => {
    const paths = findPaths({ ...input, isPackaged: true })
    expect(JSON.stringify(paths)).not.toContain('evil')
    expect(paths.ippUrl).toBeUndefined()
  })

  it('may be said by tests', () => {
    const paths = findPaths({ ...input, isPackaged: false })
    expect([paths.data, paths.content, paths.fonts, paths.printFolder]).toEqual(['/evil', '/evil', '/evil', '/evil'])
    expect(paths.ippUrl).toBe('http://localhost:8631')
  })

  it('is found beside the running script, blanks and all', () => {
    expect(findPaths({ ...input, environment: {}, isPackaged: true })).toMatchObject({
      preload: '/opt/my charley/out/preload/index.cjs',
      renderer: '/opt/my charley/out/renderer',
      content: '/opt/my charley/out/content',
      fonts: '/opt/my charley/resources/fonts',
      data: '/home/kiosk/charley',
    })
  })
})

describe('a folder for the clinic’s files', () => {
  it('is not writable when a file stands in its place, or above it', () => {
    const file = join(makeFolder(), 'taken')
    writeFileSync(file, '')
    expect([isWritableFolder(file), isWritableFolder(join(file, 'below'))]).toEqual([false, false])
  })

  it('is made when it is missing, and left as it was', () => {
    const folder = join(makeFolder(), 'new', 'one')
    expect(isWritableFolder(folder)).toBe(true)
    expect(existsSync(folder)).toBe(true)
    expect(readdirSync(folder)).toEqual([])
  })
})
