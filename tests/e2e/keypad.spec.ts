import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import type { Checklist } from '#shared/checklist/triage.ts'
import { startKiosk, type Kiosk } from './support/kiosk.ts'
import { seeHeading } from './support/visitor.ts'

/** A keypad has five keys: four arrows, which move the focus, and one that presses what has it. */
let kiosk: Kiosk
let page: Page
let checklist: Checklist

beforeAll(async () => {
  kiosk = await startKiosk({ pin: '480261' })
  page = kiosk.page
  checklist = JSON.parse(
    await readFile(new URL('../../out/content/leg-cramps/checklist.en.json', import.meta.url), 'utf8'),
  ) as Checklist
})
afterAll(() => kiosk?.close())

/** More steps than any page has keys. */
const MOST_STEPS = 60
/** A press right after another is taken for the same one. */
const BETWEEN_KEYS_MS = 450

const focused = () =>
  page.evaluate<{ role: string; text: string }>(`(() => {
    const { role, textContent } = document.activeElement ?? {}
    return { role: role ?? '', text: (textContent ?? '').trim() }
  })()`)

/** Goes one way until what has the focus says `words`; gives all that had it on the way. */
async function goTo(words: RegExp, way: 'ArrowDown' | 'ArrowRight' = 'ArrowDown') {
  const met: { role: string; text: string }[] = []
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press(way)
    const now = await focused()
    met.push(now)
    if (words.test(now.text)) return met
  }
  throw new Error(`keypad: never came to ${String(words)}; met ${met.map(({ text }) => text).join(' | ')}`)
}
async function pressIt(): Promise<void> {
  await page.waitForTimeout(BETWEEN_KEYS_MS)
  await page.keyboard.press('Enter')
}

it('reaches every sign of the checklist and the end, with five keys alone', async () => {
  await page.keyboard.press('Enter')
  await seeHeading(page, /What would you like to know/)
  await goTo(/^When to see a doctor/)
  await pressIt()
  await seeHeading(page, 'Do you have any of these right now?')
  await goTo(/^Show me every sign$/)
  await pressIt()

  const plain = ({ text }: Checklist['signs'][number]) => text.map((run) => run.text).join('')
  const met = new Set<string>()
  while (!(await page.getByRole('heading', { name: 'You touched none of the signs.' }).isVisible())) {
    await page.getByRole('checkbox').first().waitFor()
    for (const { role, text } of await goTo(/^None of these$/)) if (role === 'checkbox') met.add(text)
    await pressIt()
    await page.waitForTimeout(BETWEEN_KEYS_MS)
  }
  expect([...met].sort()).toEqual(checklist.signs.map(plain).sort())
})

it('an emergency sign ticked with five keys shows the emergency screen', async () => {
  await goTo(/^Home$/)
  await goTo(/^See a doctor\?$/, 'ArrowRight')
  await pressIt()
  await goTo(/^Breathing, chest/)
  await pressIt()
  await page.getByRole('checkbox').first().waitFor()
  await goTo(/chest pain, pressure/)
  await pressIt()
  await seeHeading(page, 'Get help now.')
})
