import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeResponse, encodeRequest, operations } from '../../../../src/main/printing/ipp-message.ts'

/** An answer by hand: head, then `[tag, name, value]` fields, then the end tag. */
function answer(fields: readonly (readonly [number, string, Buffer])[], status = 0): Buffer {
  const head = Buffer.from([1, 1, status >> 8, status & 0xff, 0, 0, 0, 1, 0x02])
  const size = (bytes: Buffer | string) => Buffer.from([Buffer.byteLength(bytes) >> 8, Buffer.byteLength(bytes) & 0xff])
  const parts = fields.flatMap(([tag, name, value]) => [Buffer.from([tag]), size(name), Buffer.from(name), size(value), value])
  return Buffer.concat([head, ...parts, Buffer.from([0x03])])
}
const int = (value: number) => Buffer.from([value >> 24, value >> 16, value >> 8, value])

it.each([
  ['nothing', Buffer.alloc(0)],
  ['half a head', Buffer.from([1, 1, 0])],
  ['no end', Buffer.from([1, 1, 0, 0, 0, 0, 0, 1, 0x02])],
  ['a name longer than the answer', Buffer.from([1, 1, 0, 0, 0, 0, 0, 1, 0x02, 0x44, 0xff, 0xff, 0x61])],
  ['a value longer than the answer', Buffer.from([1, 1, 0, 0, 0, 0, 0, 1, 0x02, 0x44, 0, 1, 0x61, 0x80, 0, 0x61])],
])('P-16: refuses %s', (_what, bytes) => {
  expect(() => decodeResponse(bytes)).toThrow(RangeError)
})

it('P-16: refuses more values than a printer could mean', () => {
  const many = Array.from({ length: 5_001 }, () => [0x44, 'printer-state-reasons', Buffer.from('x')] as const)
  expect(() => decodeResponse(answer(many))).toThrow('too many values')
})

it('reads state, reasons with more than one value, and text with a language', () => {
  const spoken = Buffer.concat([Buffer.from([0, 2]), Buffer.from('en'), Buffer.from([0, 4]), Buffer.from('Desk')])
  const { status, attributes } = decodeResponse(
    answer(
      [
        [0x23, 'printer-state', int(5)],
        [0x44, 'printer-state-reasons', Buffer.from('media-empty-error')],
        [0x44, '', Buffer.from('toner-low-report')],
        [0x22, 'printer-is-accepting-jobs', Buffer.from([1])],
        [0x36, 'printer-name', spoken],
        [0x31, 'printer-current-time', Buffer.alloc(11)],
      ],
      0x0401,
    ),
  )
  expect(status).toBe(0x0401)
  expect(Object.fromEntries(attributes)).toEqual({
    'printer-state': [5],
    'printer-state-reasons': ['media-empty-error', 'toner-low-report'],
    'printer-is-accepting-jobs': [true],
    'printer-name': ['Desk'],
    'printer-current-time': [],
  })
})

it('P-16: any change to an answer is read or refused, never a hang or another error', () => {
  const good = answer([
    [0x23, 'printer-state', int(3)],
    [0x44, 'printer-state-reasons', Buffer.from('none')],
  ])
  const mutation = fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 }))
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), fc.nat(good.length), (changes, cut) => {
      const bytes = Buffer.from(good)
      for (const [at, value] of changes) bytes[at] = value
      try {
        decodeResponse(bytes.subarray(0, bytes.length - cut))
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError)
      }
    }),
    { numRuns: 10_000 },
  )
})

it('asks with charset and language first, as RFC 8010 wants', () => {
  const bytes = encodeRequest(operations.getPrinterAttributes, 7, [
    { name: 'printer-uri', tag: 'uri', value: 'ipp://localhost/printers/desk' },
    { name: 'requested-attributes', tag: 'keyword', value: ['printer-state', 'printer-state-reasons'] },
  ])
  const { attributes } = decodeResponse(bytes)
  expect([...attributes.keys()]).toEqual([
    'attributes-charset',
    'attributes-natural-language',
    'printer-uri',
    'requested-attributes',
  ])
  expect(attributes.get('requested-attributes')).toEqual(['printer-state', 'printer-state-reasons'])
  expect(bytes.readUInt16BE(2)).toBe(0x000b)
})
