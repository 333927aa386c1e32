import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { PackManifest } from '#shared/subject/pack.ts'
import { PROJECT, startKiosk } from './support/kiosk.ts'
import { press, pressOn, seeHeading } from './support/visitor.ts'

const MANIFEST = join(PROJECT, 'out', 'content', 'leg-cramps', 'manifest.json')
const { topics } = JSON.parse(readFileSync(MANIFEST, 'utf8')) as PackManifest

const LANGUAGES = [
  { tag: 'en', name: 'English', home: 'Home', more: 'More' },
  { tag: 'es', name: 'Español', home: 'Inicio', more: 'Más' },
] as const

/** Presses of the key that turns the page until it turns no further. */
async function turnToEnd(page: Page, more: string): Promise<number> {
  const key = page.getByRole('button', { name: more, exact: true })
  let presses = 0
  while ((await key.isVisible()) && (await key.getAttribute('aria-disabled')) === null) {
    await pressOn(key)
    presses += 1
  }
  return presses
}

/** Home shows every topic, some of them further down. */
async function openTopic(page: Page, title: string, more: string): Promise<void> {
  const tile = page.getByRole('button', { name: new RegExp(`^${title.replace(/[()]/gu, '\\$&')}`) }).first()
  const turn = page.getByRole('button', { name: more, exact: true })
  while (!(await tile.isVisible())) await pressOn(turn)
  await pressOn(tile)
  await seeHeading(page, title)
}

it.each([
  { width: 1280, height: 800, most: 3 },
  { width: 1080, height: 1920, most: 1 },
])(
  'a minute is read with at most $most presses of More at $width x $height',
  async ({ most, ...size }) => {
    const kiosk = await startKiosk({ pin: '480261', size })
    const { page } = kiosk
    try {
      await press(page, /Touch to start/)
      const tooMany: string[] = []
      for (const { tag, name, home, more } of LANGUAGES) {
        await press(page, name)
        for (const { title } of topics[tag] ?? []) {
          await openTopic(page, title, more)
          const presses = await turnToEnd(page, more)
          if (presses > most) tooMany.push(`${tag} ${title}: ${presses}`)
          await press(page, home)
        }
      }
      expect(tooMany).toEqual([])
    } finally {
      await kiosk.close()
    }
  },
  240_000,
)

it('says at its end how to read on, and begins there', async () => {
  const kiosk = await startKiosk({ pin: '480261', size: { width: 1280, height: 800 } })
  const { page } = kiosk
  try {
    await press(page, /Touch to start/)
    await openTopic(page, 'Magnesium', 'More')
    await turnToEnd(page, 'More')
    await press(page, '5 minutes')
    await page.getByRole('heading', { name: 'Who may run low' }).waitFor()
    expect(await page.getByRole('button', { name: '5 minutes' }).getAttribute('aria-pressed')).toBe('true')
  } finally {
    await kiosk.close()
  }
})
