import { chmod, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, errors, type ElectronApplication, type Page } from 'playwright-core'
import { createFileStore, PIN_FILE } from '../../../src/main/clinician/file-store.ts'
import { hashPin } from '../../../src/main/clinician/pin.ts'
import { electronPath } from '../../../tools/setup/electron.mjs'
import { startDisplay, type ScreenSize } from './display.ts'
import { keepOutput } from './keep-output.ts'
import { copyForUser, giveToUser, isRoot, reachableTemporaryFolder } from './ordinary-user.ts'

export const PROJECT = fileURLToPath(new URL('../../../', import.meta.url))
const PORTRAIT: ScreenSize = { width: 1080, height: 1920 }
const CLOSE_LIMIT_MS = 5_000
const START_LIMIT_MS = 20_000
const ATTACH_LIMIT_MS = 12_000
const ATTACH_TRIES = 3
const ACTION_LIMIT_MS = 10_000

export interface KioskOptions {
  /** The virtual screen; 1080 x 1920 when left out. */
  readonly size?: ScreenSize
  /** More environment variables for the app, or others than the usual ones. */
  readonly env?: Readonly<Record<string, string>>
  /** More words on the app's command line. */
  readonly args?: readonly string[]
  /** A folder that outlives this start, for walks that start twice; otherwise a fresh one, removed at the end. */
  readonly userData?: string
  /** A PIN set before the start: the kiosk then opens on the public's first screen, not on set-up. 6 to 8 digits. */
  readonly pin?: string
  /** With Chromium's sandbox on: as an ordinary user where we are root. See `whyNoSandbox`. */
  readonly withSandbox?: boolean
  /** Another app than Charley, e.g. an unguarded app that attacks must succeed on: a folder with a package.json. */
  readonly appFolder?: string
}

/** A running kiosk. `close` always ends it and all that was started for it. */
export interface Kiosk {
  readonly app: ElectronApplication
  readonly page: Page
  readonly userData: string
  /** What main wrote to both streams so far. */
  output(): string
  /** The sheets printed to the folder, oldest name first: there is no printer unless CHARLEY_IPP says where. */
  sheets(): Promise<Buffer[]>
  close(): Promise<void>
}

/**
 * Starts the real app on its own virtual display with its own user-data folder, and waits for its page.
 * @throws Error when no window shows our page in time; whatever was started is ended first.
 */
export async function startKiosk(options: KioskOptions = {}): Promise<Kiosk> {
  const undo: (() => Promise<unknown>)[] = []
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step()
  }
  try {
    const folder = await makeFolder(undo)
    const userData = options.userData ?? join(folder, 'user-data')
    const [home, prints] = [join(folder, 'home'), join(folder, 'prints')]
    await makeFolders(options, [home, userData, prints])
    if (options.pin !== undefined) await setPin(options, userData, options.pin)
    const display = await startDisplay(options.size ?? PORTRAIT)
    undo.push(() => display.stop())

    const { project, executable } = whatToStart(options, folder)
    const said = keepOutput(folder, executable)
    undo.push(async () => said.end())
    const app = await launch({
      executablePath: said.starter,
      args: [project, ...(options.args ?? [])],
      chromiumSandbox: !isRoot || options.withSandbox === true,
      env: {
        ...systemEnvironment(),
        HOME: home,
        DISPLAY: display.name,
        CHARLEY_USER_DATA: userData,
        CHARLEY_PRINT_FOLDER: prints,
        CHARLEY_IPP: NO_SPOOLER,
        DBUS_SYSTEM_BUS_ADDRESS: NO_BUS,
        ...options.env,
      },
    })
    undo.push(() => closeApp(app))
    const { output } = said
    const page = await firstPage(app, options).catch((error: unknown) => {
      throw new Error(`the kiosk showed no page; it said:\n${output()}`, { cause: error })
    })
    return { app, page, userData, output, sheets: () => readSheets(prints), close }
  } catch (error) {
    await close()
    throw error
  }
}

/**
 * About one time in forty, on two busy cores, playwright attaches while the page's first navigation is under way and waits
 * for ever for an answer that is lost, though the kiosk is up and shows its page. Playwright ends the process it could not
 * attach to; another is started. Any other failure is the kiosk's own and stays one.
 * @throws Error when no try succeeds, of the last one.
 */
async function launch(options: Parameters<typeof _electron.launch>[0], tries = ATTACH_TRIES): Promise<ElectronApplication> {
  try {
    return await _electron.launch({ ...options, timeout: ATTACH_LIMIT_MS })
  } catch (error) {
    if (!(error instanceof errors.TimeoutError) || tries === 1) throw error
    return launch(options, tries - 1)
  }
}

async function firstPage(app: ElectronApplication, options: KioskOptions): Promise<Page> {
  const page = await app.firstWindow({ timeout: START_LIMIT_MS })
  page.setDefaultTimeout(ACTION_LIMIT_MS)
  if (options.appFolder === undefined) await page.waitForURL((url) => url.href.startsWith('charley://app'))
  return page
}

/** The discard port: nobody answers there, so no walk ever prints on a real machine's printer. */
const NO_SPOOLER = 'http://127.0.0.1:9'

/** Chromium ends itself when a system bus it is on goes away, and the print rig's own bus comes and goes beside other walks. */
const NO_BUS = 'unix:path=/nonexistent/charley-walk-bus'

async function makeFolder(undo: (() => Promise<unknown>)[]): Promise<string> {
  const folder = await mkdtemp(join(reachableTemporaryFolder(), 'charley-walk-'))
  // Chromium may still be writing its last files while it ends.
  undo.push(() => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))
  await chmod(folder, 0o755)
  return folder
}

const isOtherUser = (options: KioskOptions) => isRoot && options.withSandbox === true

async function makeFolders(options: KioskOptions, folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    await mkdir(folder, { recursive: true })
    if (isOtherUser(options)) giveToUser(folder)
  }
}

async function setPin(options: KioskOptions, userData: string, pin: string): Promise<void> {
  await createFileStore(userData).writePin(await hashPin(pin))
  if (isOtherUser(options)) giveToUser(join(userData, PIN_FILE))
}

function whatToStart(options: KioskOptions, folder: string) {
  const project = options.appFolder ?? PROJECT
  return isOtherUser(options) ? copyForUser(folder, project, electronPath()) : { project, executable: electronPath() }
}

/** Nothing of the test runner's own variables reaches the app. */
function systemEnvironment(): Record<string, string> {
  const kept = ['PATH', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'XDG_RUNTIME_DIR']
  return Object.fromEntries(kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])))
}

async function readSheets(folder: string): Promise<Buffer[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.pdf')).sort()
  return Promise.all(names.map((name) => readFile(join(folder, name))))
}

/** Asks the app to end; after five seconds ends its process group, which is ours: playwright starts it detached. */
async function closeApp(app: ElectronApplication): Promise<void> {
  const { pid, exitCode } = app.process()
  const timer = setTimeout(() => {
    if (pid !== undefined && exitCode === null) killGroup(pid)
  }, CLOSE_LIMIT_MS)
  await app.close().catch(() => undefined) // already gone is what we want
  clearTimeout(timer)
}

function killGroup(pid: number): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
