import type { WebContents } from 'electron'
import { isOwnUrl } from '../origins/own-pages.ts'

/** Keeps every frame on our own pages. */
export function limitNavigation(contents: WebContents, ownPages: readonly string[], onDenied: () => void): void {
  // SECURITY: `will-frame-navigate` covers sub-frames too, which `will-navigate` does not.
  contents.on('will-frame-navigate', (event) => {
    if (isOwnUrl(event.url, ownPages)) return
    event.preventDefault()
    onDenied()
  })
  // SECURITY: a redirect could lead away after the first address was found good.
  contents.on('will-redirect', (event) => {
    if (isOwnUrl(event.url, ownPages)) return
    event.preventDefault()
    onDenied()
  })
}
