import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { compilePack } from '../../src/compiler/compile.ts'
import { writePack } from '../../src/compiler/pack/write-pack.ts'
import { PROJECT, startKiosk, type Kiosk } from './support/kiosk.ts'
import { readPdf } from './support/read-pdf.ts'
import { press, pressOn, seeHeading } from './support/visitor.ts'

/** Another subject than the shipped one, as the only pack: nothing of leg cramps may be left anywhere. */
const PIN = '480261'
const HOME = 'Always tired. What would you like to know?'
const SHIPPED = /cramp|magnes|potass|calambre|potasio/iu

const content = mkdtempSync(join(tmpdir(), 'charley-packs-'))
let kiosk: Kiosk
let page: Page
/** What the first screen said, before any touch. */
let waiting: string
const complaints: string[] = []

beforeAll(async () => {
  const { pack } = await compilePack(join(PROJECT, 'tests/fixtures/packs/tiredness'))
  await writePack(pack ?? expect.fail('the pack does not compile'), join(content, 'tiredness'))
  kiosk = await startKiosk({ pin: PIN, env: { CHARLEY_CONTENT: content } })
  page = kiosk.page
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  waiting = await page
    .getByRole('button', { name: /Touch to start/ })
    .innerText()
    .then(() => shown())
})
afterAll(async () => {
  await kiosk?.close()
  rmSync(content, { recursive: true })
})
beforeEach(async () => {
  if (await isShown('I’m done')) await press(page, 'I’m done')
  if (await isShown('Start again')) await press(page, 'Start again')
  if (await page.getByText('Touch to start').isVisible()) await press(page, /Touch to start/)
  await seeHeading(page, HOME)
})

const isShown = (name: string) => page.getByRole('button', { name }).first().isVisible()
const shown = async () => (await page.locator('body').innerText()).replaceAll(/\s+/gu, ' ')
/** The words of the page of the sheet that is shown. */
const onSheet = () => page.getByRole('img').first().locator('..').innerText()

it('the waiting screen and Home say its words and have its doors', async () => {
  expect(waiting).toContain('Always tired?')
  expect(waiting).not.toMatch(SHIPPED)
  const home = await shown()
  for (const words of ['Why am I tired?', 'What helps now', 'Look here first', 'Could something be low?', 'Vitamin B12'])
    expect(home).toContain(words)
  expect(home).not.toMatch(/Compare|Where does it hurt/u)
  expect(home).not.toMatch(SHIPPED)
})

it('a topic is read at each depth', async () => {
  await press(page, /^(Fe)?\s*Iron/)
  await seeHeading(page, 'Iron')
  await press(page, '1 minute')
  expect(await shown()).toContain('Signs that it may be low')
  expect(await shown()).not.toContain('How sure it is')
  await press(page, '5 minutes')
  expect(await shown()).toContain('How sure it is')
  await press(page, 'Everything')
  const everything = await shown()
  expect(everything).toContain('where is it going?')
  expect(everything).toContain('MSD Manual')
  expect(everything).not.toMatch(SHIPPED)
})

it('its doors lead to its own topics', async () => {
  await press(page, /Why am I tired\?/)
  await seeHeading(page, 'Always tired')
  await press(page, 'Home')
  await press(page, /What helps now/)
  await page.getByText('Walk each day, unless effort makes you worse.').waitFor()
  expect(await shown()).not.toMatch(SHIPPED)
})

it('the search finds a topic by an everyday word', async () => {
  await press(page, /^Search/)
  for (const letter of 'snor') await page.getByRole('button', { name: letter, exact: true }).click()
  await press(page, /^Sleep/)
  await seeHeading(page, 'Sleep')
})

it('an emergency sign is an emergency', async () => {
  await press(page, /When to see a doctor/)
  await press(page, 'Show me every sign')
  await pressOn(page.getByRole('checkbox', { name: /Chest pain/ }))
  await seeHeading(page, 'Get help now.')
  expect(await shown()).toContain('911')
  await press(page, 'I have told someone')
})

