import type { Locator, Page } from 'playwright-core'

/** Longer than the kiosk takes two touches for one of a trembling hand. */
const BETWEEN_TOUCHES_MS = 400

/** Touches what a visitor would look for: by its name, never by its place in the page. */
export async function press(
  page: Page,
  name: string | RegExp,
  role: 'button' | 'link' | 'checkbox' | 'radio' = 'button',
): Promise<void> {
  await pressOn(page.getByRole(role, { name }).first())
}

export async function pressOn(target: Locator): Promise<void> {
  await target.click()
  await target.page().waitForTimeout(BETWEEN_TOUCHES_MS)
}

/** Waits until a heading stands on the screen. @throws when it does not come in time. */
export async function seeHeading(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('heading', { name }).first().waitFor()
}

/** Turns the page until the key of a length stands there, and presses it: a minute says at its end how to read on. */
export async function readOn(page: Page, length: string, more = 'More'): Promise<void> {
  const key = page.getByRole('button', { name: length, exact: true }).first()
  while (!(await key.isVisible())) await pressOn(page.getByRole('button', { name: more, exact: true }))
  await pressOn(key)
}
