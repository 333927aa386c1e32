import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApi, type Wire } from '../../src/preload/create-api.ts'
import { ATTACKS, ESCAPES, type Target } from './support/attacks.ts'
import { startKiosk, type Kiosk, type KioskOptions } from './support/kiosk.ts'
import { whyNoSandbox } from './support/ordinary-user.ts'
import { startOutside, type Outside } from './support/outside.ts'

/** Enough to ask for the bridge's names. */
const NO_WIRE: Wire = { invoke: async () => undefined, on: () => undefined, removeListener: () => undefined }
const UNGUARDED = fileURLToPath(new URL('fixtures/unguarded-app', import.meta.url))
/** As patients meet it: with Chromium's sandbox, as an ordinary user, wherever the machine allows it. */
const asShipped: KioskOptions = { withSandbox: whyNoSandbox() === undefined }

let outside: Outside
beforeAll(async () => {
  outside = await startOutside()
})
afterAll(() => outside.close())

async function withKiosk<T>(options: KioskOptions, run: (target: Target & Kiosk) => Promise<T>): Promise<T> {
  const kiosk = await startKiosk(options)
  try {
    return await run({ ...kiosk, outside })
  } finally {
    await kiosk.close()
  }
}

/** A check that an unguarded window passes too proves nothing: the unguarded app shows that each attack is a real one. */
describe.each([
  { who: 'the kiosk', options: asShipped, works: false },
  { who: 'an unguarded app', options: { appFolder: UNGUARDED }, works: true },
])('in $who', ({ options, works }) => {
  const outcome = works ? 'works' : 'is refused'
  let kiosk: Kiosk
  beforeAll(async () => {
    kiosk = await startKiosk(options)
  })
  afterAll(() => kiosk.close())

  it.each(ATTACKS)(`to $name ${outcome}`, async (attack) => {
    expect(await attack.tried({ ...kiosk, outside })).toBe(works)
  })

  it.each(ESCAPES)(`to $name ${outcome}`, async (attack) => {
    expect(await withKiosk(options, (target) => attack.tried(target))).toBe(works)
  })
})

describe('the kiosk’s page', () => {
  it('has no Node, the safe settings, and exactly our bridge', async () => {
    await withKiosk(asShipped, async ({ app, page }) => {
      const globals = ['require', 'process', 'module', 'Buffer', 'global']
      expect(await page.evaluate((names) => names.filter((name) => name in globalThis), globals)).toEqual([])
      const bridge = await page.evaluate(() => Object.keys((globalThis as unknown as { charley: object }).charley))
      expect(bridge.sort()).toEqual(Object.keys(createApi(NO_WIRE)).sort())
      const preferences = await app.evaluate(({ BrowserWindow }) => {
        // Not in Electron's types, but in every Electron: the preferences as they came to be.
        const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences(): object }
        return contents.getLastWebPreferences()
      })
      expect(preferences).toMatchObject({
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        webviewTag: false,
        disableDialogs: true,
      })
    })
  })

  it('keeps nothing on disk: its session lives in memory', async () => {
    await withKiosk(asShipped, async ({ app }) => {
      const kept = await app.evaluate(({ BrowserWindow }) => {
        const session = BrowserWindow.getAllWindows()[0]?.webContents.session
        return [session?.storagePath, session?.isPersistent()]
      })
      expect(kept).toEqual([null, false])
    })
  })
})
