import { render, screen, waitFor } from '@testing-library/vue'
import { createPinia, setActivePinia } from 'pinia'
import { describe, expect, it, vi } from 'vitest'
import App from '@/App.vue'
import type { Route } from '@/navigation/routes.ts'
import * as pdf from '@/print/pdf.ts'
import { useNavigationStore } from '@/stores/navigation.ts'
import { useVisitStore } from '@/stores/visit.ts'
import { createWords } from '@/words/i18n.ts'
import { PAGE_WORDS } from '#shared/languages/registry/page-words.ts'
import { description, fakeCharley } from '../support/fake-charley.ts'
import { takeComplaints } from '../support/setup.ts'

const sheet = { kind: 'topic', topicId: 'leg-cramps/magnesium', language: 'en', size: 'standard', paper: 'letter' } as const
const ROUTES: readonly (readonly [Route, english: RegExp, spanish: RegExp])[] = [
  [{ name: 'print', of: sheet }, />Print</, /Tamaño de las letras|Letra/],
  [{ name: 'photo', of: { ...sheet, packId: 'leg-cramps', kind: 'comparison' } }, /Page 1 of 1/, /Página 1 de 1/],
  [{ name: 'setup' }, /desk PIN/i, /PIN/],
  [{ name: 'desk' }, /Enter the desk PIN/, /Escriba el PIN/],
]

/** The kiosk as it starts: with the words of the first screens, and no others. */
async function startAt(route: Route) {
  const opened = { pages: 1, shape: 0.77, draw: async () => {}, textOf: async () => '', close: () => {} }
  vi.spyOn(pdf, 'openPdf').mockResolvedValue(opened)
  fakeCharley({ describeKiosk: async () => ({ ...description, stage: route.name === 'setup' ? 'setup' : 'public' }) })
  const pinia = createPinia()
  setActivePinia(pinia)
  useNavigationStore().restart(route)
  const words = createWords()
  render(App, { global: { plugins: [pinia, words] } })
  await waitFor(() => expect(document.querySelector('main')?.textContent).not.toBe(''))
  return words
}

describe.each(ROUTES)('%j', (route, english, spanish) => {
  it('has its words before it is shown, in each language that is chosen there', async () => {
    const words = await startAt(route)
    const textIn = (language: RegExp) => waitFor(() => expect(document.querySelector('main')?.innerHTML).toMatch(language))
    await textIn(english)
    useVisitStore().language = 'es'
    await waitFor(() => expect(words.global.locale.value).toBe('es'))
    await textIn(spanish)
  })
})
it('comes to the first screens without them', async () => {
  const words = await startAt({ name: 'home' })
  expect(words.global.te('home.doctor')).toBe(true)
  expect(words.global.te('desk.title')).toBe(false)
})
it('shows the way to the front desk where words cannot be fetched', async () => {
  vi.spyOn(PAGE_WORDS.en.later, 'desk').mockRejectedValue(new Error('gone'))
  await startAt({ name: 'home' })
  useNavigationStore().go({ name: 'desk' })
  expect(await screen.findByText('This page is not working')).toBeVisible()
  expect(takeComplaints()).toEqual([expect.stringContaining('gone')])
})
