import type { WebContents } from 'electron'
import type { IpcEvents } from '#shared/ipc.ts'

/** Sends the page something that it did not ask for. */
export type SendEvent = <E extends keyof IpcEvents>(channel: E, payload: IpcEvents[E]) => void

/** A page that is not up misses the event, and asks anew when it comes up. */
export function createSendEvent(page: WebContents): SendEvent {
  return (channel, payload) => {
    if (!page.isDestroyed() && !page.isCrashed()) page.send(channel, payload)
  }
}
