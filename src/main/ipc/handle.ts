import { ipcMain } from 'electron'
import { answer, type Answers } from './answer.ts'
import { CHANNELS } from './parsers.ts'
import { isOwnPage } from './sender.ts'

export interface HandleOptions {
  /** `charley://app`; while developing, the dev server too. */
  readonly ownPages: readonly string[]
  readonly isDeskOpen: () => boolean
  /** A call was denied, or its answer failed; Electron itself writes the reason to the console. */
  readonly onDenied: () => void
}

/** Answers every channel of the contract. Nothing else in the app calls `ipcMain.handle`. */
export function handleAll(answers: Answers, { ownPages, isDeskOpen, onDenied }: HandleOptions): void {
  for (const channel of CHANNELS) {
    ipcMain.handle(channel, async (event, ...args: unknown[]) => {
      try {
        return await answer(answers, channel, { isOwnSender: isOwnPage(event.senderFrame, ownPages), isDeskOpen }, args)
      } catch (error) {
        onDenied()
        // Only the message crosses to the page; where it happened stays here.
        throw error
      }
    })
  }
}
