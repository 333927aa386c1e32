import type { App, Session } from 'electron'
import { refuseDialogs, refuseStaying } from './dialogs.ts'
import { refuseDownloads } from './downloads.ts'
import { refuseBrowserKeys } from './keys.ts'
import { limitNavigation } from './navigation.ts'
import { refusePeers, refuseTraffic } from './network.ts'
import { refusePermissions } from './permissions.ts'
import { refuseNewWindows } from './windows.ts'

export interface GuardOptions {
  readonly ownPages: readonly string[]
  /** Something tried to get out. Told without what or where. */
  readonly onRefused: () => void
}

/** Shuts every door of a session. */
export function guardSession(session: Session, { ownPages, onRefused }: GuardOptions): void {
  refusePermissions(session)
  refuseDownloads(session, onRefused)
  refuseTraffic(session, ownPages, onRefused)
}

/** Shuts every door of each page from the moment it is made, whoever made it. */
export function guardPages(app: App, { ownPages, onRefused }: GuardOptions): void {
  refuseDialogs(app)
  app.on('web-contents-created', (_event, contents) => {
    limitNavigation(contents, ownPages, onRefused)
    refuseNewWindows(contents, onRefused)
    refuseStaying(contents)
    refuseBrowserKeys(contents)
    refusePeers(contents)
  })
}
