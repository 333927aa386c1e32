import { expect, it } from 'vitest'
import { isInstalled } from '../../../../tools/setup/dependencies.mjs'

const lock = {
  packages: {
    '': { name: 'charley' },
    'node_modules/vue': { version: '3.5.45' },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
  },
}
const vue = { 'node_modules/vue': { version: '3.5.45' } }

it.each([
  ['a missing package', {}],
  ['another version', { 'node_modules/vue': { version: '3.5.44' } }],
  ['another version of an optional one', { ...vue, 'node_modules/fsevents': { version: '1.0.0' } }],
])('asks for an install after %s', (_what, packages) => {
  expect(isInstalled(lock, { packages })).toBe(false)
})

it('needs no package of another platform', () => {
  expect(isInstalled(lock, { packages: vue })).toBe(true)
})
