import { join } from 'node:path'
import type { PackId } from '#shared/content/topic-id.ts'
import type { Reporter } from '../notices/staff-notices.ts'
import { DayMark } from './day-mark.ts'
import { Library } from './library.ts'
import { listPacks } from './list-packs.ts'
import { openPackLibrary } from './open-pack-library.ts'
import type { Pack } from './pack.ts'
import { copiesFolderOf, listCopies } from './spare.ts'

/** A library, and the packs that it was opened from. */
export interface OpenedLibrary {
  readonly library: Library
  /** Those installed packs that could be opened. */
  readonly installed: readonly Pack[]
}

/** Where packs lie, and what the library is to know besides. */
export interface OpenLibraryOptions {
  /** Holds the installed packs, one folder each. */
  readonly contentFolder: string
  /** User-data folder, with the spare copies. */
  readonly dataFolder: string
  /** Whether the highest day seen may be kept there. */
  readonly isDataWritable: boolean
  readonly notices: Reporter
  /** The ISO day by the kiosk's clock. */
  readonly today: () => string
  /** Packs of which the program carries emergency signs: what there is to show when nothing is installed. */
  readonly carried: readonly PackId[]
}

/**
 * Opens every installed pack by its manifest, each on its own. Where none is installed, their last good copies stand in.
 * Never throws: without any pack the public sees calm words, and staff are told what to do.
 */
export function openLibrary(options: OpenLibraryOptions): OpenedLibrary {
  const { contentFolder, dataFolder, isDataWritable, notices, today } = options
  const ids = listPacks(contentFolder)
  const isStandIn = ids.length === 0
  const opened = (isStandIn ? standInsFor(options) : ids).map((id) =>
    openPackLibrary({
      ...{ id, isStandIn, notices, today },
      packFolder: join(contentFolder, id),
      copiesFolder: copiesFolderOf(dataFolder, id),
      mark: new DayMark(isDataWritable ? { folder: dataFolder, packId: id } : undefined, notices),
    }),
  )
  return {
    library: new Library(opened.map(({ library }) => library)),
    installed: opened.flatMap(({ installed }) => installed ?? []),
  }
}

/** Packs to try where none is installed: those with a copy, else those of which the program carries signs. */
function standInsFor({ dataFolder, notices, carried }: OpenLibraryOptions): readonly PackId[] {
  notices.report('content', 'content: no pack is installed. Install the content again.')
  const copies = listCopies(dataFolder)
  return copies.length > 0 ? copies : carried
}
