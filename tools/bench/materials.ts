import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packIdOfHandout, type HandoutRequest } from '#shared/handout.ts'
import { isoDay } from '#shared/review/review.ts'
import { ApprovalBook } from '../../src/main/approvals/approval-book.ts'
import type { PackLibrary } from '../../src/main/content/pack-library.ts'
import { openLibrary } from '../../src/main/content/open-library.ts'
import type { HandoutMaterials } from '../../src/main/handout/compose/materials.ts'
import { DEFAULT_SETTINGS } from '../../src/main/settings/schema.ts'
import { loadMaterials } from '../../src/main/visit/load-materials.ts'
import { PROJECT } from '../setup/paths.mjs'

export const FONTS = join(PROJECT, 'resources', 'fonts')
/** The sheet that everything is measured with. */
export const REQUEST = {
  kind: 'topic',
  topicId: 'leg-cramps/magnesium',
  language: 'en',
  size: 'standard',
  paper: 'letter',
} as const satisfies HandoutRequest

/** The built packs, read as a fresh kiosk without its clinic's details reads it. */
export interface Shelf {
  /** The one that `REQUEST` is of. */
  readonly pack: PackLibrary
  /** @throws Error when the pack has not what the sheet needs. */
  materialsFor(request: HandoutRequest): Promise<HandoutMaterials>
  close(): Promise<void>
}

/** Reads what the sheets of the bench need, from the shipped pack. */
export async function openShelf(): Promise<Shelf> {
  const folder = await mkdtemp(join(tmpdir(), 'charley-bench-shelf-'))
  const notices = { report: (_code: string, line: string) => console.error(line), clear: () => undefined }
  const { library } = openLibrary({
    contentFolder: join(PROJECT, 'out', 'content'),
    dataFolder: folder,
    isDataWritable: false,
    notices,
    today: () => isoDay(new Date()),
    carried: [],
  })
  const book = new ApprovalBook(folder, notices)
  const pack = library.pack(packIdOfHandout(REQUEST))
  if (pack === undefined) throw new Error('handout: no content; build it first')
  return {
    pack,
    async materialsFor(request) {
      const gathered = await loadMaterials({ library, book }, request, DEFAULT_SETTINGS.clinic, new Date())
      if (!gathered.ok) throw new Error(`handout: no materials (${gathered.reason})`)
      return gathered.materials
    },
    close: () => rm(folder, { recursive: true, force: true }),
  }
}
