import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { PROJECT, startKiosk, type Kiosk } from './support/kiosk.ts'
import { readPdf } from './support/read-pdf.ts'
import { press, seeHeading } from './support/visitor.ts'

const PIN = '480261'
const folder = mkdtempSync(join(tmpdir(), 'charley-approvals-'))
const userData = join(folder, 'user-data')
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))

interface Manifest {
  files: { path: string; bytes: number; sha256: string }[]
  reviewDue: { topics: Record<string, string> }
}
const sha256 = (bytes: string) => createHash('sha256').update(bytes).digest('hex')

/** A whole pack in which magnesium has other English words and potassium is past its day. */
function otherPack(): string {
  const content = join(folder, 'content')
  const pack = join(content, 'leg-cramps')
  cpSync(join(PROJECT, 'out/content'), content, { recursive: true })
  const path = 'topics/magnesium.en.json'
  const topic = { ...(JSON.parse(readFileSync(join(pack, path), 'utf8')) as object), revision: sha256('other words') }
  const text = JSON.stringify(topic)
  writeFileSync(join(pack, path), text)
  const manifest = JSON.parse(readFileSync(join(pack, 'manifest.json'), 'utf8')) as Manifest
  const files = manifest.files.map((file) =>
    file.path === path ? { path, bytes: Buffer.byteLength(text), sha256: sha256(text) } : file,
  )
  const reviewDue = { ...manifest.reviewDue, topics: { ...manifest.reviewDue.topics, 'leg-cramps/potassium': '2020-01-01' } }
  writeFileSync(join(pack, 'manifest.json'), JSON.stringify({ ...manifest, files, reviewDue }))
  return content
}

async function openTexts(page: Page): Promise<void> {
  await press(page, 'Staff')
  for (const digit of PIN) await page.getByRole('button', { name: digit, exact: true }).click()
  await press(page, 'Open the desk')
  await press(page, 'Review texts')
  await seeHeading(page, /^English: /)
}
async function inKiosk(env: Record<string, string>, walk: (kiosk: Kiosk) => Promise<void>): Promise<void> {
  const kiosk = await startKiosk({ pin: PIN, userData, env })
  try {
    await press(kiosk.page, /Touch to start/)
    await walk(kiosk)
  } finally {
    await kiosk.close()
  }
}

it('an approval is said on the screen and on paper, and ends with the words it was for', async () => {
  await inKiosk({}, async ({ page, sheets }) => {
    await openTexts(page)
    await press(page, 'Read: Magnesium')
    await page.getByRole('textbox', { name: 'Your name or initials' }).fill('MR')
    await press(page, 'Done')
    await press(page, 'Approve exactly these words')
    await page
      .getByText(/^Approved on .* by MR$/)
      .first()
      .waitFor()
    await press(page, 'Lock the desk')
    await press(page, /^Magnesium/)
    await page.getByText(/Reviewed by this clinic on/).waitFor()
    await press(page, 'Print')
    await press(page, 'Save for staff')
    await page.getByText('Saved for staff.').waitFor()
    const { pages } = await readPdf((await sheets()).at(-1) as Buffer)
    const paper = pages.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ')
    // Also the signs of the checklist stand on it, and nobody has approved those.
    expect(paper).toContain('only “Magnesium” has been reviewed by this clinic')
  })
  await inKiosk({ CHARLEY_CONTENT: otherPack() }, async ({ page }) => {
    await page
      .getByRole('button', { name: /^Magnesium/ })
      .first()
      .waitFor()
    expect(await page.getByRole('button', { name: /^Potassium/ }).count()).toBe(0)
    await press(page, /^Magnesium/)
    await page.getByText('Not yet reviewed by this clinic.').waitFor()
    await press(page, 'Home')
    await openTexts(page)
    await page.getByText('Changed since approval').waitFor()
    const overdue = page.getByRole('listitem').filter({ hasText: 'Overdue since January 1, 2020' }).first()
    expect(await overdue.getByRole('heading').innerText()).toBe('Potassium')
  })
})
