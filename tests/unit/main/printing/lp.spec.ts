import { expect, it } from 'vitest'
import { createIppClient, isQueueName } from '../../../../src/main/printing/ipp-client.ts'
import { jobNumberIn, lpArguments, sendToQueue } from '../../../../src/main/printing/lp.ts'

const plain = { media: undefined, sides: undefined }

it.each(['', '-oraw', '--help', 'front desk', "desk'; true '", 'a/b', 'a#b', 'a\\b', 'x'.repeat(200)])(
  'refuses the queue name %j',
  async (name) => {
    expect(isQueueName(name)).toBe(false)
    await expect(sendToQueue(name, new Uint8Array(), plain)).rejects.toThrow('printer name')
  },
)

it.each(['http://printer.example:631', 'https://localhost:631', 'ipp://localhost'])(
  'refuses the spooler address %s',
  (address) => {
    expect(() => createIppClient(address)).toThrow('not on this machine')
  },
)

it('P-15: names no topic and no person in the queue', () => {
  expect(lpArguments('front-desk', { media: 'iso_a4_210x297mm', sides: 'two-sided-long-edge' }, 'localhost:6631')).toEqual([
    ...['-h', 'localhost:6631', '-U', 'charley', '-d', 'front-desk', '-t', 'Handout'],
    ...['-o', 'media=iso_a4_210x297mm', '-o', 'sides=two-sided-long-edge', '--'],
  ])
})

it('leaves to the printer what it did not offer', () => {
  expect(lpArguments('front-desk', plain)).toEqual(['-U', 'charley', '-d', 'front-desk', '-t', 'Handout', '--'])
})

it.each([
  ['request id is front-desk-12 (0 file(s))\n', 12],
  ['request id is a-1-7 (1 file(s))', 7],
  ['lp: Error - no default destination', undefined],
  ['', undefined],
])('finds the job number in %j', (output, jobNumber) => {
  expect(jobNumberIn(output)).toBe(jobNumber)
})
