import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NODE, PROJECT } from './paths.mjs'
import { SetupError } from './setup-error.mjs'
import { run, runNpm, tail } from './run.mjs'

/**
 * Whether what npm says it installed is what the lock file asks for.
 *
 * npm writes its own record (`node_modules/.package-lock.json`) last, so half an install has none or an old one.
 * @param {object} lock - package-lock.json.
 * @param {object} installed - npm's record.
 */
export function isInstalled(lock, installed) {
  const wanted = Object.entries(lock.packages).filter(([path]) => path !== '')
  return wanted.every(([path, entry]) => {
    const found = installed.packages[path]
    // Packages for other platforms are optional and may be absent; those that are there must be the right ones.
    return found === undefined ? entry.optional === true : found.version === entry.version
  })
}

function isReady() {
  try {
    const read = (...path) => JSON.parse(readFileSync(join(PROJECT, ...path), 'utf8'))
    return isInstalled(read('package-lock.json'), read('node_modules', '.package-lock.json'))
  } catch {
    return false // never installed, or killed half way
  }
}

/** The project's dependencies, exactly as locked. */
export async function setUpDependencies(say) {
  if (isReady()) return
  say('dependencies: npm ci')
  const installed = await runNpm(['ci', '--no-audit', '--no-fund'])
  if (installed.code === 0) return
  throw new SetupError('dependencies', `npm ci failed\n         ${tail(installed.output)}`, 'check the network, then: npm ci')
}

/** Node 24 from the project's own dependencies: the scripts need it, whatever Node the machine has. */
export async function setUpNode(say) {
  if (existsSync(NODE)) return
  say('node: fetching Node 24 for the scripts')
  // Its install script brings the binary; npm may have been told to run no scripts.
  const rebuilt = await runNpm(['rebuild', 'node', '--ignore-scripts=false'])
  if (existsSync(NODE) && (await run(NODE, ['--version'])).code === 0) return
  throw new SetupError(
    'node',
    `Node 24 was not installed\n         ${tail(rebuilt.output, 6)}`,
    'npm rebuild node --ignore-scripts=false',
  )
}
