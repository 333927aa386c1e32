import { EventEmitter } from 'node:events'
import { expect, it, vi } from 'vitest'
import { handleUncaughtErrors } from '../../../../src/main/start/uncaught-errors.ts'

const NOTE = 'canary-51c0'

function setUp(upMs: number) {
  const source = new EventEmitter()
  const app = { relaunch: vi.fn(), exit: vi.fn() }
  const lines: string[] = []
  handleUncaughtErrors(
    source,
    app,
    () => upMs,
    (line) => lines.push(line),
  )
  return { source, app, lines }
}

it('INV-2, INV-7: starts afresh, once, and quotes nothing', () => {
  const { source, app, lines } = setUp(60_000)
  source.emit('uncaughtException', new TypeError(NOTE))
  source.emit('uncaughtException', new RangeError(NOTE))
  expect([app.relaunch.mock.calls.length, app.exit.mock.calls]).toEqual([1, [[1]]])
  expect(lines[0]).toContain('TypeError')
  expect(lines.join()).not.toContain(NOTE)
})

it('does not start again and again what breaks at its start', () => {
  const { source, app } = setUp(2_000)
  source.emit('uncaughtException', 'text')
  expect(app.relaunch).not.toHaveBeenCalled()
  expect(app.exit).toHaveBeenCalledWith(1)
})

it('goes on when only a promise failed', () => {
  const { source, app, lines } = setUp(60_000)
  source.emit('unhandledRejection', new Error(NOTE))
  expect(app.exit).not.toHaveBeenCalled()
  expect(lines).toEqual(['something failed unseen (Error)'])
})
