import type { BrowserWindow } from 'electron'
import type { Log, LogEvent } from '../log/log.ts'
import { RecoveryPlan } from './recovery-plan.ts'

const WATCH_MS = 1_000

/** What is shown, and what is told when a page is lost. */
export interface RecoveryOptions {
  readonly homeUrl: string
  readonly calmUrl: string
  readonly nowMs: () => number
  readonly log: Log
  /** The visitor's page is gone: forget the visit. */
  readonly onLost: () => void
}

/** Watches over the page until it is stopped. */
export interface Recovery {
  /** Shows home for the first time. */
  start(): void
  /** The page answered. */
  alive(): void
  stop(): void
}

/** Brings the screen back after whatever befalls the page: never white, never a dialog, and no visitor's words kept. */
export function recoverPage(window: BrowserWindow, options: RecoveryOptions): Recovery {
  const { webContents } = window
  const plan = new RecoveryPlan(options.nowMs)
  let shown: 'home' | 'calm' = 'home'
  let retry: NodeJS.Timeout | undefined

  function load(page: 'home' | 'calm'): void {
    shown = page
    if (page === 'home') plan.loading()
    // A failed load is told by its own event, which also knows the code.
    webContents.loadURL(page === 'home' ? options.homeUrl : options.calmUrl).catch(() => undefined)
  }

  function mend(event: LogEvent, code = 0): void {
    options.log(event, code)
    options.onLost()
    const step = plan.failed()
    if (step.show === 'home') return load('home')
    options.log('calm-page')
    load('calm')
    clearTimeout(retry)
    retry = setTimeout(() => load('home'), step.retryAfterMs)
  }

  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason !== 'clean-exit') mend('page-gone', exitCode)
  })
  // A hung page cannot be navigated; ending its process brings the event above.
  webContents.on('unresponsive', () => webContents.forcefullyCrashRenderer())
  webContents.on('did-fail-load', (_event, code, _description, _url, isMainFrame) => {
    // -3 is a load that another load replaced.
    if (isMainFrame && code !== -3) mend('page-failed', code)
  })
  webContents.on('did-navigate', (_event, _url, status) => {
    if (status >= 400) mend('page-failed', status)
  })
  const watch = setInterval(() => {
    if (shown !== 'home' || !plan.isSilent) return
    options.log('page-silent')
    plan.loading()
    webContents.forcefullyCrashRenderer()
  }, WATCH_MS)
  watch.unref()

  return {
    start: () => load('home'),
    alive: () => plan.alive(),
    stop() {
      clearInterval(watch)
      clearTimeout(retry)
    },
  }
}
