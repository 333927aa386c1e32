import userEvent from '@testing-library/user-event'
import { render } from '@testing-library/vue'
import { createPinia, setActivePinia } from 'pinia'
import type { Component } from 'vue'
import { createWords, fetchWords } from '@/words/i18n.ts'
import { useKioskStore } from '@/stores/kiosk.ts'
import { description } from './fake-charley.ts'
import { LANGUAGE_CODES } from '#shared/languages/codes.ts'

/**
 * Shows a component as the kiosk would: fresh stores, all words, English, a person who touches and types.
 * Call `fakeCharley` first. `before` runs with the stores in place and nothing shown yet.
 */
export async function show(component: Component, props: Record<string, unknown> = {}, before?: () => void | Promise<void>) {
  const pinia = createPinia()
  setActivePinia(pinia)
  // Screens are shown only once the kiosk is described.
  useKioskStore().description = description
  await before?.()
  const words = createWords()
  for (const language of LANGUAGE_CODES) {
    words.global.mergeLocaleMessage(language, await fetchWords(language, ['desk', 'print', 'setup', 'texts']))
  }
  const view = render(component, { props, global: { plugins: [pinia, words] } })
  // What it reads from the fake kiosk has come: no clock is waited for, as a test may have stopped it.
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve()
  return { ...view, user: userEvent.setup() }
}
