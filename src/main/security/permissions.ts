import type { Session } from 'electron'

/** Denies every permission, device and screen capture. The kiosk needs none: not even full screen, which main sets. */
export function denyPermissions(session: Session): void {
  // SECURITY: Electron grants most permissions when no handler is set; the check handler answers what pages read silently.
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, callback) => callback({}))
  // An unanswered choice of device would wait for ever.
  session.on('select-hid-device', (event, _details, callback) => (event.preventDefault(), callback(null)))
  session.on('select-serial-port', (event, _ports, _contents, callback) => (event.preventDefault(), callback('')))
  session.on('select-usb-device', (event, _details, callback) => (event.preventDefault(), callback()))
}
