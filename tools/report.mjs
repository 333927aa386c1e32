/**
 * What one runner reported. `notRun` counts tests that said why they could not run here.
 * @typedef {{ passed: number, failed: number, notRun: number }} Tally
 */

/** A check that only knows good or bad counts as one test. */
export function tallyCheck(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0, notRun: 0 } : { passed: 0, failed: 1, notRun: 0 }
}

/**
 * Reads vitest's JSON report.
 *
 * Never better than the truth: a report that is not there, a file that broke before its tests, a suite without a test and
 * a runner that ended badly for any other reason each count as a failure.
 * @param {object | null} report - null when none was written.
 * @param {number} exitCode
 * @returns {Tally}
 */
export function tallySuite(report, exitCode) {
  if (report === null) return { passed: 0, failed: 1, notRun: 0 }
  const passed = report.numPassedTests
  const notRun = report.numPendingTests + report.numTodoTests
  const broken = report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some(hasFailed))
  const failed = report.numFailedTests + broken.length
  const isSilentFailure = failed === 0 && (exitCode !== 0 || passed + notRun === 0)
  return { passed, failed: isSilentFailure ? 1 : failed, notRun }
}

const hasFailed = (test) => test.status === 'failed'

/** @param {readonly Tally[]} tallies */
export function sum(tallies) {
  const total = { passed: 0, failed: 0, notRun: 0 }
  for (const tally of tallies) for (const key of Object.keys(total)) total[key] += tally[key]
  return total
}

/** The last line of `npm test`; other programs read it, so its form is fixed. */
export function lastLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`
}
