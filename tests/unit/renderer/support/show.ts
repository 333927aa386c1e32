import userEvent from '@testing-library/user-event'
import { render } from '@testing-library/vue'
import { createPinia, setActivePinia } from 'pinia'
import type { Component } from 'vue'
import { createWords } from '@/words/i18n.ts'

/**
 * Shows a component as the kiosk would: fresh stores, English words, a person who touches and types.
 * Call `fakeCharley` first. `before` runs with the stores in place and nothing shown yet.
 */
export async function show(component: Component, props: Record<string, unknown> = {}, before?: () => void | Promise<void>) {
  const pinia = createPinia()
  setActivePinia(pinia)
  await before?.()
  const view = render(component, { props, global: { plugins: [pinia, createWords()] } })
  // What it reads from the fake kiosk has come: no clock is waited for, as a test may have stopped it.
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve()
  return { ...view, user: userEvent.setup() }
}
