import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PIN_FILE } from '../../src/main/clinician/file-store.ts'
import { hashPin } from '../../src/main/clinician/pin.ts'
import { startDisplay } from '../../tests/e2e/support/display.ts'

/** Both windows fill it. */
const SCREEN = { width: 1080, height: 1920 }
/** Nobody types it; a kiosk with a PIN starts with the public's first screen. */
const PIN = '730194'
/** The discard port: nobody answers there, so that no real machine's printer is asked. */
const NO_SPOOLER = 'http://127.0.0.1:9'

/** Where a bench works: its own display, its own folders. `close` leaves nothing behind. */
export interface Workspace {
  readonly folder: string
  /** Environment of one start: a fresh user-data folder each, with the PIN of a kiosk that is set up. */
  freshEnvironment(): Promise<Record<string, string>>
  close(): Promise<void>
}

/** Opens the display and the folders; the caller closes them. */
export async function openWorkspace(): Promise<Workspace> {
  const folder = await mkdtemp(join(tmpdir(), 'charley-bench-'))
  // Chromium may still be writing its last files while it ends.
  const clear = () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  try {
    const setUp = join(folder, 'set-up')
    await mkdir(setUp)
    await writeFile(join(setUp, PIN_FILE), JSON.stringify(await hashPin(PIN)))
    const display = await startDisplay(SCREEN)
    let starts = 0
    return {
      folder,
      async freshEnvironment() {
        starts += 1
        const own = join(folder, `start-${starts}`)
        const [userData, home] = [join(own, 'user-data'), join(own, 'home')]
        await Promise.all([cp(setUp, userData, { recursive: true }), mkdir(home, { recursive: true })])
        return {
          DISPLAY: display.name,
          HOME: home,
          CHARLEY_USER_DATA: userData,
          CHARLEY_PRINT_FOLDER: join(own, 'prints'),
          CHARLEY_IPP: NO_SPOOLER,
        }
      },
      async close() {
        await display.stop()
        await clear()
      },
    }
  } catch (error) {
    await clear()
    throw error
  }
}
