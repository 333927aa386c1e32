import { BrowserWindow, screen, type Session } from 'electron'

/** The paper colour of our pages, so that nothing is ever white while one loads. */
const PAPER = '#faf5ea'

/** What the page runs in. */
export interface WindowOptions {
  readonly preload: string
  readonly session: Session
  readonly isPackaged: boolean
}

/** The kiosk's one window: the whole of the main display, whatever it is and whether or not a window manager runs. */
export function createKioskWindow({ preload, session, isPackaged }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...screen.getPrimaryDisplay().bounds,
    show: false,
    frame: false,
    kiosk: true,
    resizable: false,
    movable: false,
    minimizable: false,
    maximizable: false,
    backgroundColor: PAPER,
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      session,
      // SECURITY: the page runs in Chromium's sandbox, with no Node, in a world apart from the preload.
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      // SECURITY: the same-origin rule holds, and nothing insecure or experimental is let in.
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      // SECURITY: no embedded pages, no plug-ins, no boxes of the system's own, nothing opened by dropping it.
      webviewTag: false,
      plugins: false,
      disableDialogs: true,
      safeDialogs: true,
      navigateOnDragDrop: false,
      // SECURITY: the spell checker fetches dictionaries from the network.
      spellcheck: false,
      // SECURITY: an installed kiosk has no developer tools; tests and development attach from outside.
      devTools: !isPackaged,
      // The watch over the page and the idle clock must not slow down when something covers the window.
      backgroundThrottling: false,
    },
  })
  window.once('ready-to-show', () => {
    fill(window)
    window.show()
  })
  window.on('leave-full-screen', () => window.setKiosk(true))
  followDisplay(window)
  return window
}

/** Without a window manager `kiosk` alone leaves a window in the middle of the screen. */
function fill(window: BrowserWindow): void {
  if (!window.isDestroyed()) window.setBounds(screen.getPrimaryDisplay().bounds)
}

/** Displays are turned, replaced and switched off at night. */
function followDisplay(window: BrowserWindow): void {
  const follow = () => fill(window)
  screen.on('display-metrics-changed', follow)
  screen.on('display-added', follow)
  screen.on('display-removed', follow)
}
