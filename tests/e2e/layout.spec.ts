import { expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { startKiosk, type Kiosk } from './support/kiosk.ts'
import { layoutFindings, wrappedLabels } from './support/layout.ts'
import { press, pressOn } from './support/visitor.ts'

const SCREENS = {
  English: [/^Compare the minerals/, /^What to do now/, /^Where does it hurt/, /^Search/, /^Magnesium/, /^When to see a doctor/],
  Español: [/^Comparar los minerales/, /^Qué hacer ahora/, /^¿Dónde le duele/, /^Buscar/, /^Magnesio/, /^Cuándo ir al médico/],
} as const
const WORDS = {
  English: { home: 'Home', bigger: 'Bigger text' },
  Español: { home: 'Inicio', bigger: 'Letra más grande' },
} as const
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1080, height: 1920 },
  { width: 1920, height: 1080 },
] as const

async function inKiosk(size: (typeof SIZES)[number], walk: (kiosk: Kiosk) => Promise<void>): Promise<void> {
  const kiosk = await startKiosk({ pin: '480261', size })
  try {
    await press(kiosk.page, /Touch to start/)
    await walk(kiosk)
  } finally {
    await kiosk.close()
  }
}
async function faultsOfAll(page: Page, language: keyof typeof SCREENS, findingsOf = layoutFindings): Promise<string[]> {
  const findings = [...(await findingsOf(page))]
  for (const door of SCREENS[language]) {
    await press(page, door)
    findings.push(...(await findingsOf(page)).map((finding) => `${door}: ${finding}`))
    await press(page, WORDS[language].home)
  }
  return findings
}

const atUsualText = async (page: Page) => [...(await layoutFindings(page)), ...(await wrappedLabels(page))]

it.each(SIZES)('nothing runs over an edge and no key breaks a word or its label at $width x $height', async (size) => {
  await inKiosk(size, async ({ page }) => {
    for (const language of ['English', 'Español'] as const) {
      await press(page, language)
      expect(await faultsOfAll(page, language, atUsualText), language).toEqual([])
    }
    await press(page, WORDS['Español'].bigger)
    await press(page, WORDS['Español'].bigger)
    expect(await faultsOfAll(page, 'Español'), 'largest text').toEqual([])
  })
})

it('the reading strip covers no way to another topic', async () => {
  await inKiosk(SIZES[2], async ({ page }) => {
    await press(page, 'Español')
    await press(page, /^Magnesio/)
    await press(page, 'Leer en voz alta')
    const more = page.getByRole('button', { name: 'Más', exact: true })
    while ((await more.getAttribute('aria-disabled')) === null) await pressOn(more)
    const also = await page.getByRole('navigation', { name: 'Lea también' }).getByRole('button').last().boundingBox()
    const view = await page.locator('[data-scroll-region]').boundingBox()
    expect((also?.y ?? 0) + (also?.height ?? Infinity)).toBeLessThanOrEqual((view?.y ?? 0) + (view?.height ?? 0))
  })
})

it('finds a word in two, what runs over its key, and what leaves the screen', async () => {
  await inKiosk(SIZES[1], async ({ page }) => {
    await page.evaluate(`
      document.querySelector('main h1').style.inlineSize = '120vw'
      Object.assign(document.querySelector('main h2').style, { inlineSize: '2em', whiteSpace: 'nowrap' })
      for (const { style } of document.querySelectorAll('main .tile')) style.inlineSize = '3em'
      for (const { style } of document.querySelectorAll('nav .key')) Object.assign(style, { blockSize: '2em', minBlockSize: 0, minHeight: 0, padding: 0 })
    `)
    const findings = (await layoutFindings(page)).join('\n')
    expect(findings).toMatch(/beyond the screen: Leg cramps/)
    expect(findings).toMatch(/over its own edge: /)
    expect(findings).toMatch(/a word in two: /)
    expect(findings).toMatch(/over the edge of its key: /)
    expect(findings).toMatch(/too small to touch: /)
    await page.evaluate(
      `Object.assign(document.querySelector('nav .key.doctor .label').style, { inlineSize: '4em', whiteSpace: 'normal' })`,
    )
    expect(await wrappedLabels(page)).toEqual(['See a doctor?'])
  })
})
