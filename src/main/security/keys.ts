import type { Input, WebContents } from 'electron'

type Key = Pick<Input, 'type' | 'key' | 'control' | 'meta' | 'alt' | 'shift'>

const FUNCTION_KEY = /^F([1-9]|1\d|2[0-4])$/
/** Text keys that a visitor's fingers may find with Control held: copying and pasting stay inside our own fields. */
const HARMLESS_WITH_CONTROL = new Set([
  'a',
  'c',
  'v',
  'x',
  'z',
  'y',
  'Control',
  'Shift',
  'Meta',
  'ArrowLeft',
  'ArrowRight',
  'Backspace',
  'Delete',
])

/**
 * Whether a key would do something to the browser instead of the page: reload, zoom, print, find, close, developer
 * tools, history. Everything with Control or Command is denied except plain editing; AltGr (Control with Alt) types.
 */
export function isBrowserKey({ key, control, meta, alt }: Key): boolean {
  if (FUNCTION_KEY.test(key) || key.startsWith('Browser') || key === 'ContextMenu') return true
  if (alt && (key === 'ArrowLeft' || key === 'ArrowRight' || key === 'Home')) return true
  if (meta || (control && !alt)) return !HARMLESS_WITH_CONTROL.has(key.length === 1 ? key.toLowerCase() : key)
  return false
}

/** Swallows browser keys before Chromium or the page sees them, and keeps the page at its own size. */
export function denyBrowserKeys(contents: WebContents): void {
  contents.on('before-input-event', (event, input) => {
    if (isBrowserKey(input)) event.preventDefault()
  })
  contents.on('zoom-changed', () => contents.setZoomFactor(1))
  contents.on('dom-ready', () => {
    contents.setZoomFactor(1)
    void contents.setVisualZoomLevelLimits(1, 1)
  })
}