it('lower signs give their result, raised by what is true of the reader, and a visit sheet', async () => {
  await press(page, /^(Fe)?\s*Iron/)
  await seeHeading(page, 'Iron')
  await press(page, 'Home')
  await press(page, /When to see a doctor/)
  await press(page, 'Show me every sign')
  const tired = page.getByRole('checkbox', { name: /Tired for 2 weeks/ })
  while (!(await tired.isVisible())) await press(page, /^(None of these|Next)$/)
  await pressOn(tired)
  await press(page, 'Show my result')
  await pressOn(page.getByRole('checkbox', { name: /Pregnant now/ }))
  await press(page, 'Show my result')
  await seeHeading(page, 'Be seen today.')
  await press(page, 'Questions for your visit')
  await pressOn(page.getByRole('checkbox', { name: /where is it going/ }))
  await press(page, 'Print my visit sheet')
  await page.getByRole('img', { name: /^Page 1 of/ }).waitFor()
  await expect.poll(onSheet).toMatch(/Tired for 2 weeks/)
  const sheet = await onSheet()
  for (const words of [/where is it going/, /Always tired: a sheet to take home/, /Iron/]) expect(sheet).toMatch(words)
  expect(sheet).not.toMatch(SHIPPED)
})

it('a topic’s sheet is saved with its own letterhead', async () => {
  await press(page, /^(Fe)?\s*Iron/)
  await press(page, 'Print')
  await page.getByRole('img', { name: /^Page 1 of/ }).waitFor()
  await press(page, 'Save for staff')
  await page.getByText('Saved for staff.').waitFor()
  const { pages, title } = await readPdf((await kiosk.sheets()).at(-1) as Buffer)
  const text = pages.map((one) => one.text).join('\n')
  expect(title).toContain('Iron')
  for (const words of ['Always tired: a sheet to take home', 'Iron helps your blood carry oxygen', 'Chest pain'])
    expect(text.replaceAll(/\s+/gu, ' ')).toContain(words)
  expect(text).not.toMatch(SHIPPED)
})

it('the desk finds a topic by its code and prints a packet', async () => {
  await press(page, 'Staff')
  for (const digit of PIN) await press(page, digit)
  await press(page, 'Open the desk')
  await page.getByRole('button', { name: 'Lock the desk' }).waitFor()
  expect(await shown()).not.toMatch(SHIPPED)
  await page.getByRole('textbox').first().fill('D50')
  await press(page, 'Add: Iron')
  await page.getByRole('textbox').first().fill('')
  await press(page, 'Add: Sleep')
  await press(page, 'Done')
  await press(page, 'Show and print the packet')
  await page
    .getByText(/^Page 1 of \d+$/)
    .first()
    .waitFor()
  await press(page, 'Save for staff')
  await page.getByText('Saved for staff.').waitFor()
  const { pages } = await readPdf((await kiosk.sheets()).at(-1) as Buffer)
  const text = pages.map((one) => one.text).join('\n')
  for (const words of ['Iron helps your blood', 'Too little sleep']) expect(text.replaceAll(/\s+/gu, ' ')).toContain(words)
  expect(text).not.toMatch(SHIPPED)
})

it('says all of it in its second language, and no page complained of anything', async () => {
  await press(page, 'Español')
  await seeHeading(page, 'Siempre con cansancio. ¿Qué le gustaría saber?')
  await press(page, /Hierro/)
  await seeHeading(page, 'Hierro')
  expect(await shown()).toContain('ayuda a la sangre a llevar oxígeno')
  expect(await shown()).not.toMatch(SHIPPED)
  await press(page, 'Imprimir')
  await page.getByRole('img').first().waitFor()
  await expect.poll(onSheet).toMatch(/Siempre con cansancio: una hoja para llevar a casa/)
  expect(complaints).toEqual([])
})
