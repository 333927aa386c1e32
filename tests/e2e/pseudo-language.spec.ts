import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { screen as english } from '#shared/languages/en/screen.ts'
import { pseudoText, unbracketed } from '../support/languages/pseudo-text.ts'
import { startKiosk } from './support/kiosk.ts'
import { layoutFindings } from './support/layout.ts'
import { buildPseudoApp } from './support/pseudo-app.ts'
import { textFindings, wordsOn } from './support/text-findings.ts'
import { pressOn, readOn } from './support/visitor.ts'

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1080, height: 1920 },
] as const
const { attract, doctor, glossary, kiosk, print, questions, thanks, topic } = english

/**
 * What is known, and waits for a change of the layout. One that no longer happens fails the test, so that the list only shrinks.
 * `widths`: of the screens on which it happens.
 */
const KNOWN: readonly { at: RegExp; finding: RegExp; widths: readonly number[]; toDo: string }[] = [
  {
    at: /^(?:home|door-compare)$/u,
    finding: /^a word in two/u,
    widths: [1080, 1280],
    toDo: 'Size the name of a tile by its longest word; hyphens, which this language has no rules for, come after that.',
  },
  {
    at: /^door-compare$/u,
    finding: /^over the edge of its key/u,
    widths: [1080],
    toDo: 'Let the heads of the comparison grow with the longest name.',
  },
  {
    at: /^attract$/u,
    finding: /^one over another/u,
    widths: [1280],
    toDo: 'On a lying screen, shrink the title until its lines and the key below fit the height.',
  },
  {
    at: /^emergency$/u,
    finding: /^one over another/u,
    widths: [1280],
    toDo: 'On a lying screen, give the headline, which is one line, a size by its length: Spanish just fits.',
  },
  {
    at: /^emergency$/u,
    finding: /brackets without their other end$/u,
    widths: [1080, 1280],
    toDo: 'Nothing: a stretch without letters after the emergency number is left out, and here that is the bracket.',
  },
  {
    at: /^printed$/u,
    finding: /^beyond the screen: /u,
    widths: [1280],
    toDo: 'Let the rows of choices share a line beside the picture of the sheet: three lengths and two sizes take four rows here.',
  },
  {
    at: /^search/u,
    finding: /^(?:too small to touch: .? |over the edge of its key)/u,
    widths: [1280],
    toDo: 'Bound the bar beside the page: its longest word takes two pixels from each key of the keyboard.',
  },
]

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'charley-pseudo-'))
  await buildPseudoApp(folder)
}, 120_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

it.concurrent.each(SIZES)('nothing is cut in a language 40 % longer, at $width x $height', { timeout: 120_000 }, async (size) => {
  const { page, close } = await startKiosk({ appFolder: folder, pin: '480261', size })
  try {
    const found = await walk(page)
    const known = KNOWN.filter(({ widths }) => widths.includes(size.width))
    const unknown = found.filter(({ screen, finding }) => !known.some((one) => one.at.test(screen) && one.finding.test(finding)))
    expect(unknown.map(({ screen, finding }) => `${screen}: ${finding}`)).toEqual([])
    expect(known.filter((one) => !found.some(({ screen, finding }) => one.at.test(screen) && one.finding.test(finding)))).toEqual(
      [],
    )
  } finally {
    await close()
  }
})

interface Found {
  readonly screen: string
  readonly finding: string
}

/** Opens every public screen. @returns all that is wrong on them. */
async function walk(page: Page): Promise<readonly Found[]> {
  const found: Found[] = []
  const look = async (screen: string) => {
    found.push(...(await findingsOf(page)).map((finding) => ({ screen, finding })))
  }
  await page.getByText(pseudoText(attract.start)).waitFor()
  await look('attract')
  await pressOn(page.getByText(pseudoText(attract.start)))
  await look('home')
  await walkReading(page, look)
  await walkPrint(page, look)
  await walkChecklist(page, look)
  return found
}

type Look = (screen: string) => Promise<void>

/** A key by its English words. */
const keyOf = (page: Page, words: string) => page.getByRole('button', { name: pseudoText(words), exact: true }).first()
const pressKey = (page: Page, words: string) => pressOn(keyOf(page, words))
const inMain = (page: Page, words: string) =>
  page
    .locator('main')
    .getByRole('button')
    .filter({ hasText: pseudoText(words) })
    .first()

/** All that is read: from Home through each door and back. */
async function walkReading(page: Page, look: Look): Promise<void> {
  const doors = page.locator('main .doors').getByRole('button')
  for (let door = 0; door < (await doors.count()); door += 1) {
    const name = await doors.nth(door).getAttribute('data-say')
    await pressOn(doors.nth(door))
    await look(String(name))
    await pressKey(page, kiosk.home)
  }
  await pressOn(inMain(page, glossary.title))
  await look('glossary')
  await pressKey(page, kiosk.home)
  await pressOn(page.locator('main .search').first())
  await look('search')
  await pressOn(page.getByRole('button', { name: 'q', exact: true }))
  await look('search, nothing found')
  await pressKey(page, kiosk.home)
  await pressOn(inMain(page, 'Magnesium'))
  for (const depth of [2, 3] as const) {
    await readOn(page, pseudoText(topic.depths[depth]), pseudoText(kiosk.pageDown))
    await look(`topic, ${topic.depths[depth]}`)
  }
}

async function walkPrint(page: Page, look: Look): Promise<void> {
  await pressKey(page, kiosk.print)
  await keyOf(page, print.save).waitFor()
  await look('print')
  await pressKey(page, print.photo)
  await look('photo')
  await pressKey(page, kiosk.back)
  await pressKey(page, print.save)
  await keyOf(page, print.back).waitFor()
  await look('printed')
}

/** First with a sign of an emergency, then with none, then with those of another page. */
async function walkChecklist(page: Page, look: Look): Promise<void> {
  const box = page.getByRole('checkbox').first()
  await pressKey(page, kiosk.doctor)
  await look('doctor')
  await pressKey(page, doctor.rules)
  await look('rules')
  await pressKey(page, kiosk.back)
  await pressKey(page, doctor.careful)
  await pressOn(box)
  await look('emergency')
  await pressKey(page, doctor.change)
  await pressOn(box)
  for (let step = 1; await box.isVisible(); step += 1) {
    await look(`signs ${step}`)
    await pressKey(page, doctor.none)
  }
  await look('result of no sign')
  do await pressKey(page, kiosk.back)
  while (!(await page.locator('h1[data-tier=today]').isVisible()))
  for (const sign of await page.getByRole('checkbox').all()) await pressOn(sign)
  await pressKey(page, doctor.showResult)
  await page.getByRole('heading', { name: pseudoText(doctor.context) }).waitFor()
  await look('contexts')
  await pressKey(page, doctor.none)
  await look('result')
  await pressKey(page, questions.open)
  await look('questions')
  await pressKey(page, kiosk.done)
  await keyOf(page, thanks.again).waitFor()
  await look('thanks')
}

/** In no language: the sign of the text size, keys of one letter, first letters of words, signs of elements, and amounts. */
const SIGN = /^\s*(?:.|[A-Z][a-z]|[\d.,]+ mg)\s*$/u

async function findingsOf(page: Page): Promise<readonly string[]> {
  const { texts, labels } = await wordsOn(page)
  const outside = [unbracketed(texts.filter((text) => !SIGN.test(text))), ...labels.map((label) => unbracketed([label]))].flat()
  const findings = [
    ...(await layoutFindings(page)),
    ...(await textFindings(page)),
    ...outside.map((text) => `in no brackets: ${text}`),
  ]
  return [...new Set(findings)]
}
