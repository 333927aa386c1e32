import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where everything is. Every path is absolute. */
export interface AppPaths {
  readonly preload: string
  readonly renderer: string
  readonly content: string
  readonly fonts: string
  readonly handoutWorker: URL
  readonly printFolder: string
  /** Base address of the print spooler on this machine; `undefined` for the usual one. */
  readonly ippUrl: string | undefined
  /** The clinic's own files. May turn out not to be writable. */
  readonly data: string
}

/** What the paths are found from. */
export interface PathsInput {
  /** URL of the running main script. */
  readonly script: string
  /** Folder of the app: holds `resources/fonts` and `out`. */
  readonly appFolder: string
  readonly data: string
  readonly documents: string
  readonly isPackaged: boolean
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** An installed kiosk takes no path from its environment: who sets variables there must not choose what it shows. */
export function findPaths({ script, appFolder, data, documents, isPackaged, environment }: PathsInput): AppPaths {
  const from = (name: string, usual: string) => (isPackaged ? usual : environment[name] || usual)
  const beside = (path: string) => new URL(path, script)
  return {
    preload: fileURLToPath(beside('../preload/index.cjs')),
    renderer: fileURLToPath(beside('../renderer')),
    content: from('CHARLEY_CONTENT', fileURLToPath(beside('../content'))),
    fonts: from('CHARLEY_FONTS', join(appFolder, 'resources', 'fonts')),
    handoutWorker: beside('./handout-worker.js'),
    printFolder: from('CHARLEY_PRINT_FOLDER', join(documents, 'Charley sheets')),
    ippUrl: isPackaged ? undefined : environment['CHARLEY_IPP'],
    data: from('CHARLEY_USER_DATA', data),
  }
}

/** Whether files can be made there, tried by making one: access rights alone do not tell of a full or read-only disk. */
export function isWritableFolder(folder: string): boolean {
  const probe = join(folder, '.charley-probe')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
    writeFileSync(probe, '')
    rmSync(probe)
    return true
  } catch {
    return false
  }
}

/** An empty folder that only we can read, for Chromium's own files where the clinic's folder takes none. */
export function makeSpareFolder(): string {
  return mkdtempSync(join(tmpdir(), 'charley-'))
}
