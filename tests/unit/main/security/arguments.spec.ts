import { describe, expect, it } from 'vitest'
import { givenArguments, deniedArguments } from '../../../../src/main/security/arguments.ts'

const NEVER = [
  '--remote-debugging-pipe',
  '--load-extension=/x',
  '--disable-web-security',
  '--user-data-dir=/x',
  '--proxy-server=x:1',
  '--host-resolver-rules=MAP * 127.0.0.1',
  '--js-flags=--expose-gc',
  '--gpu-launcher=x',
  '--renderer-cmd-prefix=x',
  '--utility-cmd-prefix=x',
  '--ozone-platform=headless',
  '--no-sandbox=x',
  'charley://app/x',
  '/etc/hostname',
]
const FOR_TESTS = ['--no-sandbox', '--inspect=0', '--remote-debugging-port=0', '--disable-gpu']

describe('an installed kiosk', () => {
  it.each([...NEVER, ...FOR_TESTS])('does not take %s', (argument) => {
    expect(deniedArguments(['--ozone-platform=x11', argument], true)).toEqual([argument])
  })

  it('takes none, or which screen system to use', () => {
    expect(deniedArguments([], true)).toEqual([])
    expect(deniedArguments(['--ozone-platform=wayland'], true)).toEqual([])
  })
})

describe('a kiosk under test', () => {
  it.each(NEVER)('does not take %s either', (argument) => {
    expect(deniedArguments([argument], false)).toEqual([argument])
  })

  it('takes what a driver needs', () => {
    expect(deniedArguments(FOR_TESTS, false)).toEqual([])
  })
})

describe('what was typed', () => {
  it.each([
    [['electron', '/app', '--no-sandbox'], false, ['--no-sandbox']],
    [['electron', '--inspect=0', '/app', 'charley://x'], false, ['--inspect=0', 'charley://x']],
    [['charley', '/app'], true, ['/app']],
    [['charley'], true, []],
  ])('of %j, packaged %s, is %j', (argv, isPackaged, given) => {
    expect(givenArguments(argv, isPackaged)).toEqual(given)
  })
})
