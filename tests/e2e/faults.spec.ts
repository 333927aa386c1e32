import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { electronPath } from '../../tools/setup/electron.mjs'
import { PROJECT, startKiosk, type Kiosk, type KioskOptions } from './support/kiosk.ts'
import { isRoot } from './support/ordinary-user.ts'

const undo: (() => unknown)[] = []
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})

async function start(options?: KioskOptions): Promise<Kiosk> {
  const kiosk = await startKiosk(options)
  undo.push(() => kiosk.close())
  return kiosk
}

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'charley-fault-'))
  undo.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** What the window shows, asked of main: a driver loses sight of a page that died. */
const shown = ({ app }: Kiosk) =>
  app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.fromId(1)?.webContents
    if (!contents || contents.isCrashed() || contents.isLoading()) return 'nothing'
    const text = (await contents.executeJavaScript('document.body.innerText')) as string
    return `${contents.getURL()} ${text.trim() === '' ? 'empty' : 'words'}`
  })
const HOME = 'charley://app/index.html words'

describe('a page that is lost', () => {
  it.each([
    ['is killed', 'process.kill(contents.getOSProcessId(), "SIGKILL")', 5_000],
    ['crashes', 'contents.forcefullyCrashRenderer()', 5_000],
    ['hangs', 'void contents.executeJavaScript("for (;;) {}")', 10_000],
  ])('because it %s is home again in time', async (_what, fault, withinMs) => {
    const kiosk = await start()
    await expect.poll(() => shown(kiosk), { timeout: 10_000 }).toBe(HOME)
    // Two signs of life, so that main knows that there should be a third.
    await kiosk.page.waitForTimeout(4_500)
    const before = await processOf(kiosk)
    await kiosk.app.evaluate(({ BrowserWindow }, code) => {
      const run = new Function('contents', 'process', code) as (contents: unknown, main: unknown) => void
      run(BrowserWindow.fromId(1)?.webContents, process)
    }, fault)
    const startedAt = performance.now()
    await expect.poll(() => processOf(kiosk), { timeout: withinMs, interval: 100 }).not.toBe(before)
    await expect.poll(() => shown(kiosk), { timeout: withinMs, interval: 100 }).toBe(HOME)
    expect(performance.now() - startedAt).toBeLessThan(withinMs)
  })

  it('again and again gives way to the calm page', async () => {
    const kiosk = await start()
    for (let count = 0; count < 5; count += 1) {
      const before = await processOf(kiosk)
      await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.fromId(1)?.webContents.forcefullyCrashRenderer())
      await expect.poll(() => processOf(kiosk), { timeout: 10_000, interval: 50 }).not.toBe(before)
    }
    await expect.poll(() => shown(kiosk), { timeout: 5_000 }).toBe('charley://app/calm.html words')
  })
})

function processOf({ app }: Kiosk): Promise<number | undefined> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.fromId(1)?.webContents.getOSProcessId())
}

/** Broken places, made anew at each call. `line` is what staff read when a kiosk starts on them. */
const BAD_INPUT: [what: string, line: string, env: () => Record<string, string>][] = [
  [
    'a corrupt settings file',
    'settings.json: cannot be read',
    () => {
      const folder = makeFolder()
      writeFileSync(join(folder, 'settings.json'), '{"clinic":')
      return { CHARLEY_USER_DATA: folder }
    },
  ],
  ['no content at all', 'content: no pack is installed', () => ({ CHARLEY_CONTENT: makeFolder() })],
  [
    'a manifest that is not one',
    'content: leg-cramps/manifest.json: not JSON',
    () => {
      const folder = makeFolder()
      mkdirSync(join(folder, 'leg-cramps'))
      writeFileSync(join(folder, 'leg-cramps', 'manifest.json'), 'topics: yes')
      return { CHARLEY_CONTENT: folder }
    },
  ],
  ['no fonts', 'fonts: ', () => ({ CHARLEY_FONTS: makeFolder() })],
  [
    // A file in its place stops root too, which no access right does.
    'a user-data folder that cannot be written',
    'user data: the folder cannot be written',
    () => {
      const file = join(makeFolder(), 'taken')
      writeFileSync(file, '')
      return { CHARLEY_USER_DATA: join(file, 'below') }
    },
  ],
]

