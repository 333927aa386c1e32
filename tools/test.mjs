/** `npm test`: the set-up, then everything. One failure stops nothing; the last line sums the runners' own reports. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { lastLine, sum, tallyCheck, tallySuite } from './report.mjs'
import { buildIfStale } from './setup/build.mjs'
import { setUp } from './setup/index.mjs'
import { NODE, PROJECT } from './setup/paths.mjs'
import { run } from './setup/run.mjs'
import { setUpTestSystem } from './setup/system.mjs'

const bin = (...path) => join(PROJECT, 'node_modules', ...path)
const PRETTIER = [bin('prettier', 'bin', 'prettier.cjs'), '--check', '.', '--log-level', 'warn']
const VITEST = bin('vitest', 'vitest.mjs')

/** Each a list of commands for Node 24 that must all end well. */
const CHECKS = {
  format: [PRETTIER],
  lint: [[bin('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0']],
  types: [
    [bin('typescript', 'bin', 'tsc'), '-p', 'tsconfig.node.json'],
    [bin('vue-tsc', 'bin', 'vue-tsc.js'), '-p', 'tsconfig.web.json'],
  ],
  unused: [[bin('knip', 'bin', 'knip.js')]],
  arrows: [[bin('dependency-cruiser', 'bin', 'dependency-cruiser.mjs'), 'src', '--config', '.dependency-cruiser.mjs']],
  'content check': [['tools/content.ts', 'check']],
}
/** Vitest projects that need no built app; walks come after the build. */
const SUITES = ['unit', 'component', 'content']

const environment = { ...process.env, PATH: [bin('.bin'), process.env.PATH ?? ''].join(delimiter), NO_COLOR: '1' }
const reports = mkdtempSync(join(tmpdir(), 'charley-test-'))

/** Runs a list of commands up to the first that fails. */
async function runAll(commands) {
  let last = { code: 1, output: 'no command' }
  for (const args of commands) {
    last = await run(NODE, args, { env: environment })
    if (last.code !== 0) break
  }
  return last
}

async function check(name) {
  const { code, output } = await runAll(CHECKS[name])
  return { tally: tallyCheck(code), output }
}

async function build() {
  const { code, output } = await buildIfStale(() => {})
  return { tally: tallyCheck(code), output }
}

async function suite(name) {
  const file = join(reports, `${name}.json`)
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
  const { code, output } = await run(NODE, [VITEST, 'run', '--project', name, ...reporters], { env: environment })
  return { tally: tallySuite(readReport(file), code), output }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null // not written or not whole: counted as a failure
  }
}

/** One short line for what passed; everything a tool said for what did not. */
async function stage(name, work) {
  const started = Date.now()
  const { tally, output } = await work(name)
  if (tally.failed > 0) console.log(`\n--- ${name} ---\n${output.trim()}\n`)
  const parts = [`${tally.passed} passed`, `${tally.failed} failed`, ...(tally.notRun > 0 ? [`${tally.notRun} not run`] : [])]
  console.log(`${name.padEnd(14)} ${parts.join(', ')} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  return tally
}

await setUp({ window: true, needsDisplay: true })
const missing = await setUpTestSystem(console.log)
if (missing !== null) console.log(`some walks cannot run here and will count as not run: ${missing}`)

const tallies = []
try {
  for (const name of Object.keys(CHECKS)) tallies.push(await stage(name, check))
  for (const name of SUITES) tallies.push(await stage(name, suite))
  tallies.push(await stage('build', build))
  tallies.push(await stage('walk', suite))
} finally {
  rmSync(reports, { recursive: true, force: true })
}
const total = sum(tallies)
if (total.notRun > 0) console.log(`${total.notRun} not run: see above for what is missing here`)
console.log(lastLine(total))
process.exitCode = total.failed === 0 ? 0 : 1
