import { Desk } from '../clinician/desk.ts'
import { createFileStore } from '../clinician/file-store.ts'
import { DeskSession } from '../clinician/session.ts'
import type { SendEvent } from '../ipc/send-event.ts'
import type { Visit } from '../visit/visit.ts'
import { nowMs } from './clock.ts'
import type { Prepared } from './prepare.ts'

/** What the desk touches when it locks. */
export interface OpenDeskOptions {
  readonly visit: Visit
  readonly sendEvent: SendEvent
}

/** Opens the clinician's desk; when it locks, packets are forgotten and the page is told. */
export function openDesk({ paths, notices, log }: Prepared, { visit, sendEvent }: OpenDeskOptions): Desk {
  const session = new DeskSession({
    nowMs,
    onLocked() {
      visit.endDesk()
      log('desk-lock')
      sendEvent('charley:desk:locked', undefined)
    },
  })
  return new Desk({ store: createFileStore(paths.data), session, nowMs, report: notices.report.bind(notices) })
}
