import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { accessibilityProblems } from './support/axe.ts'
import { startKiosk, type Kiosk } from './support/kiosk.ts'
import { readPdf } from './support/read-pdf.ts'
import { press, readOn, seeHeading } from './support/visitor.ts'

let kiosk: Kiosk
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  kiosk = await startKiosk({ pin: '480261' })
  page = kiosk.page
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await press(page, /Touch to start/)
})
afterAll(() => kiosk?.close())
beforeEach(async () => {
  if (!(await page.getByRole('heading', { name: /What would you like to know/ }).isVisible())) await press(page, 'Home')
})

/** How many different colours a canvas holds: one is a blank page. */
const coloursOf = () =>
  page.evaluate<number>(`(() => {
    const canvas = document.querySelector('canvas')
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
    return new Set(new Uint32Array(data.buffer)).size
  })()`)

it('shows magnesium as it will be printed, saves it where there is no printer, and says so', async () => {
  await press(page, /^Magnesium/)
  await press(page, 'Print')
  await page.getByRole('img', { name: 'Page 1 of 2' }).waitFor()
  await expect.poll(coloursOf).toBeGreaterThan(20)
  await page.getByText(/There is no printer here/).waitFor()
  expect(await accessibilityProblems(page)).toEqual([])

  const before = (await kiosk.sheets()).length
  await page.getByRole('button', { name: 'Save for staff' }).dblclick()
  await page.getByText('Saved for staff.').waitFor()
  expect(await page.getByText(/Done|Take your sheet/).count()).toBe(0)

  const sheets = await kiosk.sheets()
  expect(sheets).toHaveLength(before + 1)
  const pdf = await readPdf(sheets.at(-1) as Buffer)
  expect(pdf.pages).toHaveLength(2)
  expect(pdf).toMatchObject({
    isTagged: true,
    language: expect.stringMatching(/^en/),
    title: expect.stringContaining('Magnesium'),
  })
  expect(pdf.pages[0]?.text).toContain('Before you take magnesium')
  expect(pdf.pages.flatMap(({ roles }) => roles)).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'Figure']))
  expect(pdf.pages.flatMap(({ alternatives }) => alternatives).length).toBeGreaterThan(0)
})

it('turns to the second page and changes to the signs of when to see a doctor', async () => {
  await press(page, /^Potassium/)
  await press(page, 'Print')
  await page.getByRole('img', { name: 'Page 1 of 2' }).waitFor()
  await press(page, 'Next page')
  await page.getByRole('img', { name: 'Page 2 of 2' }).waitFor()
  await page.getByRole('group', { name: 'Which sheet?' }).getByRole('button', { name: 'When to see a doctor' }).click()
  await page.getByRole('img', { name: /^Page 1 of/ }).waitFor()
  await expect.poll(() => page.getByRole('img').first().locator('..').innerText()).toMatch(/When to see a doctor/)
})

it('charts foods against the reader’s own day, on screen and on the sheet; what stays in a folder does not say whose', async () => {
  await press(page, /^Magnesium/)
  await readOn(page, '5 minutes')
  await press(page, 'Show it for me')
  await press(page, 'Pregnant')
  await press(page, '31 to 50')
  await page.getByText('one whole day for a pregnant woman aged 31 to 50: 360 mg').waitFor()

  await press(page, 'Print')
  await page.getByRole('img', { name: 'Page 1 of 2' }).waitFor()
  const wordsOfPage = () => page.getByRole('img').first().locator('..').innerText()
  if (!(await wordsOfPage()).includes('pregnant woman')) await press(page, 'Next page')
  await expect.poll(wordsOfPage).toContain('one day for a pregnant woman aged 31 to 50: 360')
  await press(page, 'Save for staff')
  await page.getByText('Saved for staff.').waitFor()
  const saved = await readPdf((await kiosk.sheets()).at(-1) as Buffer)
  const words = saved.pages.map(({ text }) => text.replaceAll(/\s+/gu, ' ')).join(' ')
  expect(words).toContain('the Daily Value on food labels')
  expect(words).not.toContain('pregnant woman aged')
})

it('ends with thanks, and nothing of the sheet is left', async () => {
  await press(page, /^Magnesium/)
  await press(page, 'Print')
  await press(page, 'Save for staff')
  await page.getByText('Saved for staff.').waitFor()
  await page.locator('main').getByRole('button', { name: 'I’m done' }).click()
  await seeHeading(page, /Thank you/)
  expect(await page.locator('canvas').count()).toBe(0)
  await press(page, 'Start again')
})

it('broke no rule of the page on the way', () => {
  expect(complaints).toEqual([])
})