describe.each(BAD_INPUT)('%s', (_what, line, env) => {
  it('does not stop the kiosk', async () => {
    const kiosk = await start({ env: env() })
    await expect.poll(() => shown(kiosk), { timeout: 10_000 }).toBe(HOME)
  })

  it('is told to staff in one line', async () => {
    const kiosk = await start()
    const beside = await runBeside(kiosk, { env: { CHARLEY_USER_DATA: makeFolder(), ...env() } })
    await expect.poll(beside.lines, { timeout: 10_000 }).toContain(`charley: ${line}`)
    await kiosk.page.waitForTimeout(1_500)
    const others = beside
      .lines()
      .split('\n')
      .filter((said) => !said.startsWith('charley: printer: none'))
    expect(others).toHaveLength(1)
    expect(beside.lines()).not.toContain(tmpdir())
    await beside.stop()
  })
})

describe('where nothing can be kept', () => {
  it('a PIN is refused with the reason', async () => {
    const [, , env] = BAD_INPUT.at(-1) ?? []
    const kiosk = await start({ env: env?.() ?? {} })
    const reply = await kiosk.page.evaluate(() => (globalThis as unknown as Bridge).charley.setPin('907214'))
    expect(reply).toEqual({ ok: false, reason: 'unwritable' })
  })

  it.runIf(isRoot)('an ordinary user’s kiosk runs on a folder it may only read', async () => {
    const userData = makeFolder()
    await (await start({ userData, withSandbox: true })).close()
    chmodSync(userData, 0o555)
    const again = await start({ userData, withSandbox: true })
    await expect.poll(() => shown(again), { timeout: 10_000 }).toBe(HOME)
  })
})

interface Bridge {
  charley: { setPin(pin: string): Promise<unknown> }
}

interface Beside {
  /** What it told staff so far. */
  lines(): string
  /** Waits for its end and gives its exit code. */
  end(): Promise<unknown>
  stop(): Promise<unknown>
}

/** A start as a script or a supervisor would make it, on the same screen: a driver would swallow its first words. */
async function runBeside(kiosk: Kiosk, { words = [] as string[], env = {} as Record<string, string> }): Promise<Beside> {
  const display = await kiosk.app.evaluate(() => process.env['DISPLAY'])
  const root = isRoot ? ['--no-sandbox'] : []
  const usual = { DISPLAY: display, CHARLEY_USER_DATA: kiosk.userData, CHARLEY_IPP: 'http://127.0.0.1:9' }
  const beside = spawn(electronPath(), [PROJECT, ...root, ...words], { env: { ...process.env, ...usual, ...env } })
  const gone = once(beside, 'exit')
  let said = ''
  beside.stderr.on('data', (data: Buffer) => (said += data.toString()))
  const stop = async () => (beside.kill('SIGTERM'), (await gone)[0] as unknown)
  undo.push(stop)
  return {
    lines: () =>
      said
        .split('\n')
        .filter((line) => line.startsWith('charley:'))
        .join('\n'),
    end: async () => (await gone)[0] as unknown,
    stop,
  }
}

describe('another start', () => {
  it('ends quietly with one line while a kiosk runs, which stays as it is', async () => {
    const kiosk = await start()
    const second = await runBeside(kiosk, {})
    expect([await second.end(), second.lines()]).toEqual([0, 'charley: already running'])
    expect(kiosk.app.windows()).toHaveLength(1)
    expect(await shown(kiosk)).toBe(HOME)
  })

  it.each(['--load-extension=/tmp', '--remote-debugging-pipe', '--disable-web-security', 'charley://app/'])(
    'with %s is refused',
    async (word) => {
      const second = await runBeside(await start(), { words: [word], env: { CHARLEY_USER_DATA: makeFolder() } })
      expect([await second.end(), second.lines()]).toEqual([1, `charley: does not take ${word.split('=')[0]}`])
    },
  )
})

it('with no content at all the emergency signs that the program carries stand there, in each language', async () => {
  const { page } = await start({ env: { CHARLEY_CONTENT: makeFolder() } })
  await page.getByText('tell the front desk now, or call 911').waitFor()
  await page.getByText('Any new').waitFor()
  await page.getByRole('button', { name: 'Español' }).click()
  await page.getByText('avise a la recepción ahora').waitFor()
  expect(await page.getByRole('listitem').count()).toBeGreaterThan(10)
  expect(await page.locator('li[lang="es"]').count()).toBeGreaterThan(10)
})

it('SIGTERM stops it cleanly', async () => {
  const kiosk = await start()
  const main = kiosk.app.process()
  const gone = once(main, 'exit')
  main.kill('SIGTERM')
  expect((await gone)[0]).toBe(0)
})

it('a closing window does not', async () => {
  const kiosk = await start()
  await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.fromId(1)?.close())
  await kiosk.page.waitForTimeout(500)
  expect(await shown(kiosk)).toBe(HOME)
})
