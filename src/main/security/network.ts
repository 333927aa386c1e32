import type { App, Session, WebContents } from 'electron'
import { isOwnUrl } from '../origins/own-pages.ts'
import { HANDOUT_ORIGIN, SCHEME } from '../origins/addresses.ts'

/** Tells Chromium itself to look up no names and fetch nothing for its own needs. Call before the app is ready. */
export function denyOwnTraffic(app: App): void {
  // SECURITY: the kiosk has no business with any network; the machine's own name stays, for the development server.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1')
  for (const name of ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability', 'no-pings']) {
    app.commandLine.appendSwitch(name)
  }
}

/** Whether a request may be made at all: our own scheme, and the development server with its live-reload socket. */
function isOwnTraffic(url: string, ownPages: readonly string[]): boolean {
  const asPage = url.replace(/^ws:/, 'http:')
  return url.startsWith(`${SCHEME}:`) ? isOwnUrl(url, [...ownPages, HANDOUT_ORIGIN]) : isOwnUrl(asPage, ownPages)
}

/** Stops every request of a session that does not stay inside the kiosk, whatever made it. */
export function denyTraffic(session: Session, ownPages: readonly string[], onDenied: () => void): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    const cancel = !isOwnTraffic(details.url, ownPages)
    if (cancel) onDenied()
    callback({ cancel })
  })
}

/** Calls between browsers go around both the page's policy and the rule above: they get no way out either. */
export function denyPeers(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
