import { isoDay } from '#shared/review/review.ts'
import { ApprovalBook } from '../approvals/approval-book.ts'
import { createTexts, type Texts } from '../approvals/desk-texts.ts'
import { carriedLastResorts, type LastResorts } from '../content/last-resort.ts'
import { openLibrary, type OpenedLibrary } from '../content/open-library.ts'
import { loadSettings, type LoadedSettings } from '../settings/load-settings.ts'
import { now } from './clock.ts'
import type { Prepared } from './prepare.ts'

/** The clinic's settings, the packs, and the clinic's word on its texts. */
export interface OpenedContent extends OpenedLibrary {
  readonly loadedSettings: LoadedSettings
  readonly book: ApprovalBook
  readonly texts: Texts
  /** The emergency signs that the program carries. */
  readonly lastResorts: LastResorts
}

/** Reads the settings and each pack's manifest. Never throws: what is wrong is told to staff. Synchronous: the first screen needs them. */
export function openContent({ paths, notices, isDataWritable }: Prepared): OpenedContent {
  const loadedSettings = loadSettings(paths.data, notices)
  const lastResorts = carriedLastResorts()
  const opened = openLibrary({
    contentFolder: paths.content,
    dataFolder: paths.data,
    isDataWritable,
    notices,
    today: () => isoDay(now()),
    carried: Object.keys(lastResorts),
  })
  const book = new ApprovalBook(paths.data, notices, opened.library.packs[0]?.id)
  const texts = createTexts({ library: opened.library, book, lastResorts })
  return { ...opened, loadedSettings, book, texts, lastResorts }
}
