import { expect, it, vi } from 'vitest'
import { allowSystemVoice } from '../../../../src/main/start/system-voice.ts'

it.each([
  ['linux', [['enable-speech-dispatcher']]],
  ['win32', []],
  ['darwin', []],
] as const)('asks Chromium on %s for the machine’s voices where that takes a switch', (platform, calls) => {
  const appendSwitch = vi.fn()
  allowSystemVoice({ commandLine: { appendSwitch } as never }, platform)
  expect(appendSwitch.mock.calls).toEqual(calls)
})
