import type { WebContents } from 'electron'
import type { IpcEvents } from '#shared/ipc.ts'

export type Tell = <E extends keyof IpcEvents>(channel: E, payload: IpcEvents[E]) => void

/** Tells the page what it did not ask. A page that is not up misses it, and asks anew when it comes up. */
export function createTell(page: WebContents): Tell {
  return (channel, payload) => {
    if (!page.isDestroyed() && !page.isCrashed()) page.send(channel, payload)
  }
}
