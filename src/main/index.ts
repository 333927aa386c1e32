import { join } from 'node:path'
import { app, screen, session as sessions } from 'electron'
import { isoDay } from '#shared/review/review.ts'
import { ApprovalBook } from './approvals/approval-book.ts'
import { createTexts } from './approvals/desk-texts.ts'
import { createFileStore } from './clinician/file-store.ts'
import { Desk } from './clinician/desk.ts'
import { DeskSession } from './clinician/session.ts'
import { DayMark } from './content/day-mark.ts'
import { openLibrary } from './content/open-library.ts'
import { watchReviews } from './content/report-reviews.ts'
import { reportUntranslated } from './content/report-untranslated.ts'
import { carriedLastResorts } from './content/last-resort.ts'
import { keepSpare } from './content/spare.ts'
import { describeKiosk, offeredLanguages } from './kiosk/describe-kiosk.ts'
import { createHandlers } from './ipc/create-handlers.ts'
import { handleAll } from './ipc/handle.ts'
import { createSendEvent } from './ipc/send-event.ts'
import { CALM_PATH, calmAssets } from './kiosk/calm-page.ts'
import { recoverPage } from './kiosk/recovery.ts'
import { EventLog, type Log } from './log/log.ts'
import { prepare, type Prepared } from './start/prepare.ts'
import { listAssets } from './protocol/list-assets.ts'
import { APP_PAGE } from './security/addresses.ts'
import { serve } from './protocol/serve.ts'
import { denyClosing } from './security/closing.ts'
import { guardPages, guardSession } from './security/guard.ts'
import { createServices } from './start/services.ts'
import { keepGoodSettings, loadSettings } from './settings/load-settings.ts'
import { once } from './start/lazy.ts'
import { reportPrinter } from './visit/report-printer.ts'
import { createHandouts } from './visit/handouts.ts'
import { Visit } from './visit/visit.ts'
import { createKioskWindow } from './kiosk/window.ts'

/** How long after the first sign of life the first screens have drawn; measured with the bench. */
const REST_MS = 4_000
const nowMs = () => performance.now()
const prepared = prepare(import.meta.url)
if (prepared !== undefined) void app.whenReady().then(() => runKiosk(prepared))

function runKiosk({ places, notices, isDataWritable, devServer }: Prepared): void {
  const events = new EventLog(isDataWritable ? join(places.data, 'log', 'kiosk.log') : undefined)
  const log: Log = (event, ...numbers) => events.write(event, ...numbers)
  const report = notices.report.bind(notices)
  log('start')

  const ownPages = devServer === undefined ? [APP_PAGE] : [APP_PAGE, devServer]
  const guard = { ownPages, onDenied: () => log('escape-denied') }
  const pages = sessions.fromPartition('charley')
  guardPages(app, guard)
  guardSession(pages, guard)
  const window = createKioskWindow({ preload: places.preload, session: pages, isPackaged: app.isPackaged })
  denyClosing(app, window, guard.onDenied)
  const sendEvent = createSendEvent(window.webContents)

  serve(pages, {
    assets: listAssets(places.renderer),
    generated: (path) => calm.get(path),
    handout: (id) => visit.find(id)?.bytes,
    ownPages,
  })
  const recovery = recoverPage(window, {
    homeUrl: devServer ?? `${APP_PAGE}/index.html`,
    calmUrl: `${APP_PAGE}${CALM_PATH}`,
    nowMs,
    log,
    onLost() {
      visit.end()
      desk.lock()
    },
  })
  // The page's process starts while the settings and the pack are read; nothing is asked of us before this function ends.
  recovery.start()

  const loaded = loadSettings(places.data, notices)
  const { settings } = loaded
  const mark = new DayMark(isDataWritable ? places.data : undefined, notices)
  const { library, installed } = openLibrary(places.content, places.data, notices, () => isoDay(new Date()), mark)
  const book = new ApprovalBook(places.data, notices)
  const texts = createTexts(library, book)
  const calm = calmAssets(settings.clinic.emergencyNumber, offeredLanguages(settings.languages, library.languages))
  const visit = new Visit()
  const session = new DeskSession({
    nowMs,
    onLocked() {
      visit.endDesk()
      log('desk-lock')
      sendEvent('charley:desk:locked', undefined)
    },
  })
  const desk = new Desk({ store: createFileStore(places.data), session, nowMs, report })
  const isDeskOpen = () => desk.isOpen
  const services = createServices({
    places,
    printerName: settings.printerName,
    onPrinterChanged(state) {
      reportPrinter(state, notices)
      sendEvent('charley:printer:changed', state)
    },
    onJobChanged: (jobId, state) => sendEvent('charley:job:changed', { jobId, state }),
    onHandoutNotice: (line) => report('handout', line),
  })
  const { maker, printer } = services
  const now = () => new Date()
  const handouts = createHandouts({
    library,
    book,
    visit,
    clinic: settings.clinic,
    maker,
    printer,
    isDeskOpen,
    now,
    log,
    notices,
  })

  /** What can wait until the screen is up: it must not slow the start. */
  const startTheRest = () => {
    services.warm()
    watchReviews(library, notices)
    reportUntranslated(library, notices)
    handouts.rehearse().catch(() => report('handout', 'handout: no sheet could be made. Look at the fonts and the content.'))
    if (!isDataWritable) return
    keepGoodSettings(places.data, loaded).catch(() => report('settings-copy', 'settings: no spare copy could be kept.'))
    if (installed) keepSpare(installed, places.data).catch(() => report('content-copy', 'content: no spare copy could be kept.'))
  }
  const noteUp = once(() => {
    log('page-alive', Math.round(nowMs()))
    setTimeout(startTheRest, REST_MS)
  })
  const lastResorts = carriedLastResorts()
  const handlers = createHandlers({
    library,
    texts,
    desk,
    visit,
    handouts,
    notices,
    log,
    lastResorts,
    describe: () => describeKiosk(settings, library, desk, screen.getPrimaryDisplay().size, Object.keys(lastResorts)),
    readPrinter: async () => (await printer()).readPrinter(),
    onAlive() {
      recovery.alive()
      noteUp()
    },
  })
  handleAll(handlers, {
    ownPages,
    isDeskOpen,
    onDenied: () => log('request-denied'),
  })
  app.on('second-instance', () => log('second-copy'))
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', () => {
    log('stop')
    recovery.stop()
    services.close()
    visit.end()
  })
}
