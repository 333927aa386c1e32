import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLog, LOG_EVENTS, type LogEvent } from '../../../../src/main/log/log.ts'
import { makeFolder } from '../support/folder.ts'

describe('the log', () => {
  it('holds names from the list and whole numbers, whatever it is given', () => {
    const path = join(makeFolder(), 'log', 'kiosk.log')
    const log = createLog(path)
    log('start')
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...LOG_EVENTS)), fc.array(fc.anything()), (event, values) => {
        log(event as LogEvent, ...(values as number[]))
      }),
    )
    const lines = readFileSync(path, 'utf8').trim().split('\n')
    const allowed = new RegExp(`^\\d{4}-\\d\\d-\\d\\dT\\d\\d (${LOG_EVENTS.join('|')})( -?\\d+)*$`)
    expect(lines.filter((line) => !allowed.test(line))).toEqual([])
  })

  it('tells the hour and never the minute', () => {
    const path = join(makeFolder(), 'kiosk.log')
    createLog(path)('visit-end')
    expect(readFileSync(path, 'utf8')).toMatch(/^\S{13} visit-end\n$/)
  })

  it('is turned over before it grows large', () => {
    const path = join(makeFolder(), 'kiosk.log')
    writeFileSync(path, 'x'.repeat(1_000_001))
    createLog(path)('start')
    expect(statSync(path).size).toBeLessThan(100)
    expect(statSync(`${path}.1`).size).toBe(1_000_001)
  })

  it('costs nothing but the line when it cannot be written', () => {
    const folder = makeFolder()
    mkdirSync(join(folder, 'kiosk.log'))
    expect(() => createLog(join(folder, 'kiosk.log'))('start')).not.toThrow()
    expect(() => createLog(undefined)('start')).not.toThrow()
  })
})
