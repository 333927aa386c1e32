import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { accessibilityProblems } from './support/axe.ts'
import { startKiosk, type Kiosk } from './support/kiosk.ts'
import { readPdf } from './support/read-pdf.ts'
import { press, pressOn, seeHeading } from './support/visitor.ts'

const PIN = '480261'
const NOTE = 'walk after supper 1a'
let kiosk: Kiosk
let page: Page

beforeAll(async () => {
  kiosk = await startKiosk({ pin: PIN })
  page = kiosk.page
  await press(page, /Touch to start/)
})
afterAll(() => kiosk?.close())
beforeEach(async () => {
  if (await page.getByRole('button', { name: 'Lock the desk' }).isVisible()) await press(page, 'Lock the desk')
  await seeHeading(page, /What would you like to know/)
  await press(page, 'Staff')
  await seeHeading(page, 'Staff desk')
})

/** Digits follow each other as fast as fingers go: unlike other keys they count each time. */
async function enter(pin: string): Promise<void> {
  for (const digit of pin) await page.getByRole('button', { name: digit, exact: true }).click()
  await press(page, 'Open the desk')
}
const isLeft = async (words: string) => (await page.evaluate<string>('document.documentElement.outerHTML')).includes(words)

it('a wrong PIN opens nothing, and no digit stands in the page', async () => {
  await enter('739164')
  await page.getByText('Wrong PIN. Please try again.').waitFor()
  expect(await page.getByRole('button', { name: 'Lock the desk' }).count()).toBe(0)
  expect(await isLeft('739164')).toBe(false)
  expect(await accessibilityProblems(page)).toEqual([])
  await press(page, 'Home')
})

describe('the open desk', () => {
  it('finds topics by code and word, puts them in order, makes the packet with the note, and leaves nothing behind', async () => {
    await enter(PIN)
    await page.getByRole('button', { name: 'Lock the desk' }).waitFor()
    const field = page.getByRole('textbox', { name: /Find a topic/ })
    await field.click()
    for (const key of 'e8342') await page.getByRole('button', { name: key, exact: true }).click()
    await page.getByText(/ICD-10-CM E83.42/).waitFor()
    expect(await page.getByRole('region', { name: 'Topics' }).getByRole('heading').allInnerTexts()).toEqual(['Magnesium'])
    await press(page, 'Done')
    await press(page, 'Add: Magnesium')
    await press(page, 'Clear')
    await press(page, 'Add: Calcium')
    await press(page, 'Move up: Calcium')
    await page.getByRole('textbox', { name: /Your note/ }).click()
    await page.keyboard.type(NOTE)
    await press(page, 'Done')
    expect(await accessibilityProblems(page)).toEqual([])
    await press(page, 'Show and print the packet')
    await page.getByRole('img', { name: /^Page 1 of/ }).waitFor()
    await expect.poll(() => isLeft(NOTE)).toBe(true)
    await page.getByText(/a note is only ever printed/).waitFor()
    await press(page, 'Save for staff')
    await page.getByText('Saved for staff.').waitFor()

    // Paper gets the note (see packet.spec.ts); a file in a folder would outlive the visit.
    const pdf = await readPdf((await kiosk.sheets()).at(-1) as Buffer)
    const text = pdf.pages.map((sheet) => sheet.text).join('\n')
    expect(text).not.toContain(NOTE)
    expect(text.indexOf('Calcium')).toBeLessThan(text.indexOf('Magnesium'))
    expect(pdf).toMatchObject({ isTagged: true, language: expect.stringMatching(/^en/) })

    await pressOn(page.locator('main').getByRole('button', { name: 'Lock the desk' }))
    await seeHeading(page, /What would you like to know/)
    expect(await isLeft(NOTE)).toBe(false)
    expect(await page.locator('canvas').count()).toBe(0)
    await page.keyboard.press('Escape')
    await press(page, 'Staff')
    await page.getByRole('button', { name: 'Open the desk' }).waitFor()
    expect(await isLeft(NOTE)).toBe(false)
    await press(page, 'Home')
  })

  it('is locked by whoever walks off to the public screens', async () => {
    await enter(PIN)
    await press(page, 'Add: Magnesium')
    await press(page, 'Show and print the packet')
    await page.getByRole('img', { name: /^Page 1 of/ }).waitFor()
    await press(page, 'Home')
    await expect
      .poll(() => page.evaluate(`window.charley.listStaffNotices().then(() => 'answered', () => 'refused')`))
      .toBe('refused')
  })
})

it('first start: a PIN of the clinic’s own, or later', async () => {
  const fresh = await startKiosk({ size: { width: 1920, height: 1080 } })
  try {
    await seeHeading(fresh.page, 'Set up Charley')
    expect(await accessibilityProblems(fresh.page)).toEqual([])
    await press(fresh.page, 'Choose a desk PIN')
    for (const digit of '111111') await fresh.page.getByRole('button', { name: digit, exact: true }).click()
    await press(fresh.page, 'Next')
    await fresh.page.getByText(/too easy to guess/).waitFor()
    await press(fresh.page, 'Later')
    await press(fresh.page, /Touch to start/)
    await press(fresh.page, 'Staff')
    await seeHeading(fresh.page, 'The desk has no PIN.')
    await fresh.page.getByText(/Start Charley again/).waitFor()
  } finally {
    await fresh.close()
  }
  await press(page, 'Home')
})
