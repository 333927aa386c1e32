import { app } from 'electron'
import { calmAssets } from './kiosk/calm-page.ts'
import { offeredLanguages } from './kiosk/describe-kiosk.ts'
import { afterFirstScreen } from './start/after-first-screen.ts'
import { now } from './start/clock.ts'
import { openContent } from './start/open-content.ts'
import { openDesk } from './start/open-desk.ts'
import { openPage } from './start/open-page.ts'
import { prepare, type Prepared } from './start/prepare.ts'
import { createServices } from './start/services.ts'
import { wireIpc } from './start/wire-ipc.ts'
import { createHandouts } from './visit/handouts.ts'
import { Visit } from './visit/visit.ts'

const prepared = prepare(import.meta.url)
if (prepared !== undefined) void app.whenReady().then(() => runKiosk(prepared))

/** Opens the kiosk's parts in the order in which they need one another. */
function runKiosk(prepared: Prepared): void {
  const { paths, notices, log } = prepared
  log('start')
  const visit = new Visit()
  const page = openPage(prepared, visit)
  const desk = openDesk(prepared, { visit, sendEvent: page.sendEvent })
  // The page's process starts while the settings and the pack are read; nothing is asked of us before this function ends.
  const recovery = page.start(() => {
    visit.end()
    desk.lock()
  })

  const content = openContent(prepared)
  const { library, book } = content
  const { clinic, languages, printerName } = content.loadedSettings.settings
  page.addAssets(calmAssets(clinic.emergencyNumber, offeredLanguages(languages, library.languages)))

  const services = createServices({ paths, printerName, notices, sendEvent: page.sendEvent })
  const { maker, printer } = services
  const isDeskOpen = () => desk.isOpen
  const handouts = createHandouts({ library, book, visit, clinic, maker, printer, isDeskOpen, now, log, notices })

  const noteUp = afterFirstScreen(prepared, { content, services, handouts })
  const onAlive = () => {
    recovery.alive()
    noteUp()
  }
  wireIpc(prepared, { page, content, desk, visit, handouts, services, onAlive })

  app.on('second-instance', () => log('second-copy'))
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', () => {
    log('stop')
    recovery.stop()
    services.close()
    visit.end()
  })
}
