import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { accessibilityProblems } from './support/axe.ts'
import { startKiosk, type Kiosk } from './support/kiosk.ts'
import { press, readOn, seeHeading } from './support/visitor.ts'

let kiosk: Kiosk
let page: Page
const HOME = /What would you like to know/
const isHome = () => page.getByRole('heading', { name: HOME }).isVisible()
const isAttract = () => page.getByText('Touch to start').isVisible()

beforeAll(async () => {
  kiosk = await startKiosk({ pin: '480261' })
  page = kiosk.page
})
afterAll(() => kiosk?.close())
beforeEach(async () => {
  if (await isAttract()) await press(page, /Touch to start/)
  else if (!(await isHome())) await press(page, 'Home')
  await seeHeading(page, HOME)
})

it('reads about magnesium: message first, how sure, foods with real amounts, sources', async () => {
  await press(page, /^Magnesium/)
  await seeHeading(page, 'Magnesium')
  const message = page.getByText(/Truly low magnesium in the blood/)
  expect(await message.boundingBox()).toMatchObject({ y: expect.toSatisfy((y: number) => y < 900) })
  await readOn(page, 'Everything')
  const shown = (await page.locator('main').innerText()).replace(/\s+/g, ' ')
  for (const words of ['Pumpkin seeds', '156 mg', '37%', 'evidence', 'Not yet reviewed by this clinic', 'Cochrane Library']) {
    expect(shown).toContain(words)
  }
})

it('turns a long page with keys, since no gesture may be needed', async () => {
  await press(page, /^Potassium/)
  const before = await page.getByRole('heading', { level: 1 }).boundingBox()
  await press(page, 'More')
  await expect.poll(async () => (await page.getByRole('heading', { level: 1 }).boundingBox())?.y).toBeLessThan(before?.y ?? 0)
})

it('finds a topic by an everyday word, and forgets the word with the visit', async () => {
  await press(page, /^Search/)
  for (const letter of 'charly') await page.getByRole('button', { name: letter, exact: true }).click()
  await press(page, /^Leg cramps/)
  await seeHeading(page, 'Leg cramps')
  await page.keyboard.press('Escape')
  const field = page.getByRole('textbox', { name: 'What are you looking for?' })
  expect(await field.inputValue()).toBe('charly')
  await press(page, 'I’m done')
  await press(page, 'Start again')
  if (await isAttract()) await press(page, /Touch to start/)
  await press(page, /^Search/)
  expect(await field.inputValue()).toBe('')
})

it('goes from a cell of the comparison to its topic', async () => {
  await press(page, /Compare/)
  const cell = page.getByRole('cell').getByRole('button').nth(1)
  await cell.click()
  await seeHeading(page, 'Potassium')
})

it('is wholly usable by keyboard: Tab, Enter and Escape', async () => {
  const focused = () => page.evaluate<string>(`document.activeElement?.textContent?.trim() ?? ''`)
  for (let steps = 0; steps < 20 && !/^Mg|^Magnesium/.test(await focused()); steps += 1) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await seeHeading(page, 'Magnesium')
  await page.keyboard.press('Escape')
  await seeHeading(page, HOME)
})

describe('accessibility, by axe-core', () => {
  it.each([
    ['home', []],
    ['a topic', [/^Magnesium/]],
    ['the search', [/^Search/]],
    ['the comparison', [/Compare/]],
    ['what to do now', [/What to do now/]],
    ['the checklist', [/When to see a doctor/]],
  ])('%s', async (_screen, keys) => {
    for (const key of keys) await press(page, key)
    await page.waitForTimeout(300)
    expect(await accessibilityProblems(page)).toEqual([])
  })
})

/** Moves the page's monotonic clock on; its timers go on ticking, so the watch over the page sees nothing odd. */
async function letPass(milliseconds: number): Promise<void> {
  await page.evaluate((skip) => {
    const now = performance.now.bind(performance)
    performance.now = () => now() + skip
  }, milliseconds)
}

it('PRV-03, PRV-04: asks after two quiet minutes; with no answer the visit ends and nothing of it is left', async () => {
  const capitals = () => page.evaluate<string>(`document.documentElement.style.getPropertyValue('--cap')`)
  const usual = await capitals()
  await press(page, /^Calcium/)
  await press(page, 'Bigger text')
  expect(await capitals()).not.toBe(usual)

  await letPass(121_000)
  await page.getByRole('alertdialog').waitFor()
  await page.getByRole('button', { name: 'Yes, keep reading' }).click()
  await seeHeading(page, 'Calcium')

  await letPass(121_000)
  await page.getByRole('alertdialog').waitFor()
  await letPass(31_000)
  await page.getByText('Touch to start').waitFor()
  expect(await capitals()).toBe(usual)
  expect(await page.getByText('Calcium').count()).toBe(0)
  expect(await page.evaluate('[localStorage.length, sessionStorage.length, document.cookie]')).toEqual([0, 0, ''])
})
