import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/vue'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { clearPageError } from '@/kiosk/errors.ts'
import { pressGuard } from '@/touch/usePress.ts'

/** What jsdom lacks and every screen asks for: an upright screen whose parts never change size. */
class StillObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
vi.stubGlobal('ResizeObserver', StillObserver)
vi.stubGlobal('matchMedia', (media: string) => ({
  media,
  matches: false,
  addEventListener: () => {},
  removeEventListener: () => {},
}))
Element.prototype.checkVisibility = function (this: Element) {
  return this.closest('[style*="display: none"]') === null
}
CSSStyleSheet.prototype.replaceSync = () => {}
Element.prototype.scrollTo = () => {}
Element.prototype.scrollBy = () => {}
Element.prototype.scrollIntoView = () => {}

// A screen is loaded when it is first shown: on a busy machine that takes longer than the usual second.
configure({ asyncUtilTimeout: 4_000 })

const complaints: string[] = []
/** Takes the warnings of a test that means to cause them. */
export function takeComplaints(): string[] {
  return complaints.splice(0)
}

beforeEach(() => {
  // jsdom has no layout: every key lies at 0, 0 and would look like an echo of the one before.
  pressGuard.quietMs = 0
  complaints.length = 0
  for (const level of ['warn', 'error'] as const) {
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      complaints.push(words.map(String).join(' '))
    })
  }
})
afterEach(() => {
  // As a browser leaves a page: what is being said stops, so that no clock goes on into another file.
  window.dispatchEvent(new Event('pagehide'))
  cleanup()
  // The page as a whole is shared with other files: what the app set on it goes too.
  for (const name of document.documentElement.getAttributeNames()) document.documentElement.removeAttribute(name)
  clearPageError()
  vi.restoreAllMocks()
  expect(complaints, 'unexpected warnings').toEqual([])
})
