import { Library, type LibraryOptions } from './library.ts'
import { openPack, type Pack } from './pack.ts'
import { spareFolderOf, openSpare } from './spare.ts'

/** A library, and the pack that it was opened from. */
export interface OpenedLibrary {
  readonly library: Library
  /** The installed pack; `undefined` when it could not be opened. */
  readonly installed: Pack | undefined
}

/** Where packs lie, and what the library is to know besides. */
export interface OpenLibraryOptions extends Pick<LibraryOptions, 'notices' | 'today' | 'mark'> {
  /** Folder of the installed pack. */
  readonly contentFolder: string
  /** User-data folder, with the spare copy. */
  readonly dataFolder: string
}

/**
 * Opens the installed pack, or the last good copy of one when its manifest is missing or broken. Never throws: without
 * any pack the library is empty, the public sees calm words, and staff are told what to do.
 */
export function openLibrary({ contentFolder, dataFolder, ...options }: OpenLibraryOptions): OpenedLibrary {
  try {
    const installed = openPack(contentFolder)
    const spareFolder = spareFolderOf(dataFolder, installed.hash)
    const library = new Library({ ...options, pack: installed, spareFolder, lastGood: () => openSpare(dataFolder) })
    return { library, installed }
  } catch (error) {
    const spare = openSpare(dataFolder)
    const line = `content: manifest.json: ${causeOf(error)}; ${effectOf(spare)}. Install the content again.`
    options.notices.report('content', line)
    return { library: new Library({ ...options, pack: spare }), installed: undefined }
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
