import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startKiosk, type Kiosk } from './support/kiosk.ts'
import { startPrintRig, whyNoPrintRig, type PrintRig } from './support/print-rig.ts'
import { readPdf } from './support/read-pdf.ts'
import { press, seeHeading } from './support/visitor.ts'

const PIN = '480261'
const NOTE = 'canary stretch twice'

/** Every file below a folder that holds the words, in plain UTF-8 or UTF-16. */
function filesWith(words: string, folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
    .filter((path) => [Buffer.from(words), Buffer.from(words, 'utf16le')].some((bytes) => readFileSync(path).includes(bytes)))
}

describe.skipIf(whyNoPrintRig() !== undefined)('a packet from the desk to a real queue', () => {
  let rig: PrintRig
  let kiosk: Kiosk
  beforeAll(async () => {
    rig = await startPrintRig()
    kiosk = await startKiosk({ pin: PIN, env: { CHARLEY_IPP: rig.spoolerUrl } })
  })
  afterAll(async () => {
    await kiosk?.close()
    await rig?.stop()
  })

  it('prints the picked topics in their order, with the note', async () => {
    const { page } = kiosk
    await press(page, /Touch to start/)
    await press(page, 'Staff')
    for (const digit of PIN) await press(page, digit)
    await press(page, 'Open the desk')
    await page.getByRole('button', { name: 'Lock the desk' }).waitFor()
    await press(page, 'Add: Potassium')
    await press(page, 'Add: Magnesium')
    await page.getByLabel('Your note for this visit').fill(NOTE)
    await press(page, 'Done')
    await press(page, 'Show and print the packet')
    await page
      .getByText(/^Page 1 of \d+$/)
      .first()
      .waitFor()
    await press(page, /^Print \d+ pages$/)
    await page.getByText(/^The packet has printed/).waitFor({ timeout: 20_000 })

    const [sheet] = await rig.sheets()
    const { pages, isTagged, language } = await readPdf(sheet ?? expect.fail('no sheet came out'))
    expect([isTagged, language]).toEqual([true, 'en'])
    expect(pages[0]?.text).toContain(NOTE)
    const pageOf = (words: string) => pages.findIndex(({ text }) => text.includes(words))
    expect(pageOf('Too much can harm your heart')).toBeGreaterThan(0)
    expect(pageOf('Before any magnesium pill')).toBeGreaterThan(pageOf('Too much can harm your heart'))
    expect(pageOf('These are not all the signs')).toBeGreaterThanOrEqual(pageOf('Before any magnesium pill'))
  })

  it('PIN-08, PIN-09, PRV-01: locked by itself, nothing of it is on the screen, on the disk or in the spool', async () => {
    const { page, userData } = kiosk
    await page.getByText('Enter the desk PIN').waitFor()
    expect(await page.content()).not.toContain('canary')
    await press(page, 'Home')
    await seeHeading(page, /What would you like to know/)
    expect(await page.content()).not.toContain('canary')
    await expect.poll(() => rig.spooled(), { timeout: 5_000 }).toEqual([])
    expect(filesWith(NOTE, userData)).toEqual([])
    await press(page, 'Staff')
    await page.getByText('Enter the desk PIN').waitFor()
  })
})
