import type { WebContents } from 'electron'

/** One window, ours: no page opens another, and none is embedded. */
export function denyNewWindows(contents: WebContents, onDenied: () => void): void {
  contents.setWindowOpenHandler(() => {
    onDenied()
    return { action: 'deny' }
  })
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
    onDenied()
  })
}
