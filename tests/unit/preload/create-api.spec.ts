import { describe, expect, it, vi } from 'vitest'
import { CHANNELS, parseRequest } from '../../../src/main/ipc/parsers.ts'
import { createApi } from '../../../src/preload/create-api.ts'
import { goodRequests } from '../main/support/requests.ts'

function createWire() {
  const listeners = new Map<string, (event: unknown, payload: unknown) => void>()
  return {
    listeners,
    invoke: vi.fn((channel: string, ...args: unknown[]) => Promise.resolve({ channel, args })),
    on: (channel: string, listener: (event: unknown, payload: unknown) => void) => listeners.set(channel, listener),
    removeListener: (channel: string) => listeners.delete(channel),
  }
}

/** Every method that asks, with what a screen would pass. */
const calls = (api: ReturnType<typeof createApi>) => [
  api.describeKiosk(),
  api.reportAlive(),
  api.listTopics('leg-cramps', 'en'),
  api.readText({ kind: 'topic', topicId: 'leg-cramps/magnesium', language: 'en' }),
  api.readSearchIndex('leg-cramps', 'en'),
  api.listDrawings('leg-cramps', 'home'),
  api.listSources('leg-cramps'),
  api.makeHandout({ kind: 'doctor', packId: 'leg-cramps', language: 'en', size: 'standard', paper: 'a4' }),
  api.countPages({ kind: 'doctor', packId: 'leg-cramps', language: 'en', size: 'standard', paper: 'a4' }),
  api.printHandout(goodRequests['charley:handout:print'].handoutId),
  api.readPrinter(),
  api.endVisit(),
  api.setPin('907214'),
  api.skipSetup(),
  api.openDesk('907214'),
  api.lockDesk(),
  api.touchDesk(),
  api.listDeskTopics('leg-cramps', 'en'),
  api.listStaffNotices(),
  api.listTexts(),
  api.readDeskText({ kind: 'body-map', packId: 'leg-cramps', language: 'en' }),
  api.approveText({ kind: 'topic', topicId: 'leg-cramps/magnesium', language: 'en' }, 'ab'.repeat(32), 'R. N.'),
  api.withdrawText({ kind: 'checklist', packId: 'leg-cramps', language: 'en' }),
  api.makePacket({
    kind: 'packet',
    topicIds: ['leg-cramps/magnesium'],
    note: '',
    newSheetEach: false,
    language: 'en',
    size: 'standard',
    paper: 'letter',
  }),
]

describe('the bridge', () => {
  it('asks on every channel of the contract, and main takes what it sends', async () => {
    const wire = createWire()
    await Promise.all(calls(createApi(wire)))
    expect(wire.invoke.mock.calls.map(([channel]) => channel).sort()).toEqual([...CHANNELS].sort())
    for (const [channel, ...args] of wire.invoke.mock.calls) {
      expect(args.length).toBeLessThanOrEqual(1)
      expect(() => parseRequest(channel as (typeof CHANNELS)[number], args[0])).not.toThrow()
    }
  })

  it('has no member that takes a channel name', () => {
    const api = createApi(createWire())
    expect(Object.keys(api)).toHaveLength(27)
    expect(Object.values(api).every((member) => typeof member === 'function')).toBe(true)
  })

  it.each([
    ['onJobChanged', 'charley:job:changed'],
    ['onPrinterChanged', 'charley:printer:changed'],
    ['onDeskLocked', 'charley:desk:locked'],
  ] as const)('%s hands on the payload only, until it is stopped', (method, channel) => {
    const wire = createWire()
    const heard = vi.fn()
    const stop = createApi(wire)[method](heard)
    wire.listeners.get(channel)?.({ sender: 'secret' }, 'payload')
    expect(heard.mock.calls).toEqual([['payload']])
    stop()
    expect(wire.listeners.size).toBe(0)
  })
})
