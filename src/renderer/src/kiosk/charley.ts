import type { CharleyApi } from '#shared/ipc.ts'

declare global {
  interface Window {
    /** Put there by the preload; missing when the page is opened outside the kiosk. */
    readonly charley?: CharleyApi
  }
}

/**
 * The one way out of the page. Nothing else touches `window.charley`.
 * @throws Error when the bridge is not there: the shell then shows the way to the front desk.
 */
export function charley(): CharleyApi {
  const api = window.charley
  if (api === undefined) throw new Error('charley: bridge missing')
  return api
}
