import type { App, BrowserWindow } from 'electron'

/**
 * A window manager's close key or a swipe does not end the kiosk; stopping the program does (SIGTERM, Ctrl+C in a
 * terminal, the machine shutting down), and that is the way for staff and for its supervisor.
 */
export function denyClosing(app: App, window: BrowserWindow, onDenied: () => void): void {
  let isStopping = false
  app.on('before-quit', () => (isStopping = true))
  window.on('close', (event) => {
    if (isStopping) return
    event.preventDefault()
    onDenied()
  })
  // Extra buttons of a mouse or remote: back, forward, home.
  window.on('app-command', (event) => event.preventDefault())
}
