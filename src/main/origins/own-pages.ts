import type { WebFrameMain } from 'electron'

/**
 * Whether a message comes from the top frame of one of our own pages.
 *
 * Compares protocol and host, never `URL.origin`: Node reports the origin of a
 * custom scheme as the string "null", so every such scheme would look the same.
 * @param frame - `event.senderFrame`; null once that frame is gone.
 * @param ownPages - e.g. `charley://app`; while developing, the dev server too.
 */
export function isOwnPage(frame: Pick<WebFrameMain, 'url' | 'parent'> | null, ownPages: readonly string[]): boolean {
  return frame !== null && frame.parent === null && isOwnUrl(frame.url, ownPages)
}

/** Whether an address belongs to one of our own pages, by protocol and host (with its port). */
export function isOwnUrl(url: string, ownPages: readonly string[]): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, host, username, password } = new URL(url)
  return username === '' && password === '' && ownPages.includes(`${protocol}//${host}`)
}
