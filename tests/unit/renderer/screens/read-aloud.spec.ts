import { screen, waitFor } from '@testing-library/vue'
import { beforeEach, describe, expect, it } from 'vitest'
import App from '@/App.vue'
import type { Route } from '@/navigation/routes.ts'
import { scriptOf } from '@/voice/engine.ts'
import { useNavigationStore } from '@/stores/navigation.ts'
import { useReadAloudStore } from '@/voice/read-aloud.ts'
import { useVisitStore } from '@/stores/visit.ts'
import { fakeCharley } from '../support/fake-charley.ts'
import { checklist } from '../support/sample-content.ts'
import { fakeSpeech, voice, type FakeSpeech } from '../support/fake-voice.ts'
import { show } from '../support/show.ts'

const EN = voice('Ann', 'en-US')
let speech: FakeSpeech
beforeEach(() => {
  speech = fakeSpeech([EN])
})

async function at(route: Route, before: () => void = () => {}) {
  fakeCharley()
  const view = await show(App, {}, () => {
    before()
    useNavigationStore().restart(route)
  })
  await waitFor(() => expect(scriptOf('en').length).toBeGreaterThan(1), { timeout: 8000 })
  await screen.findAllByRole('heading')
  return { ...view, aloud: useReadAloudStore() }
}
const key = () => screen.getByRole('button', { name: 'Read aloud' })
const sign = checklist.signs.find(({ tier }) => tier === 'emergency') ?? expect.fail('no emergency sign')
const soon = checklist.signs.find(({ tier }) => tier === 'today') ?? expect.fail('no sign of today')
const tick = (id: string) => () => useVisitStore().toggleSign(id)

