import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { app, Menu } from 'electron'
import { createLog, type Log } from '../log/log.ts'
import { handleUncaughtErrors } from './uncaught-errors.ts'
import { findPaths, isWritableFolder, makeSpareFolder, type AppPaths } from './paths.ts'
import { registerScheme } from '../protocol/serve.ts'
import { givenArguments, deniedArguments } from '../security/arguments.ts'
import { denyOwnTraffic } from '../security/network.ts'
import { allowSystemVoice } from './system-voice.ts'
import { StaffNotices } from '../notices/staff-notices.ts'

/** What is known of this machine before a window is opened. */
export interface Prepared {
  readonly paths: AppPaths
  readonly notices: StaffNotices
  readonly log: Log
  readonly isDataWritable: boolean
  /** `http://localhost:5173` while developing with live reload. */
  readonly devServer: string | undefined
}

/**
 * Everything that must be decided before Electron is ready.
 * @param script - URL of the running main script.
 * @returns `undefined` when this process is not to run; it is then on its way out, having said why in one line.
 */
export function prepare(script: string): Prepared | undefined {
  const { isPackaged } = app
  handleUncaughtErrors(
    process,
    app,
    () => performance.now(),
    (line) => process.stderr.write(`charley: ${line}\n`),
  )
  const [denied] = deniedArguments(givenArguments(process.argv, isPackaged), isPackaged)
  if (denied !== undefined) return leave(`charley: does not take ${denied.split('=')[0]}`, 1)
  // SECURITY: every page in the sandbox, also one that something should make behind our back. Only an unpackaged kiosk
  // gets here with the switch (root in a container has no other way), and its helpers would not start without it.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  denyOwnTraffic(app)
  allowSystemVoice(app, process.platform)
  registerScheme()
  Menu.setApplicationMenu(null)

  const notices = new StaffNotices((line) => process.stderr.write(`charley: ${line}\n`))
  const paths = findPaths({
    script,
    appFolder: app.getAppPath(),
    data: app.getPath('userData'),
    documents: app.getPath('documents'),
    isPackaged,
    environment: process.env,
  })
  const isDataWritable = isWritableFolder(paths.data)
  app.setPath('userData', isDataWritable ? paths.data : spareFolder())
  if (!isDataWritable) {
    notices.report(
      'data-folder',
      'user data: the folder cannot be written; nothing is kept until it is mended (space, rights) and the kiosk started again.',
    )
  }
  if (!app.requestSingleInstanceLock()) return leave('charley: already running', 0)
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => app.quit())
  const log = createLog(isDataWritable ? join(paths.data, 'log', 'kiosk.log') : undefined)
  return { paths, notices, log, isDataWritable, devServer: devServerOf(process.env['ELECTRON_RENDERER_URL'], isPackaged) }
}

/** Gone again when the kiosk stops. */
function spareFolder(): string {
  const folder = makeSpareFolder()
  app.on('quit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function leave(line: string, code: number): undefined {
  process.stderr.write(`${line}\n`)
  app.exit(code)
}

/** Only an address of this machine, and never on an installed kiosk. */
function devServerOf(url: string | undefined, isPackaged: boolean): string | undefined {
  if (isPackaged || url === undefined || !URL.canParse(url)) return undefined
  const { origin, hostname } = new URL(url)
  return hostname === 'localhost' || hostname === '127.0.0.1' ? origin : undefined
}
