import { waitFor } from '@testing-library/vue'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import App from '@/App.vue'
import * as pdf from '@/print/pdf.ts'
import type { Route, RouteName } from '@/navigation/routes.ts'
import { useDeskStore } from '@/desk/desk.ts'
import { useDeskTextsStore } from '@/desk/desk-texts.ts'
import { useNavigationStore } from '@/stores/navigation.ts'
import { useVisitStore } from '@/stores/visit.ts'
import { putLanguage } from '../../../support/languages/add-language.ts'
import { pseudoPart } from '../../../support/languages/pseudo-parts.ts'
import { PSEUDO, unbracketed } from '../../../support/languages/pseudo-text.ts'
import { fakePseudoKiosk } from '../support/pseudo-kiosk.ts'
import { show } from '../support/show.ts'

beforeAll(() => putLanguage(PSEUDO, pseudoPart))
beforeEach(() => {
  const sheet = { pages: 2, shape: 0.77, draw: async () => {}, textOf: async () => '[1]', close: () => {} }
  vi.spyOn(pdf, 'openPdf').mockResolvedValue(sheet)
})

const TOPIC = 'leg-cramps/magnesium'
const SHEET = { kind: 'topic', topicId: TOPIC, language: PSEUDO, size: 'standard', paper: 'letter' } as const
const DOCTOR_SHEET = { kind: 'doctor', packId: 'leg-cramps', language: PSEUDO, size: 'standard', paper: 'letter' } as const
const tick = () => useVisitStore().toggleSign('swollen')
const openDesk = () => useDeskStore().open('274915')

/** Each route, as it is first seen and after something was done in it. A route that is forgotten here does not compile. */
const ROUTES: Readonly<Record<RouteName, readonly (readonly [Route, ...(() => unknown)[]])[]>> = {
  attract: [[{ name: 'attract' }]],
  home: [[{ name: 'home' }]],
  topic: [[{ name: 'topic', topicId: TOPIC }], [{ name: 'topic', topicId: 'leg-cramps/leg-cramps' }]],
  search: [[{ name: 'search' }]],
  glossary: [[{ name: 'glossary' }], [{ name: 'glossary', termId: 'clot' }]],
  compare: [[{ name: 'compare' }]],
  relief: [[{ name: 'relief' }]],
  'body-map': [[{ name: 'body-map' }]],
  doctor: [[{ name: 'doctor' }]],
  rules: [[{ name: 'rules' }]],
  questions: [[{ name: 'questions' }]],
  result: [[{ name: 'result' }], [{ name: 'result' }, tick]],
  emergency: [[{ name: 'emergency' }]],
  print: [[{ name: 'print', of: SHEET }], [{ name: 'print', of: DOCTOR_SHEET }]],
  photo: [[{ name: 'photo', of: SHEET }], [{ name: 'photo', of: DOCTOR_SHEET }]],
  thanks: [[{ name: 'thanks', language: PSEUDO }]],
  setup: [[{ name: 'setup' }]],
  desk: [
    [{ name: 'desk' }],
    [{ name: 'desk' }, openDesk],
    [{ name: 'desk' }, openDesk, () => useDeskTextsStore().show()],
    ...(['topic', 'checklist', 'comparison', 'body-map', 'glossary'] as const).map((kind) => {
      const name =
        kind === 'topic'
          ? ({ kind, topicId: TOPIC, language: PSEUDO } as const)
          : ({ kind, packId: 'leg-cramps', language: PSEUDO } as const)
      const steps = [openDesk, () => useDeskTextsStore().show(), () => useDeskTextsStore().open(name)]
      return [{ name: 'desk' }, ...steps] as const
    }),
  ],
}

/** In no language: the sign of the text size, keys of one letter, the first letter of a group of words, and units. */
const SIGN = /^\s*(?:.|[\d.,]+ mg)\s*$/u

/** What a visitor sees or a screen reader says, in the order of the page. */
function wordsOf(page: Element): readonly string[] {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node.textContent ?? '')
  return texts.filter((text) => !SIGN.test(text))
}
const LABELS = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt']
const labelsOf = (page: Element) =>
  [...page.querySelectorAll('*')].flatMap((element) => LABELS.map((name) => element.getAttribute(name) ?? ''))

const each = Object.values(ROUTES).flatMap((routes) =>
  routes.map(([route, ...steps], index) => ({ what: `${route.name} ${index + 1}`, route, steps })),
)

const HEADING = 'main :is(h1, [role=heading])'

it.each(each)('$what says nothing in English', async ({ route, steps }) => {
  fakePseudoKiosk()
  const { container } = await show(App)
  await waitFor(() => expect(container.querySelector(HEADING)).not.toBeNull())
  const attract = container.querySelector(HEADING)
  if (route.name !== 'attract') useNavigationStore().restart(route)
  for (const step of steps) await step()
  await waitFor(() => {
    expect(container.querySelector(HEADING)).not.toBeNull()
    if (route.name !== 'attract') expect(attract?.isConnected).toBe(false)
  })
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve()
  const labels = labelsOf(container).flatMap((label) => unbracketed([label]))
  expect([unbracketed(wordsOf(container)), labels]).toEqual([[], []])
  expect(wordsOf(container).join('').length).toBeGreaterThan(50)
})
