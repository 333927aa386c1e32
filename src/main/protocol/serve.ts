import { protocol, type Session } from 'electron'
import { SCHEME } from '../origins/addresses.ts'
import { respond, type ServeOptions } from './respond.ts'

/** Makes `charley:` a real origin of its own. Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    // SECURITY: `standard` and `secure` give the page an origin, so that its policy and the same-origin rule hold.
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true } },
  ])
}

/** Answers every `charley://` address of one session. */
export function serve(session: Session, options: ServeOptions): void {
  session.protocol.handle(SCHEME, (request) => respond(request, options))
}
