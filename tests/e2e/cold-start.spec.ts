import { readlinkSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { startKiosk, type Kiosk } from './support/kiosk.ts'
import { isRoot, whyNoSandbox } from './support/ordinary-user.ts'

let kiosk: Kiosk | undefined
afterEach(async () => {
  await kiosk?.close()
  kiosk = undefined
})

it('starts cold on its own page, in its one window, filling the screen', async () => {
  kiosk = await startKiosk({ size: { width: 1280, height: 800 } })
  expect(kiosk.page.url()).toMatch(/^charley:\/\/app\//)
  expect(kiosk.app.windows()).toHaveLength(1)
  const { app } = kiosk
  const bounds = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getBounds()))
  await expect.poll(bounds, { timeout: 10_000 }).toEqual([{ x: 0, y: 0, width: 1280, height: 800 }])
  expect(kiosk.output()).not.toMatch(/^charley:|uncaught|unhandled/im)
})

/** Whether each process for pages (the browser may keep a spare one) lives in a user namespace apart from main's: Chromium's sandbox, seen from outside. */
async function pagesApart({ app }: Kiosk): Promise<boolean[]> {
  const processes = await app.evaluate(({ app: electron }) => electron.getAppMetrics().map(({ pid, type }) => ({ pid, type })))
  const namespace = (pid: number | undefined) => readlinkSync(`/proc/${pid}/ns/user`)
  const main = namespace(processes.find(({ type }) => type === 'Browser')?.pid)
  return processes.filter(({ type }) => type === 'Tab').map(({ pid }) => namespace(pid) !== main)
}

describe.skipIf(process.platform !== 'linux' || whyNoSandbox() !== undefined)('with Chromium’s sandbox', () => {
  it('starts as an ordinary user, its page shut in', async () => {
    kiosk = await startKiosk({ withSandbox: true })
    expect(await kiosk.app.evaluate(() => process.getuid?.())).not.toBe(0)
    expect(new Set(await pagesApart(kiosk))).toEqual(new Set([true]))
  })

  it.runIf(isRoot)('can tell a page that is not shut in', async () => {
    kiosk = await startKiosk({ withSandbox: false })
    expect(new Set(await pagesApart(kiosk))).toEqual(new Set([false]))
  })
})
