import { describe, expect, it } from 'vitest'
import { lastLine, sum, tallyCheck, tallySuite } from '../../../tools/report.mjs'

const test = (status: string) => ({ status })
const report = (counts: object, files: object[] = [{ status: 'passed', assertionResults: [test('passed')] }]) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: files,
  ...counts,
})

describe('a suite that could not show that it is good counts as failed', () => {
  it.each([
    ['no report was written', null, 0],
    ['it ran no test', report({}, []), 0],
    ['it ran no test, and said so', report({}, []), 1],
    ['all passed, but the runner ended badly', report({ numPassedTests: 3 }), 1],
    ['a file broke before its tests', report({ numPassedTests: 3 }, [{ status: 'failed', assertionResults: [] }]), 1],
  ])('%s', (_why, written, exitCode) => {
    expect(tallySuite(written, exitCode).failed).toBe(1)
  })
})

it('counts failed tests once, and files that broke besides', () => {
  const files = [
    { status: 'failed', assertionResults: [test('failed'), test('failed'), test('passed')] },
    { status: 'failed', assertionResults: [] },
  ]
  expect(tallySuite(report({ numPassedTests: 1, numFailedTests: 2 }, files), 1)).toEqual({ passed: 1, failed: 3, notRun: 0 })
})

it('never counts what did not run as passed', () => {
  expect(tallySuite(report({ numPassedTests: 2, numPendingTests: 3, numTodoTests: 1 }), 0)).toEqual({
    passed: 2,
    failed: 0,
    notRun: 4,
  })
})

it.each([
  [0, { passed: 1, failed: 0, notRun: 0 }],
  [1, { passed: 0, failed: 1, notRun: 0 }],
  [127, { passed: 0, failed: 1, notRun: 0 }],
])('a check that ended with %i', (exitCode, tally) => {
  expect(tallyCheck(exitCode)).toEqual(tally)
})

it('sums into the one line that other programs read', () => {
  const total = sum([
    { passed: 5, failed: 0, notRun: 2 },
    { passed: 1, failed: 1, notRun: 0 },
  ])
  expect(lastLine(total)).toBe('6 passed, 1 failed')
})
