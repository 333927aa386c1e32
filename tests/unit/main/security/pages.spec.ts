import type { App, BrowserWindow, Session, WebContents } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { denyClosing } from '../../../../src/main/security/closing.ts'
import { guardPages, guardSession } from '../../../../src/main/security/guard.ts'
import { FakeElectron } from '../support/electron.ts'

const ownPages = ['charley://app']

function openPage() {
  const [app, contents, onDenied] = [FakeElectron.as<App>(), FakeElectron.as<WebContents>(), vi.fn()]
  guardPages(app, { ownPages, onDenied })
  app.emit('web-contents-created', {}, contents)
  return { app, contents, onDenied }
}

function openSession() {
  const session = FakeElectron.as<Session>()
  const onBeforeRequest = vi.fn()
  Object.assign(session, { webRequest: { onBeforeRequest } })
  const onDenied = vi.fn()
  guardSession(session, { ownPages, onDenied })
  return { session, onBeforeRequest, onDenied }
}

const AWAY = [
  'https://example.org/',
  'file:///etc/hostname',
  'charley://handout/0b9e3f6e-58a3-4b77-9d2c-3f1f3a1a7c55',
  'charley://app.example.org/',
  'blob:charley://app/0b9e3f6e',
  'data:text/html,hello',
  'tel:911',
  'javascript:alert(1)',
  'about:blank',
  'chrome://gpu',
  '',
]

describe('every page, whoever made it', () => {
  it.each(AWAY)('is kept from going to %j, by itself or sent there', (url) => {
    const { contents, onDenied } = openPage()
    expect(contents.isPrevented('will-frame-navigate', { url })).toBe(true)
    expect(contents.isPrevented('will-redirect', { url })).toBe(true)
    expect(onDenied).toHaveBeenCalledTimes(2)
  })

  it('may go to our own page', () => {
    expect(openPage().contents.isPrevented('will-frame-navigate', { url: 'charley://app/index.html' })).toBe(false)
  })

  it('opens no window', () => {
    const { contents, onDenied } = openPage()
    const [handler] = contents.given('setWindowOpenHandler') as [() => { action: string }]
    expect(handler()).toEqual({ action: 'deny' })
    expect(onDenied).toHaveBeenCalledOnce()
  })

  it('embeds no page', () => {
    expect(openPage().contents.isPrevented('will-attach-webview')).toBe(true)
  })

  it('cannot keep a visitor with a question', () => {
    expect(openPage().contents.isPrevented('will-prevent-unload')).toBe(true)
  })

  it('gives calls between browsers no way out', () => {
    expect(openPage().contents.given('setWebRTCIPHandlingPolicy')).toEqual(['disable_non_proxied_udp'])
  })

  it('is set back to its own size', () => {
    const { contents } = openPage()
    contents.emit('zoom-changed')
    expect(contents.given('setZoomFactor')).toEqual([1])
  })

  it.each([
    ['login', 4],
    ['select-client-certificate', 4],
    ['certificate-error', 5],
  ])('answers the box of %s with no', (name, place) => {
    const answer = vi.fn()
    const rest = Array.from({ length: place - 1 }, () => ({}))
    expect(openPage().app.isPrevented(name, {}, ...rest.slice(0, place - 1), answer)).toBe(true)
    expect(answer.mock.calls.flat().every((value) => value === false || value === undefined)).toBe(true)
    expect(answer).toHaveBeenCalledOnce()
  })
})

describe('the session', () => {
  it.each(['geolocation', 'media', 'clipboard-read', 'notifications', 'openExternal', 'fullscreen', 'local-fonts', 'unheard-of'])(
    'denies the permission %s, asked or looked up',
    (permission) => {
      const { session } = openSession()
      const answer = vi.fn()
      const [request] = session.given('setPermissionRequestHandler') as [(...args: unknown[]) => void]
      request({}, permission, answer)
      expect(answer.mock.calls).toEqual([[false]])
      const [check] = session.given('setPermissionCheckHandler') as [(...args: unknown[]) => boolean]
      expect(check({}, permission)).toBe(false)
    },
  )

  it('gives away no device and no picture of the screen', () => {
    const { session } = openSession()
    const [device] = session.given('setDevicePermissionHandler') as [() => boolean]
    expect(device()).toBe(false)
    const answer = vi.fn()
    const [capture] = session.given('setDisplayMediaRequestHandler') as [(request: unknown, answer: unknown) => void]
    capture({}, answer)
    expect(answer.mock.calls).toEqual([[{}]])
  })

  it('saves nothing', () => {
    const { session, onDenied } = openSession()
    expect(session.isPrevented('will-download')).toBe(true)
    expect(onDenied).toHaveBeenCalledOnce()
  })

  it.each([
    ['https://example.org/', true],
    ['http://127.0.0.1:631/', true],
    ['ws://example.org/', true],
    ['file:///etc/hostname', true],
    ['data:text/plain,x', true],
    ['charley://content/x', true],
    ['charley://app/index.html', false],
    ['charley://handout/0b9e3f6e', false],
  ])('a request to %s is stopped: %s', (url, cancel) => {
    const { onBeforeRequest, onDenied } = openSession()
    const answer = vi.fn()
    const [[handler]] = onBeforeRequest.mock.calls as [[(details: unknown, answer: unknown) => void]]
    handler({ url }, answer)
    expect(answer.mock.calls).toEqual([[{ cancel }]])
    expect(onDenied).toHaveBeenCalledTimes(cancel ? 1 : 0)
  })
})

describe('the close key of a window manager', () => {
  it('does not end the kiosk; stopping the program does', () => {
    const [app, window, onDenied] = [FakeElectron.as<App>(), FakeElectron.as<BrowserWindow>(), vi.fn()]
    denyClosing(app, window, onDenied)
    expect(window.isPrevented('close')).toBe(true)
    expect(window.isPrevented('app-command')).toBe(true)
    expect(onDenied).toHaveBeenCalledOnce()
    app.emit('before-quit')
    expect(window.isPrevented('close')).toBe(false)
  })
})
