import type { WebContents } from 'electron'

/** One window, ours: no page opens another, and none is embedded. */
export function refuseNewWindows(contents: WebContents, onRefused: () => void): void {
  contents.setWindowOpenHandler(() => {
    onRefused()
    return { action: 'deny' }
  })
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
    onRefused()
  })
}
