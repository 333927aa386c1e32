import type { Page } from 'playwright-core'
import { press, seeHeading } from '../../tests/e2e/support/visitor.ts'
import type { Stop } from './guide.ts'

async function typePin(page: Page, pin: string): Promise<void> {
  for (const digit of pin) await press(page, digit)
}

/** The first start: staff choose the desk's PIN. */
export function setUpStops(pin: string): readonly Stop[] {
  return [
    {
      name: 'set-up',
      async walk({ page }) {
        await seeHeading(page, 'Set up Charley')
      },
    },
    {
      name: 'set-up-pin',
      async walk({ page }) {
        await press(page, 'Choose a desk PIN')
        await typePin(page, pin)
      },
    },
    {
      name: 'set-up-done',
      async walk({ page }) {
        await press(page, 'Next')
        await typePin(page, pin)
        await press(page, 'Save the PIN')
        await seeHeading(page, 'The desk PIN is set.')
      },
    },
  ]
}

/** What a clinician does: unlocks the desk, picks two topics, prints them as one packet, locks. */
export function deskStops(pin: string): readonly Stop[] {
  return [
    {
      name: 'desk-pin',
      async walk({ page }) {
        await press(page, 'Start again')
        await seeHeading(page, /What would you like to know/)
        await press(page, 'Staff')
        await typePin(page, pin)
      },
    },
    {
      name: 'desk',
      async walk({ page }) {
        await press(page, 'Open the desk')
        await page.getByRole('button', { name: 'Lock the desk' }).waitFor()
        await press(page, 'Add: Potassium')
        await press(page, 'Add: Magnesium')
      },
    },
    {
      name: 'packet',
      async walk({ page }) {
        await press(page, 'Show and print the packet')
        await page.locator('canvas').first().waitFor()
        await page.waitForTimeout(600)
      },
    },
    {
      name: 'packet-printed',
      async walk({ page }) {
        await press(page, /^(Print \d|Save for staff)/)
        await page.getByText(/Saved for staff\.|Done\. Take your sheet\./).waitFor()
      },
    },
    {
      name: 'desk-locked',
      async walk({ page }) {
        await press(page, 'Lock the desk')
        await seeHeading(page, /What would you like to know/)
      },
    },
  ]
}
