import type { WebContents } from 'electron'
import { describe, expect, it } from 'vitest'
import { isBrowserKey, denyBrowserKeys } from '../../../../src/main/security/keys.ts'
import { FakeElectron } from '../support/electron.ts'

/** "Control+Shift+I" as Electron tells it. */
function press(chord: string) {
  const parts = chord.split(/\+(?=.)/)
  const has = (name: string) => parts.includes(name)
  return {
    type: 'keyDown',
    key: parts.at(-1) ?? '',
    control: has('Control'),
    meta: has('Meta'),
    alt: has('Alt'),
    shift: has('Shift'),
  }
}

describe('a key', () => {
  it.each([
    'Control+r',
    'Control+Shift+R',
    'F5',
    'Control+F5',
    'F1',
    'F11',
    'F12',
    'F24',
    'Control+Shift+I',
    'Control+Shift+J',
    'Meta+Alt+i',
    'Control++',
    'Control+=',
    'Control+-',
    'Control+0',
    'Control+w',
    'Control+q',
    'Meta+q',
    'Control+m',
    'Control+n',
    'Control+t',
    'Control+p',
    'Control+s',
    'Control+o',
    'Control+u',
    'Control+f',
    'Control+l',
    'Control+Tab',
    'Alt+ArrowLeft',
    'Alt+ArrowRight',
    'Alt+Home',
    'BrowserBack',
    'ContextMenu',
  ])('%s does nothing', (chord) => {
    expect(isBrowserKey(press(chord))).toBe(true)
  })

  it.each([
    'a',
    'A',
    '1',
    'Tab',
    'Enter',
    ' ',
    'Escape',
    'ArrowLeft',
    'Home',
    'Backspace',
    'ñ',
    'Control+c',
    'Control+V',
    'Control+Alt+e',
  ])('%j reaches the page', (chord) => {
    expect(isBrowserKey(press(chord))).toBe(false)
  })

  it('is swallowed before the page sees it', () => {
    const contents = FakeElectron.as<WebContents>()
    denyBrowserKeys(contents)
    expect(contents.isPrevented('before-input-event', {}, press('Control+r'))).toBe(true)
    expect(contents.isPrevented('before-input-event', {}, press('r'))).toBe(false)
  })
})
