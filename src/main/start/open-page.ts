import { app, session as sessions, type BrowserWindow } from 'electron'
import { createSendEvent, type SendEvent } from '../ipc/send-event.ts'
import { CALM_PATH } from '../kiosk/calm-page.ts'
import { recoverPage, type Recovery } from '../kiosk/recovery.ts'
import { createKioskWindow } from '../kiosk/window.ts'
import { listAssets } from '../protocol/list-assets.ts'
import type { GeneratedAsset } from '../protocol/respond.ts'
import { serve } from '../protocol/serve.ts'
import { APP_PAGE } from '../origins/addresses.ts'
import { denyClosing } from '../security/closing.ts'
import { guardPages, guardSession } from '../security/guard.ts'
import type { Visit } from '../visit/visit.ts'
import { nowMs } from './clock.ts'
import type { Prepared } from './prepare.ts'

/** The window, and the ways between it and main. */
export interface KioskPage {
  readonly window: BrowserWindow
  /** `charley://app`; while developing, the dev server too. */
  readonly ownPages: readonly string[]
  readonly sendEvent: SendEvent
  /** Serves assets that are made in memory, by path; they win over files. */
  addAssets(assets: ReadonlyMap<string, GeneratedAsset>): void
  /** Shows home, and again after whatever befalls it. @param onLost - the visitor's page is gone: forget the visit. */
  start(onLost: () => void): Recovery
}

/** Opens the window behind every guard; it shows nothing until it is started. */
export function openPage({ paths, devServer, log }: Prepared, visit: Visit): KioskPage {
  const ownPages = devServer === undefined ? [APP_PAGE] : [APP_PAGE, devServer]
  const guard = { ownPages, onDenied: () => log('escape-denied') }
  const session = sessions.fromPartition('charley')
  guardPages(app, guard)
  guardSession(session, guard)
  const window = createKioskWindow({ preload: paths.preload, session, isPackaged: app.isPackaged })
  denyClosing(app, window, guard.onDenied)

  const generated = new Map<string, GeneratedAsset>()
  serve(session, {
    assets: listAssets(paths.renderer),
    generated,
    handout: (id) => visit.find(id)?.bytes,
    ownPages,
  })
  return {
    window,
    ownPages,
    sendEvent: createSendEvent(window.webContents),
    addAssets: (assets) => assets.forEach((asset, path) => generated.set(path, asset)),
    start(onLost) {
      const homeUrl = devServer ?? `${APP_PAGE}/index.html`
      const recovery = recoverPage(window, { homeUrl, calmUrl: `${APP_PAGE}${CALM_PATH}`, nowMs, log, onLost })
      recovery.start()
      return recovery
    },
  }
}
