import { ipcMain } from 'electron'
import { dispatch, type Handlers } from './dispatch.ts'
import { CHANNELS } from './parsers.ts'
import { isOwnPage } from '../origins/own-pages.ts'

/** Who may call, and what is told of a call that was not answered. */
export interface HandleOptions {
  /** `charley://app`; while developing, the dev server too. */
  readonly ownPages: readonly string[]
  readonly isDeskOpen: () => boolean
  /** A call was denied, or its handler failed; Electron itself writes the reason to the console. */
  readonly onDenied: () => void
}

/** Answers every channel of the contract. Nothing else in the app calls `ipcMain.handle`. */
export function handleAll(handlers: Handlers, { ownPages, isDeskOpen, onDenied }: HandleOptions): void {
  for (const channel of CHANNELS) {
    ipcMain.handle(channel, async (event, ...args: unknown[]) => {
      const guard = { isOwnSender: isOwnPage(event.senderFrame, ownPages), isDeskOpen }
      try {
        return await dispatch(handlers, guard, { channel, args })
      } catch (error) {
        onDenied()
        // Only the message crosses to the page; where it happened stays here.
        throw error
      }
    })
  }
}
