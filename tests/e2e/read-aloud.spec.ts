import type { Page } from 'playwright-core'
import { afterEach, expect, it } from 'vitest'
import { startKiosk, type Kiosk } from './support/kiosk.ts'
import { giveVoices, noteMarks, placesShown, saidAloud, seenMarks } from './support/silent-speech.ts'
import { press, seeHeading } from './support/visitor.ts'

const PIN = '482913'
/** A topic of many lines, each as long as the fastest voice would take. */
const WALK_LIMIT_MS = 120_000
let kiosk: Kiosk | undefined
afterEach(async () => {
  await kiosk?.close()
  kiosk = undefined
})

async function atHome(languages: readonly string[], letterMs: number): Promise<Page> {
  kiosk = await startKiosk({ pin: PIN })
  const { page } = kiosk
  await giveVoices(page, languages, letterMs)
  await page.getByRole('button', { name: /Touch to start/ }).click()
  await seeHeading(page, /What would you like to know/)
  return page
}
const stop = (page: Page) => page.getByRole('button', { name: 'Stop reading' })

it('says in a calm line that there is no voice, and stays silent', async () => {
  const page = await atHome(['de-DE'], 10)
  await press(page, 'Read aloud')
  await page.getByText('This kiosk has no English voice yet. Staff can add one.').waitFor()
  await press(page, 'OK')
  await press(page, 'Español')
  await press(page, 'Leer en voz alta')
  await page.getByText('Este quiosco aún no tiene voz en español. El personal puede agregarla.').waitFor()
  expect(await saidAloud(page)).toEqual([])
})

it(
  'says a topic in the order of the screen, marks the place and keeps it in view',
  async () => {
    const page = await atHome(['en-US', 'es-MX'], 7)
    expect(await saidAloud(page)).toEqual([])
    await press(page, /^Mg|Magnesium/)
    await seeHeading(page, 'Magnesium')
    const shown = await placesShown(page)
    await noteMarks(page)
    await press(page, 'Read aloud')
    await page.getByRole('button', { name: 'Speed: normal' }).waitFor()
    await stop(page).waitFor({ state: 'detached', timeout: WALK_LIMIT_MS })
    await page.getByText(/The voice does not work/).waitFor({ state: 'detached' })
    const said = await saidAloud(page)
    expect(said.slice(0, 2)).toEqual(['Magnesium', expect.stringContaining('Do you need it for leg cramps?')])
    expect(said).toContain('Some evidence.')
    const seen = await seenMarks(page)
    expect(shown.length).toBeGreaterThan(8)
    expect(seen.map(({ at }) => at)).toEqual(shown)
    expect(seen.filter(({ isInView }) => !isInView)).toEqual([])
    expect(kiosk?.output()).not.toContain('Magnesium')
  },
  WALK_LIMIT_MS,
)

it('is reached and stopped by keyboard alone, and falls silent when the reader goes on', async () => {
  const page = await atHome(['en-US'], 100)
  const key = page.getByRole('button', { name: 'Read aloud' })
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Shift+Tab')
    if ((await page.evaluate(`document.activeElement?.getAttribute('aria-label')`)) === 'Read aloud') break
  }
  await page.keyboard.press('Enter')
  await stop(page).waitFor()
  expect(await key.getAttribute('aria-pressed')).toBe('true')
  await page.keyboard.press('Enter')
  await stop(page).waitFor({ state: 'detached' })
  await page.keyboard.press('Enter')
  await press(page, /What to do now/)
  await stop(page).waitFor({ state: 'detached' })
  const title = 'Leg cramps. What would you like to know?'
  expect(await saidAloud(page)).toEqual([title, title])
})
