import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { HandoutRequest } from '#shared/handout.ts'
import { isoDay } from '#shared/review/review.ts'
import { ApprovalBook } from '../../src/main/approvals/approval-book.ts'
import type { Library } from '../../src/main/content/library.ts'
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

/** The built pack, read as a fresh kiosk without its clinic's details reads it. */
export interface Shelf {
  readonly library: Library
  /** @throws Error when the pack has not what the sheet needs. */
  materialsFor(request: HandoutRequest): Promise<HandoutMaterials>
  close(): Promise<void>
}

/** Reads what the sheets of the bench need, from the shipped pack. */
export async function openShelf(): Promise<Shelf> {
  const folder = await mkdtemp(join(tmpdir(), 'charley-bench-shelf-'))
  const notices = { report: (_code: string, line: string) => console.error(line), clear: () => undefined }
  const { library } = openLibrary({
    contentFolder: join(PROJECT, 'out', 'content', 'leg-cramps'),
    dataFolder: folder,
    notices,
    today: () => isoDay(new Date()),
  })
  const book = new ApprovalBook(folder, notices)
  return {
    library,
    async materialsFor(request) {
      const gathered = await loadMaterials({ library, book }, request, DEFAULT_SETTINGS.clinic, new Date())
      if (!gathered.ok) throw new Error(`handout: no materials (${gathered.reason})`)
      return gathered.materials
    },
    close: () => rm(folder, { recursive: true, force: true }),
  }
}
