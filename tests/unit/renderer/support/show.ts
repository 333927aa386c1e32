import userEvent from '@testing-library/user-event'
import { render } from '@testing-library/vue'
import { createPinia, setActivePinia } from 'pinia'
import type { Component } from 'vue'
import { createWords } from '@/services/i18n.ts'

/**
 * Shows a component as the kiosk would: fresh stores, English words, a person who touches and types.
 * Call `fakeCharley` first. `before` runs with the stores in place and nothing shown yet.
 */
export async function show(component: Component, props: Record<string, unknown> = {}, before?: () => void | Promise<void>) {
  const pinia = createPinia()
  setActivePinia(pinia)
  await before?.()
  const view = render(component, { props, global: { plugins: [pinia, createWords()] } })
  return { ...view, user: userEvent.setup() }
}
