import { describe, expect, it } from 'vitest'
import { hashPin, isPin, parsePinRecord } from '../../../../src/main/clinician/pin.ts'

describe('a stored PIN', () => {
  it('is a hash with its own salt, and holds nothing of the PIN', async () => {
    const [first, second] = await Promise.all([hashPin('907214'), hashPin('907214')])
    expect(first).toMatchObject({ algorithm: 'scrypt', N: 131_072, r: 8, p: 1 })
    expect(first.salt).toMatch(/^[0-9a-f]{32}$/)
    expect(first.salt).not.toBe(second.salt)
    expect(first.hash).not.toBe(second.hash)
    expect(JSON.stringify(first)).not.toContain('907214')
  })

  it('opens for its own PIN only', async () => {
    const record = await hashPin('907214')
    expect(await isPin('907215', record)).toBe(false)
    expect(await isPin('', record)).toBe(false)
    expect(await isPin('907214', record)).toBe(true)
  })

  it('leaves the program live while it is worked out', async () => {
    let turns = 0
    const timer = setInterval(() => (turns += 1), 5)
    await hashPin('907214')
    clearInterval(timer)
    expect(turns).toBeGreaterThan(5)
  })
})

describe('a record read back', () => {
  const good = { version: 1, algorithm: 'scrypt', N: 131_072, r: 8, p: 1, salt: 'ab'.repeat(16), hash: 'cd'.repeat(32) }

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['weaker numbers', { ...good, N: 2 }],
    ['another way', { ...good, algorithm: 'md5' }],
    ['a short salt', { ...good, salt: 'ab' }],
    ['a short hash', { ...good, hash: 'cd' }],
    ['an extra key', { ...good, pin: '907214' }],
  ])('is refused with %s', (_what, raw) => {
    expect(() => parsePinRecord(raw)).toThrow('pin record: damaged')
  })

  it('is taken as written', () => {
    expect(parsePinRecord(JSON.parse(JSON.stringify(good)))).toEqual(good)
  })
})
