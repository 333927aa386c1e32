import type { Reporter } from '../notices/staff-notices.ts'
import type { DayMark } from './day-mark.ts'
import { Library } from './library.ts'
import { openPack, type Pack } from './pack.ts'
import { spareFolderOf, openSpare } from './spare.ts'

export interface OpenedLibrary {
  readonly library: Library
  /** The installed pack; `undefined` when it could not be opened. */
  readonly installed: Pack | undefined
}

/**
 * Opens the installed pack, or the last good copy of one when its manifest is missing or broken. Never throws: without
 * any pack the library is empty, the public sees calm words, and staff are told what to do.
 */
export function openLibrary(
  contentFolder: string,
  dataFolder: string,
  notices: Reporter,
  today: () => string,
  mark?: DayMark,
): OpenedLibrary {
  try {
    const installed = openPack(contentFolder)
    const [spareFolder, lastGood] = [spareFolderOf(dataFolder, installed.hash), () => openSpare(dataFolder)]
    return { library: new Library(installed, spareFolder, notices, today, mark, lastGood), installed }
  } catch (error) {
    const spare = openSpare(dataFolder)
    notices.report('content', `content: manifest.json: ${causeOf(error)}; ${effectOf(spare)}. Install the content again.`)
    return { library: new Library(spare, undefined, notices, today, mark), installed: undefined }
  }
}

function effectOf(spare: Pack | undefined): string {
  return spare === undefined ? 'there is nothing to show' : `the copy of edition ${spare.manifest.edition} is shown`
}

/** Our own words for it; a system's message would hold the path of the machine. */
function causeOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return 'missing'
  if (code !== undefined) return `cannot be read (${code})`
  return error instanceof Error ? error.message : 'broken'
}
