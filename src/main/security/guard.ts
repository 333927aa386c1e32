import type { App, Session } from 'electron'
import { denyDialogs, denyStaying } from './dialogs.ts'
import { denyDownloads } from './downloads.ts'
import { denyBrowserKeys } from './keys.ts'
import { limitNavigation } from './navigation.ts'
import { denyPeers, denyTraffic } from './network.ts'
import { denyPermissions } from './permissions.ts'
import { denyNewWindows } from './windows.ts'

/** Whose pages may stay, and who is told of the rest. */
export interface GuardOptions {
  readonly ownPages: readonly string[]
  /** Something tried to get out. Told without what or where. */
  readonly onDenied: () => void
}

/** Shuts every door of a session. */
export function guardSession(session: Session, { ownPages, onDenied }: GuardOptions): void {
  denyPermissions(session)
  denyDownloads(session, onDenied)
  denyTraffic(session, ownPages, onDenied)
}

/** Shuts every door of each page from the moment it is made, whoever made it. */
export function guardPages(app: App, { ownPages, onDenied }: GuardOptions): void {
  denyDialogs(app)
  app.on('web-contents-created', (_event, contents) => {
    limitNavigation(contents, ownPages, onDenied)
    denyNewWindows(contents, onDenied)
    denyStaying(contents)
    denyBrowserKeys(contents)
    denyPeers(contents)
  })
}
