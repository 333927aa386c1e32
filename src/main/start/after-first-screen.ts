import { watchReviews } from '../content/report-reviews.ts'
import { reportUntranslated } from '../content/report-untranslated.ts'
import { keepSpares } from '../content/spare.ts'
import { keepGoodSettings } from '../settings/load-settings.ts'
import type { Handouts } from '../visit/handouts.ts'
import { nowMs } from './clock.ts'
import { once } from './lazy.ts'
import type { OpenedContent } from './open-content.ts'
import type { Prepared } from './prepare.ts'
import type { Services } from './services.ts'

/** What the rest works on. */
export interface RestOptions {
  readonly content: OpenedContent
  readonly services: Services
  readonly handouts: Handouts
}

/** How long after the first sign of life the first screens have drawn; measured with the bench. */
const REST_MS = 4_000

/** @returns what to call when the page says that it is up; starts, once, what can wait until its first screen has drawn. */
export function afterFirstScreen(prepared: Prepared, options: RestOptions): () => void {
  return once(() => {
    prepared.log('page-alive', Math.round(nowMs()))
    setTimeout(() => startTheRest(prepared, options), REST_MS)
  })
}

function startTheRest({ paths, notices, isDataWritable }: Prepared, { content, services, handouts }: RestOptions): void {
  const { library, installed, loadedSettings } = content
  services.warm()
  watchReviews(library, notices)
  reportUntranslated(library, notices)
  handouts
    .rehearse()
    .catch(() => notices.report('handout', 'handout: no sheet could be made. Look at the fonts and the content.'))
  if (!isDataWritable) return
  keepGoodSettings(paths.data, loadedSettings).catch(() =>
    notices.report('settings-copy', 'settings: no spare copy could be kept.'),
  )
  keepSpares(installed, paths.data).catch(() => notices.report('content-copy', 'content: no spare copy could be kept.'))
}
