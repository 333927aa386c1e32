import { screen } from 'electron'
import type { Desk } from '../clinician/desk.ts'
import { createHandlers } from '../ipc/create-handlers.ts'
import { handleAll } from '../ipc/handle.ts'
import { describeKiosk } from '../kiosk/describe-kiosk.ts'
import type { Handouts } from '../visit/handouts.ts'
import type { Visit } from '../visit/visit.ts'
import type { OpenedContent } from './open-content.ts'
import type { KioskPage } from './open-page.ts'
import type { Prepared } from './prepare.ts'
import type { Services } from './services.ts'

/** What answers the page. */
export interface WireOptions {
  readonly page: KioskPage
  readonly content: OpenedContent
  readonly desk: Desk
  readonly visit: Visit
  readonly handouts: Handouts
  readonly services: Services
  /** The page says that it is up; told again and again while it is. */
  readonly onAlive: () => void
}

/** Answers everything that the page may ask. */
export function wireIpc({ notices, log }: Prepared, options: WireOptions): void {
  const { page, content, desk, visit, handouts, services, onAlive } = options
  const { library, texts, loadedSettings, lastResorts } = content
  const handlers = createHandlers({
    ...{ library, texts, desk, visit, handouts, notices, log, onAlive },
    describe: () =>
      describeKiosk({
        settings: loadedSettings.settings,
        library,
        desk,
        display: screen.getPrimaryDisplay().size,
        lastResortLanguages: [...new Set(Object.values(lastResorts).flatMap((lists) => Object.keys(lists)))],
      }),
    readPrinter: async () => (await services.printer()).readPrinter(),
  })
  handleAll(handlers, { ownPages: page.ownPages, isDeskOpen: () => desk.isOpen, onDenied: () => log('request-denied') })
}
