import { inCoveredLanguages } from './covered-languages.ts'
import { openPack, PackError, type Pack } from './pack.ts'
import { PackLibrary, type PackLibraryOptions } from './pack-library.ts'
import { openSpare, spareFolderOf } from './spare.ts'

/** What one pack can show, and the pack that it was opened from. */
export interface OpenedPack {
  readonly library: PackLibrary
  /** The installed pack; `undefined` when it could not be opened. */
  readonly installed: Pack | undefined
}

/** Where one pack lies, and what is to be known of it besides. */
export interface OpenPackOptions extends Pick<PackLibraryOptions, 'id' | 'notices' | 'today' | 'mark'> {
  /** Tried because no pack is installed: that is told already, so here only which copy is shown. */
  readonly isStandIn?: boolean
  /** Of the installed pack. */
  readonly packFolder: string
  /** Of its spare copies. */
  readonly copiesFolder: string
}

/**
 * Opens an installed pack, or the last good copy of it when its manifest is missing or broken. Never throws: without either
 * it can show nothing, and staff are told what to do.
 */
export function openPackLibrary({ packFolder, copiesFolder, isStandIn = false, ...options }: OpenPackOptions): OpenedPack {
  const { id, notices } = options
  try {
    const installed = openPack(packFolder)
    if (installed.manifest.id !== id) throw new PackError('wrong-shape', `of the pack ${installed.manifest.id}`)
    const spareFolder = spareFolderOf(copiesFolder, installed.hash)
    const pack = inCoveredLanguages(installed, notices)
    if (pack === undefined) throw new PackError('wrong-shape', 'in no language that the program covers')
    const library = new PackLibrary({ ...options, pack, spareFolder, lastGood: () => openSpare(copiesFolder) })
    return { library, installed }
  } catch (error) {
    const copy = openSpare(copiesFolder)
    const spare = copy === undefined ? undefined : inCoveredLanguages(copy, notices)
    const line = `content: ${id}/manifest.json: ${causeOf(error)}; ${effectOf(spare)}. Install the content again.`
    if (!isStandIn || spare !== undefined) notices.report(`content:${id}`, line)
    return { library: new PackLibrary({ ...options, pack: spare }), installed: undefined }
  }
}

function effectOf(spare: Pack | undefined): string {
  return spare === undefined ? 'there is nothing to show' : `the copy of edition ${spare.manifest.edition} is shown`
}

/** Our own words for it; a system's message would hold the path of the machine. */
function causeOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return 'missing'
  if (error instanceof PackError || code === undefined) return error instanceof Error ? error.message : 'broken'
  return `cannot be read (${code})`
}