describe('what may go wrong', () => {
  it('has a calm line where there is no voice, and puts it away', async () => {
    speech.list([voice('Cloud', 'en-US', { localService: false }), voice('Rosa', 'es-MX')])
    const { user } = await at({ name: 'home' })
    await user.click(key())
    expect(screen.getByText('This kiosk has no English voice yet. Staff can add one.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'OK' }))
    expect(screen.queryByText(/no English voice/)).toBeNull()
    expect(key()).toHaveFocus()
    expect(speech.texts()).toEqual([])
  })
  it('says so when the voice does not work', async () => {
    const { user } = await at({ name: 'home' })
    await user.click(key())
    speech.fail()
    speech.fail()
    expect(await screen.findByText(/The voice does not work right now/)).toBeVisible()
  })
  it.each<[string, (visit: ReturnType<typeof useVisitStore>) => void]>([
    ['the reader goes on', () => useNavigationStore().go({ name: 'relief' })],
    ['the visit ends', (visit) => visit.reset()],
    ['the language changes', (visit) => (visit.language = 'es')],
    ['a sheet is printed', (visit) => (visit.isPrinting = true)],
    ['the page goes away', () => window.dispatchEvent(new Event('pagehide'))],
  ])('is silent at once when %s', async (_what, happen) => {
    const { user, aloud } = await at({ name: 'home' })
    await user.click(key())
    expect(speech.isSpeaking()).toBe(true)
    happen(useVisitStore())
    await waitFor(() => expect(aloud.narration).toEqual({ kind: 'silent' }))
    expect(speech.isSpeaking()).toBe(false)
  })
  it('goes on in an emergency while the slip is printed', async () => {
    const { user } = await at({ name: 'emergency' }, tick(sign.id))
    await user.click(key())
    useVisitStore().isPrinting = true
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(speech.isSpeaking()).toBe(true)
  })
})

/** Every public place where something is shown, as it can be met. */
const ROUTES: readonly { readonly what: string; readonly route: Route; readonly before?: () => void }[] = [
  { what: 'home', route: { name: 'home' } },
  { what: 'a topic', route: { name: 'topic', topicId: 'leg-cramps/magnesium' } },
  {
    what: 'a topic, everything',
    route: { name: 'topic', topicId: 'leg-cramps/magnesium' },
    before: () => (useVisitStore().depth = 3),
  },
  { what: 'the comparison', route: { name: 'compare' } },
  { what: 'what to do now', route: { name: 'relief' } },
  { what: 'the leg picture', route: { name: 'body-map' } },
  { what: 'the glossary', route: { name: 'glossary' } },
  { what: 'the first step', route: { name: 'doctor' } },
  { what: 'the signs', route: { name: 'doctor', step: { kind: 'signs' } }, before: tick(soon.id) },
  { what: 'a result', route: { name: 'result' }, before: tick(soon.id) },
  { what: 'a result without a sign', route: { name: 'result' } },
  { what: 'an emergency', route: { name: 'emergency' }, before: tick(sign.id) },
  { what: 'the rules', route: { name: 'rules' } },
  { what: 'the questions', route: { name: 'questions' } },
  { what: 'the search', route: { name: 'search' } },
]
describe.each(ROUTES)('$what', ({ what, route, before }) => {
  it('can be read aloud in the order of the screen, every place of it marked', async () => {
    const { user } = await at(route, before)
    expect(speech.texts()).toEqual([])
    const script = scriptOf('en')
    const said = script.map((part) => part.at)
    expect(new Set(said).size, 'each place once').toBe(said.length)
    const marked = [...document.querySelectorAll('[data-say]')].map((element) => element.getAttribute('data-say') ?? '')
    // Keys that stand in several places of a page are said together; an emergency begins with what to do.
    const last = what === 'an emergency' ? ['reminder'] : []
    const inOrder = (list: readonly string[]) => list.filter((each) => !['keys', ...last].includes(each))
    expect(inOrder(said)).toEqual(inOrder(marked).filter((each) => said.includes(each)))
    expect(inOrder(marked).filter((each) => !said.includes(each))).toEqual([])
    await user.click(key())
    expect(document.querySelector('[data-being-said]')?.getAttribute('data-say')).toBe(said[0])
  })
  it('has a voice for all that its marked places show', async () => {
    await at(route, before)
    const script = scriptOf('en')
    for (const { at: name, utterances } of script) {
      const element = document.querySelector(`[data-say='${name}']`)
      const letters = (text: string) =>
        text
          .toLowerCase()
          .replaceAll(/[^\p{L}]+/gu, ' ')
          .trim()
      const heard = letters(utterances.map(({ text }) => text).join(' '))
      const shown = [...(element?.querySelectorAll('h1, h2, h3, p, dt, dd, .title, .tagline, .line, .text') ?? [])]
        .filter((each) => each.closest('.certainty, .spoken-only, .sources, .backing, .chart, [data-say] [data-say]') === null)
        .filter(
          (each) => !(each instanceof HTMLElement && each.style.display === 'none') && each.closest('[style*="none"]') === null,
        )
        .map((each) => letters(each.textContent))
      expect(
        shown.filter((text) => !heard.includes(text)),
        name,
      ).toEqual([])
    }
  })
})

it('has stop and speed at hand while it speaks', async () => {
  const { user } = await at({ name: 'home' })
  expect(screen.queryByRole('button', { name: /Speed/ })).toBeNull()
  await user.click(key())
  expect(key()).toHaveAttribute('aria-pressed', 'true')
  await user.click(screen.getByRole('button', { name: 'Speed: normal' }))
  expect(speech.said.at(-1)?.rate).toBe(1.3)
  await user.click(screen.getByRole('button', { name: 'Speed: fast' }))
  expect(speech.said.at(-1)?.rate).toBe(0.75)
  await user.click(screen.getByRole('button', { name: 'Stop reading' }))
  expect(speech.isSpeaking()).toBe(false)
  expect(key()).toHaveFocus()
  expect(document.querySelector('[data-being-said]')).toBeNull()
})
it('pauses and goes on by one key, with its place marked, and lets the idle question come meanwhile', async () => {
  const { user, aloud } = await at({ name: 'home' })
  await user.click(key())
  await user.click(screen.getByRole('button', { name: 'Pause' }))
  expect(speech.isSpeaking()).toBe(false)
  expect(aloud.isSpeaking).toBe(false)
  expect(key()).toHaveAttribute('aria-pressed', 'true')
  expect(document.querySelector('[data-being-said]')).not.toBeNull()
  await user.click(screen.getByRole('button', { name: 'Go on' }))
  expect(speech.isSpeaking()).toBe(true)
  expect(new Set(speech.texts()).size).toBe(1)
  await user.click(screen.getByRole('button', { name: 'Pause' }))
  await user.click(key())
  expect(screen.queryByRole('button', { name: 'Go on' })).toBeNull()
  expect(speech.isSpeaking()).toBe(false)
})
it('says the number to call digit by digit, and what to do before anything else', async () => {
  const { user } = await at({ name: 'emergency' }, tick(sign.id))
  await user.click(key())
  expect(speech.texts()[0]).toBe(checklist.tiers.emergency.word)
  const lines = scriptOf('en').flatMap(({ utterances }) => utterances)
  expect(lines.map(({ text }) => text).join(' ')).toMatch(/9 1 1/)
})
it('is forgotten with the visit: the next one begins at the usual speed', async () => {
  const { user, aloud } = await at({ name: 'home' })
  await user.click(key())
  aloud.showNextPace()
  useVisitStore().reset()
  expect(aloud.pace).toBe('usual')
})
