import { expect, it } from 'vitest'
import type { PrinterState } from '../../../../src/shared/printing.ts'
import type { IppResponse } from '../../../../src/main/printing/ipp-message.ts'
import { jobStateOf, paperOptionsOf, printerStateOf, reasonOf } from '../../../../src/main/printing/states.ts'

const answer = (attributes: Record<string, (string | number | boolean)[]>): IppResponse => ({
  status: 0,
  attributes: new Map(Object.entries(attributes)),
})
const ready: PrinterState = { kind: 'ready', name: 'desk' }
const empty: PrinterState = { kind: 'blocked', name: 'desk', reason: 'paper-out' }

it.each([
  [['none'], undefined],
  [['media-empty'], 'paper-out'],
  [['media-empty-error'], 'paper-out'],
  [['media-needed-warning'], 'paper-out'],
  [['input-tray-missing'], 'paper-out'],
  [['media-jam-error'], 'jam'],
  [['cover-open-report'], undefined],
  [['cover-open-warning'], 'cover-open'],
  [['door-open'], 'cover-open'],
  [['toner-low-warning'], undefined],
  [['toner-empty-error'], 'ink-out'],
  [['marker-supply-empty-error'], 'ink-out'],
  [['offline-report'], 'offline'],
  [['connecting-to-device'], 'offline'],
  [['paused'], 'stopped'],
  [['fuser-over-temp-error'], 'unknown'],
  [['fuser-over-temp-warning'], undefined],
  [['cups-waiting-for-job-completed', 'media-jam'], 'jam'],
] as const)('reads %j as %s', (reasons, reason) => {
  expect(reasonOf(reasons)).toBe(reason)
})

it.each([
  [{ 'printer-state': [3] }, ready],
  [{ 'printer-state': [4], 'printer-state-reasons': ['none'] }, ready],
  [
    { 'printer-state': [5], 'printer-state-reasons': ['none'] },
    { kind: 'blocked', name: 'desk', reason: 'stopped' },
  ],
  [
    { 'printer-state': [3], 'printer-is-accepting-jobs': [false] },
    { kind: 'blocked', name: 'desk', reason: 'stopped' },
  ],
  [{ 'printer-state': [5], 'printer-state-reasons': ['media-empty-error', 'paused'] }, empty],
])('printer %j', (attributes, state) => {
  expect(printerStateOf('desk', answer(attributes as Record<string, (string | number | boolean)[]>))).toEqual(state)
})

it.each([
  [3, ready, { kind: 'waiting' }],
  [5, ready, { kind: 'printing' }],
  [5, empty, { kind: 'held', reason: 'paper-out' }],
  [6, ready, { kind: 'held', reason: 'stopped' }],
  [7, ready, { kind: 'failed', reason: 'aborted' }],
  [8, empty, { kind: 'failed', reason: 'aborted' }],
  [9, ready, { kind: 'printed' }],
  [9, empty, { kind: 'printed' }],
] as const)('INV-11: job state %i with %j', (state, printer, shown) => {
  expect(jobStateOf(answer({ 'job-state': [state] }), printer)).toEqual(shown)
})

it('INV-11: an answer without a job state is never "printed"', () => {
  expect(jobStateOf(answer({}), ready)).toEqual({ kind: 'waiting' })
})

// A one-sided printer refuses a whole job that asks for both sides.
it('asks only for paper and sides that the printer offers', () => {
  const offer = answer({
    'media-supported': ['na_letter_8.5x11in', 'iso_a4_210x297mm'],
    'sides-supported': ['one-sided', 'two-sided-long-edge'],
  })
  expect(paperOptionsOf(offer, 'a4')).toEqual({ media: 'iso_a4_210x297mm', sides: 'two-sided-long-edge' })
  expect(paperOptionsOf(answer({ 'sides-supported': ['one-sided'] }), 'letter')).toEqual({ media: undefined, sides: undefined })
})
