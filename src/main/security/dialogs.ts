import type { App, WebContents } from 'electron'

/** Questions that Chromium would put to the visitor in a box of its own: each is answered with no. */
export function denyDialogs(app: App): void {
  app.on('login', (event, _contents, _details, _info, callback) => (event.preventDefault(), callback()))
  app.on('select-client-certificate', (event, _contents, _url, _list, callback) => (event.preventDefault(), callback()))
  app.on(
    'certificate-error',
    (event, _contents, _url, _error, _certificate, callback) => (event.preventDefault(), callback(false)),
  )
}

/** "Leave this page?" is never asked: the page is left. */
export function denyStaying(contents: WebContents): void {
  contents.on('will-prevent-unload', (event) => event.preventDefault())
}
