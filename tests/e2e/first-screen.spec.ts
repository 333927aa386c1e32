import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { SETTINGS_FILE } from '../../src/main/settings/load-settings.ts'
import { startKiosk } from './support/kiosk.ts'
import { layoutFindings, wrappedLabels } from './support/layout.ts'
import { press, pressOn, seeHeading } from './support/visitor.ts'

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1080, height: 1920 },
  { width: 1920, height: 1080 },
] as const
/** A result and its signs are read in at most this many screens at the usual text, on the smallest tablet too. */
const MOST_SCREENS = 2.4

/** Names of places (`data-say`) of which a part is not in sight before anything is turned. */
function outOfSight(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const { bottom } = document.querySelector('[data-scroll-region]').getBoundingClientRect()
    const isHidden = (element) => element.getBoundingClientRect().bottom > bottom + 1
    return [...document.querySelectorAll('main [data-say]')].filter(isHidden).map(({ dataset }) => dataset.say)
  })()`)
}
const screensLong = (page: Page): Promise<number> =>
  page.evaluate(
    `(({ scrollHeight, clientHeight }) => scrollHeight / clientHeight)(document.querySelector('[data-scroll-region]'))`,
  )

async function tickFirst(page: Page): Promise<void> {
  await pressOn(page.getByRole('checkbox').first())
}

it.each(SIZES)('what to do and whom to call stand on the first screen at $width x $height', async (size) => {
  const userData = await mkdtemp(join(tmpdir(), 'charley-first-'))
  await writeFile(join(userData, SETTINGS_FILE), JSON.stringify({ clinic: { phone: '555-0100' } }))
  const kiosk = await startKiosk({ pin: '480261', size, userData })
  const { page } = kiosk
  try {
    await press(page, /Touch to start/)
    await press(page, 'Español')
    await press(page, /^Cuándo ir al médico/)
    await press(page, 'Nada de esto')
    await press(page, /^La pierna/)
    expect(await screensLong(page), 'signs').toBeLessThan(MOST_SCREENS)
    await tickFirst(page)
    await press(page, 'Ver mi resultado')
    if (await page.getByRole('heading', { name: /¿Algo de esto es su caso/ }).isVisible()) await press(page, 'Nada de esto')
    await seeHeading(page, 'Busque atención médica hoy.')
    const parts = ['title', 'phones', 'step-0', 'step-1', 'step-2']
    expect((await outOfSight(page)).filter((part) => parts.includes(part))).toEqual([])
    expect(await page.getByText('555-0100').count()).toBe(1)
    expect(await screensLong(page), 'result').toBeLessThan(MOST_SCREENS)
    expect(await layoutFindings(page)).toEqual([])
    expect(await wrappedLabels(page)).toEqual([])

    await press(page, 'Letra más grande')
    await press(page, 'Letra más grande')
    expect(
      (await outOfSight(page)).filter((part) => ['title', 'phones'].includes(part)),
      'largest text',
    ).toEqual([])
    expect(await layoutFindings(page), 'largest text').toEqual([])

    await press(page, /¿Ir al médico\?/)
    await press(page, /^Respiración, pecho/)
    expect(await layoutFindings(page), 'largest text, signs').toEqual([])
    await tickFirst(page)
    await seeHeading(page, 'Pida ayuda ahora.')
    expect(
      (await outOfSight(page)).filter((part) => /^(title|step|not)/.test(part)),
      'emergency',
    ).toEqual([])
    expect(await layoutFindings(page), 'emergency').toEqual([])
  } finally {
    await kiosk.close()
    await rm(userData, { recursive: true, force: true })
  }
})
