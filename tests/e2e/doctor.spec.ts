import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { accessibilityProblems } from './support/axe.ts'
import { startKiosk, type Kiosk } from './support/kiosk.ts'
import { press, pressOn, seeHeading } from './support/visitor.ts'

let kiosk: Kiosk
let page: Page
const EMERGENCY = 'Get help now.'

beforeAll(async () => {
  kiosk = await startKiosk({ pin: '480261' })
  page = kiosk.page
})
afterAll(() => kiosk?.close())
beforeEach(async () => {
  if (await page.getByRole('button', { name: 'I’m done' }).isVisible()) await press(page, 'I’m done')
  if (await page.getByRole('button', { name: 'Start again' }).isVisible()) await press(page, 'Start again')
  if (await page.getByText('Touch to start').isVisible()) await press(page, /Touch to start/)
  await press(page, /When to see a doctor/)
  await press(page, 'Show me every sign')
  await page.getByRole('checkbox').first().waitFor()
})

const firstSign = () => page.getByRole('checkbox').first()
/** Goes on until a page of signs of this tier stands there. */
async function goTo(tier: 'today' | 'appointment' | 'self-care'): Promise<void> {
  while ((await page.locator(`h1[data-tier='${tier}']`).count()) === 0) await press(page, /^(None of these|Next)$/)
}

describe('an emergency sign', () => {
  it('shows the emergency screen at once: the desk first, the number large, all of it in sight', async () => {
    await firstSign().click()
    await seeHeading(page, EMERGENCY)
    const steps = await page.getByRole('listitem').allInnerTexts()
    expect(steps[0]).toMatch(/front desk/)
    const number = page.getByText('911', { exact: true })
    expect((await number.boundingBox())?.height).toBeGreaterThan(100)
    const { height } = (await page.locator('main').boundingBox()) ?? { height: 0 }
    for (const key of ['I have told someone', 'Print this for staff', 'Why this matters', 'Change my answers']) {
      const box = await page.getByRole('button', { name: key }).boundingBox()
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(height)
    }
    expect(await accessibilityProblems(page)).toEqual([])
    await press(page, 'I have told someone')
  })

  it('can be taken back, and a lower sign then gives the lower result', async () => {
    await pressOn(firstSign())
    await seeHeading(page, EMERGENCY)
    await press(page, 'Change my answers')
    expect(await firstSign().isChecked()).toBe(true)
    await pressOn(firstSign())
    await goTo('today')
    await pressOn(firstSign())
    await press(page, 'Show my result')
    await seeHeading(page, 'Is one of these true for you?')
    await press(page, 'None of these')
    await seeHeading(page, 'Be seen today.')
    expect(await accessibilityProblems(page)).toEqual([])
  })

  it('is not outweighed by any other', async () => {
    await pressOn(firstSign())
    await press(page, 'Change my answers')
    await goTo('self-care')
    await pressOn(firstSign())
    await press(page, 'Show my result')
    await seeHeading(page, EMERGENCY)
    await press(page, 'I have told someone')
  })
})

it('the short path: from the groups to a visit sheet in hand', async () => {
  await press(page, /^Back$/)
  await seeHeading(page, 'Do you have any of these right now?')
  expect(await accessibilityProblems(page)).toEqual([])
  await press(page, 'None of these')
  await press(page, /^The leg/)
  await pressOn(page.getByRole('checkbox', { name: /swollen, sore veins/ }))
  await press(page, 'Show my result')
  await pressOn(page.getByRole('checkbox', { name: /A recent operation/ }))
  expect(await accessibilityProblems(page)).toEqual([])
  await press(page, 'Show my result')
  await seeHeading(page, 'Be seen today.')
  await press(page, 'Questions for your visit')
  await pressOn(firstSign())
  expect(await accessibilityProblems(page)).toEqual([])
  await press(page, 'Print my visit sheet')
  await page.getByRole('img', { name: /^Page 1 of/ }).waitFor()
  await expect.poll(() => page.getByRole('img').first().locator('..').innerText()).toMatch(/swollen, sore veins/)
})

it('every rule can be read', async () => {
  await press(page, /^Back$/)
  await press(page, 'How Charley decides')
  await seeHeading(page, 'How Charley decides')
  expect(await accessibilityProblems(page)).toEqual([])
})

it('clears nobody: without a tick, care at home is only offered', async () => {
  await goTo('self-care')
  await press(page, 'None of these')
  await seeHeading(page, 'You touched none of the signs.')
  const shown = await page.locator('main').innerText()
  expect(shown).toMatch(/cannot tell you that all is well/)
  expect(shown).toMatch(/worried, tell the staff/)
  expect(await accessibilityProblems(page)).toEqual([])
})

it('forgets every tick when the visit ends', async () => {
  await goTo('appointment')
  await pressOn(firstSign())
  await press(page, 'I’m done')
  await press(page, 'Start again')
  await press(page, /When to see a doctor/)
  await press(page, 'Show me every sign')
  await page.getByRole('checkbox').first().waitFor()
  expect(await page.getByRole('button', { name: 'Show my result' }).count()).toBe(0)
})

it('says why it asks, and where that comes from', async () => {
  await page
    .getByRole('button', { name: /^Why\?/ })
    .first()
    .click()
  const row = page.getByRole('listitem').first()
  expect(await row.innerText()).toMatch(/Source: .+/)
})

describe('stands whole on a small tablet', () => {
  const TABLET = { width: 1280, height: 800 }
  const words = {
    English: {
      wake: /Touch to start/,
      doctor: /When to see a doctor/,
      none: 'None of these',
      chest: /^Breathing, chest/,
      more: 'More',
    },
    Español: {
      wake: /Touch to start/,
      doctor: /Cuándo ir al médico/,
      none: 'Nada de esto',
      chest: /^Respiración, pecho/,
      more: 'Más',
    },
  } as const

  it.each(['English', 'Español'] as const)('%s: all six doors at once, then what to do and the number', async (language) => {
    const { page: tablet, close } = await startKiosk({ pin: '480261', size: TABLET })
    const { wake, doctor, none, chest, more } = words[language]
    const inSight = async (target: Locator) => {
      const box = await target.boundingBox()
      return (box?.y ?? -1) >= 0 && (box?.y ?? Infinity) + (box?.height ?? 0) <= TABLET.height
    }
    try {
      await press(tablet, wake)
      await press(tablet, language)
      await press(tablet, doctor)
      await tablet.getByRole('button', { name: chest }).waitFor()
      expect(await tablet.getByRole('button', { name: more, exact: true }).count()).toBe(0)
      const doors = tablet.locator('main .door')
      expect(await doors.count()).toBe(6)
      for (const door of await doors.all()) expect(await inSight(door)).toBe(true)
      expect(await inSight(tablet.getByRole('button', { name: none }))).toBe(true)

      await press(tablet, chest)
      await pressOn(tablet.getByRole('checkbox').first())
      await pressOn(tablet.getByRole('alert').getByRole('button').last())
      await pressOn(tablet.getByRole('checkbox').nth(1))
      await tablet.getByText('911', { exact: true }).waitFor()
      expect(await tablet.getByRole('button', { name: more, exact: true }).count()).toBe(0)
      for (const part of await tablet.getByRole('alert').locator('button, .step').all()) expect(await inSight(part)).toBe(true)
    } finally {
      await close()
    }
  })
})
