import type { Session } from 'electron'

/** Nothing is ever saved for a page: a download would open the system's own dialog over the kiosk. */
export function denyDownloads(session: Session, onDenied: () => void): void {
  session.on('will-download', (event) => {
    event.preventDefault()
    onDenied()
  })
}
