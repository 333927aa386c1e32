import type { Page } from 'playwright-core'
import { press, pressOn, seeHeading } from '../../tests/e2e/support/visitor.ts'
import type { Stop } from './guide.ts'

/** Time for what still moves or loads: a picture, a page of a sheet. */
const SETTLE_MS = 600
const settle = (page: Page) => page.waitForTimeout(SETTLE_MS)

/** What a visitor does: reads, compares, asks when to see a doctor, takes a sheet. */
export const VISITOR_STOPS: readonly Stop[] = [
  {
    name: 'attract',
    async walk({ page }) {
      await press(page, 'Start Charley')
      await seeHeading(page, 'Leg cramps?')
      await settle(page)
    },
  },
  {
    name: 'home',
    async walk({ page }) {
      await pressOn(page.getByRole('button').first())
      await seeHeading(page, /What would you like to know/)
    },
  },
  {
    name: 'magnesium',
    async walk({ page }) {
      await press(page, /^Magnesium/)
      await seeHeading(page, 'Magnesium')
      await settle(page)
    },
  },
  {
    name: 'magnesium-everything',
    async walk({ page }) {
      await press(page, 'Everything')
      await press(page, 'More')
      await settle(page)
    },
  },
  {
    name: 'compare',
    async walk({ page }) {
      await press(page, 'Home')
      await press(page, /^Compare the minerals/)
      await page.getByRole('table').waitFor()
      await settle(page)
    },
  },
  {
    name: 'doctor',
    async walk({ page }) {
      await press(page, 'See a doctor?')
      await seeHeading(page, 'Do you have any of these right now?')
      await settle(page)
    },
  },
  {
    name: 'emergency',
    async walk({ page }) {
      await press(page, /^Breathing, chest/)
      await press(page, /new chest pain/, 'checkbox')
      await page.getByRole('alert').getByRole('heading').first().waitFor()
      await settle(page)
    },
  },
  {
    name: 'doctor-today',
    async walk({ page }) {
      await press(page, 'Change my answers')
      await press(page, /new chest pain/, 'checkbox')
      await press(page, 'None of these')
      await press(page, 'None of these')
      await press(page, /^The leg/)
      await pressOn(page.getByRole('checkbox').first())
      await settle(page)
    },
  },
  {
    name: 'doctor-health',
    async walk({ page }) {
      await press(page, 'Show my result')
      await seeHeading(page, 'Is one of these true for you?')
      await settle(page)
    },
  },
  {
    name: 'result-today',
    async walk({ page }) {
      await press(page, 'None of these')
      await page.getByRole('button', { name: 'Change my answers' }).waitFor()
      await settle(page)
    },
  },
  {
    name: 'questions',
    async walk({ page }) {
      await press(page, 'Questions for your visit')
      await pressOn(page.getByRole('checkbox').first())
      await settle(page)
    },
  },
  {
    name: 'visit-sheet',
    async walk({ page }) {
      await press(page, 'Print my visit sheet')
      await page.locator('canvas').first().waitFor()
      await settle(page)
    },
  },
  {
    name: 'print',
    async walk({ page }) {
      await press(page, 'Home')
      await press(page, /^Magnesium/)
      await press(page, 'Print')
      await page.locator('canvas').first().waitFor()
      await settle(page)
    },
  },
  {
    name: 'printed',
    async walk({ page }) {
      await press(page, /^(Print \d|Save for staff)/)
      await page.getByText(/Saved for staff\.|Done\. Take your sheet\./).waitFor()
      await settle(page)
    },
  },
  {
    name: 'thanks',
    async walk({ page }) {
      await press(page, 'I’m done')
      await seeHeading(page, 'Thank you. Take care.')
    },
  },
]
