import { homedir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { hasDisplay } from '../../../../tools/setup/display.mjs'
import { cacheFolder } from '../../../../tools/setup/paths.mjs'

it.runIf(process.platform === 'linux')('puts what root unpacks where an ordinary user can read it', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '/private' }, true)).toBe('/var/cache/charley')
})

it.each([
  [{ XDG_CACHE_HOME: '/caches' }, join('/caches', 'charley')],
  [{ XDG_CACHE_HOME: '' }, join(homedir(), '.cache', 'charley')],
  [{}, join(homedir(), '.cache', 'charley')],
])('keeps to the person’s own cache folder: %j', (environment, folder) => {
  expect(cacheFolder(environment, false)).toBe(folder)
})

it.each([
  [{}, 'linux', false],
  [{ DISPLAY: '' }, 'linux', false],
  [{ DISPLAY: ':0' }, 'linux', true],
  [{ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
  [{}, 'darwin', true],
  [{}, 'win32', true],
])('%j on %s: a window can be shown: %s', (environment, platform, shown) => {
  expect(hasDisplay(environment, platform)).toBe(shown)
})
