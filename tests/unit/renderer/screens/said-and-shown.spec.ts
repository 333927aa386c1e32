import { screen, waitFor } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import App from '@/App.vue'
import type { Route } from '@/navigation/routes.ts'
import * as pdf from '@/print/pdf.ts'
import { useNavigationStore } from '@/stores/navigation.ts'
import { useVisitStore } from '@/stores/visit.ts'
import { scriptOf } from '@/voice/engine.ts'
import { readPage } from '@/voice/read-page.ts'
import { spellOut } from '#shared/speech/spell-out.ts'
import { SPEECH_WORDS } from '#shared/languages/registry/speech.ts'
import type { SpeechWords } from '#shared/languages/parts/speech.ts'
import { fakeCharley } from '../support/fake-charley.ts'
import { checklist } from '../support/sample-content.ts'
import { fakeSpeech } from '../support/fake-voice.ts'
import { show } from '../support/show.ts'

const signOf = (wanted: string) => checklist.signs.find(({ tier }) => tier === wanted)?.id ?? expect.fail('no such sign')
const tick = (tier: string) => () => useVisitStore().toggleSign(signOf(tier))
const sheet = { kind: 'topic', topicId: 'leg-cramps/magnesium', language: 'en', size: 'standard', paper: 'letter' } as const
const ROUTES: readonly { readonly what: string; readonly route: Route; readonly before?: () => void }[] = [
  { what: 'home', route: { name: 'home' } },
  { what: 'a topic', route: { name: 'topic', topicId: 'leg-cramps/magnesium' }, before: () => (useVisitStore().depth = 3) },
  { what: 'a topic that is not there', route: { name: 'topic', topicId: 'leg-cramps/gone' } },
  { what: 'the comparison', route: { name: 'compare' } },
  { what: 'what to do now', route: { name: 'relief' } },
  { what: 'the picture', route: { name: 'body-map' } },
  { what: 'the glossary', route: { name: 'glossary' } },
  { what: 'the doors', route: { name: 'doctor' }, before: tick('emergency') },
  { what: 'the signs', route: { name: 'doctor', step: { kind: 'signs' } }, before: tick('today') },
  { what: 'the contexts', route: { name: 'doctor', step: { kind: 'contexts' } }, before: tick('today') },
  { what: 'a result', route: { name: 'result' }, before: tick('today') },
  { what: 'a result without a sign', route: { name: 'result' } },
  { what: 'an emergency', route: { name: 'emergency' }, before: tick('emergency') },
  { what: 'the rules', route: { name: 'rules' } },
  { what: 'the questions', route: { name: 'questions' } },
  { what: 'the search', route: { name: 'search' } },
  { what: 'what was found', route: { name: 'search' }, before: () => (useVisitStore().query = 'magn') },
  { what: 'the print page', route: { name: 'print', of: sheet } },
  { what: 'the page to photograph', route: { name: 'photo', of: sheet } },
]

/** Shown and not said, each for a reason. */
const UNSAID: Readonly<Record<string, string>> = {
  'svg, [aria-hidden="true"]': 'a drawing, or a sign of what words beside it say',
  '.spoken-only': 'not shown: for assistive technology',
  '[data-scroll-region] ~ *': 'the keys that turn the page: reading turns it by itself',
  '.untranslated': 'said where the words in another language begin',
  '.glossary nav, .rules nav': 'ways to a place of the page, which is said from its beginning',
  '.why': 'unfolds a reason: not a part of the sign',
  '.compare thead': 'the name of each column is said with each of its cells',
  '.compare .name': 'said before its cell',
  '.search .field, .search .clear, .keyboard': 'for who types',
  '.clearing': 'a count of seconds',
  '.said:not(.shown)': 'not shown: the key beside it says the same',
  '.screen .place, .pages': 'the words of a sheet are said on their own screens',
  '[role="status"]:not([data-say], [data-say] *)': 'tells of itself',
}

const words = SPEECH_WORDS.en
const MARK = '§'
/** The voice's own words, each marked. */
function marked<T>(value: T): T {
  if (typeof value === 'string') return `${MARK}${value}` as T
  if (typeof value === 'function') return ((...given: unknown[]) => `${MARK}${String(value(...given))}`) as T
  return Object.fromEntries(Object.entries(value as object).map(([name, each]) => [name, marked(each as unknown)])) as T
}
const ownWords: SpeechWords = marked(words)
const letters = (text: string) =>
  spellOut(text, 'en')
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, '')

async function at(route: Route, before: () => void = () => {}): Promise<HTMLElement> {
  fakeCharley()
  await show(App, {}, () => {
    before()
    useNavigationStore().restart(route)
  })
  await waitFor(() => expect(scriptOf('en').length).toBeGreaterThan(0), { timeout: 8000 })
  await screen.findAllByRole('heading')
  return screen.getByRole('main')
}
function textsOf(root: Node): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (walker.nextNode() !== null) found.push(walker.currentNode as Text)
  return found.filter(({ data }) => letters(data) !== '')
}

beforeEach(() => {
  fakeSpeech([])
  const opened = { pages: 1, shape: 0.77, draw: async () => {}, textOf: async () => 'Magnesium sheet', close: () => {} }
  vi.spyOn(pdf, 'openPdf').mockResolvedValue(opened)
})
describe.each(ROUTES)('$what', ({ route, before }) => {
  it('has every shown word in a part that is said', async () => {
    const page = await at(route, before)
    const forgotten = textsOf(page).filter(({ parentElement: element }) => {
      if (element === null || !element.checkVisibility()) return false
      const isSaid = element.closest('[data-say]') !== null && element.closest('[data-unsaid]') === null
      return !isSaid && !Object.keys(UNSAID).some((selector) => element.closest(selector) !== null)
    })
    expect(forgotten.map(({ data }) => data)).toEqual([])
  })
  it('marks as unsaid only what has a reason', async () => {
    const page = await at(route, before)
    const unsaid = [...page.querySelectorAll('[data-unsaid]')]
    expect(unsaid.filter((each) => !Object.keys(UNSAID).some((selector) => each.closest(selector) !== null))).toEqual([])
  })
  it('says nothing that is not shown, but for the voice’s own words and the names of groups of keys', async () => {
    const page = await at(route, before)
    const speaker = { language: 'en', words: ownWords, nameOf: () => '', inDigits: String }
    const invented = readPage(page, speaker).flatMap(({ at: name, utterances }) => {
      const part = page.querySelector(`[data-say='${name}']`) ?? expect.fail(name)
      const groups = [part, ...part.querySelectorAll('[role="group"]')].map((group) => group.getAttribute('aria-label') ?? '')
      const shown = letters([...textsOf(part).map(({ data }) => data), ...groups].join(' '))
      return utterances.filter(({ text }) => !text.startsWith(MARK) && !shown.includes(letters(text))).map(({ text }) => text)
    })
    // The page to photograph is only named: its words are said on their own screens.
    expect(invented).toEqual(route.name === 'photo' ? [expect.stringContaining('Magnesium'), checklist.worried] : [])
  })
})
