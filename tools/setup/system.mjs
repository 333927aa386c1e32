/** What comes from the operating system: libraries of Electron, a virtual display, and for tests a real print queue. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { electronPath } from './electron.mjs'
import { isRoot } from './paths.mjs'
import { SetupError } from './setup-error.mjs'
import { run, tail } from './run.mjs'

const LIBRARIES = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'libxtst6', 'libnotify4', 'libdrm2']
const DISPLAY_PROGRAMS = { Xvfb: 'xvfb', xauth: 'xauth' }
const TEST_PROGRAMS = {
  cupsd: 'cups',
  lp: 'cups-client',
  ippeveprinter: 'cups-ipp-utils',
  'avahi-daemon': 'avahi-daemon',
  'dbus-daemon': 'dbus',
  xdotool: 'xdotool',
  pdftoppm: 'poppler-utils',
}

/** Whether a program is installed; an ordinary user's path often leaves the `sbin` folders out. */
function hasProgram(name, path = process.env.PATH ?? '') {
  return [...path.split(delimiter), '/usr/sbin', '/sbin'].some((folder) => folder !== '' && existsSync(join(folder, name)))
}

const packagesFor = (programs) => [
  ...new Set(
    Object.keys(programs)
      .filter((name) => !hasProgram(name))
      .map((name) => programs[name]),
  ),
]

/** What must be installed before a window can open. */
async function missingPackages(needsDisplay) {
  const linked = await run('ldd', [electronPath()])
  const libraries = linked.output.includes('not found') ? LIBRARIES : []
  return [...libraries, ...(needsDisplay ? packagesFor(DISPLAY_PROGRAMS) : [])]
}

/** @param {{ needsDisplay: boolean }} options - whether a virtual display will be started. */
export async function setUpSystem(say, { needsDisplay }) {
  if (process.platform !== 'linux') return
  const packages = await missingPackages(needsDisplay)
  if (packages.length === 0) return
  await install(packages, say)
  const still = await missingPackages(needsDisplay)
  if (still.length > 0) throw new SetupError('system', `still missing after the install: ${still.join(' ')}`, command(still))
}

/**
 * What only the tests use. Without it some walks cannot run, but everything else can: so this never stops the set-up.
 * @returns {Promise<string | null>} one line on what is missing, or null.
 */
export async function setUpTestSystem(say) {
  if (process.platform !== 'linux' || packagesFor(TEST_PROGRAMS).length === 0) return null
  try {
    await install(packagesFor(TEST_PROGRAMS), say)
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
  }
  const still = packagesFor(TEST_PROGRAMS)
  return still.length === 0 ? null : `not installed: ${still.join(' ')}; to install: ${command(still)}`
}

const command = (packages) => `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`

async function install(packages, say) {
  if (!hasProgram('apt-get')) {
    throw new SetupError(
      'system',
      `missing, by their Debian names: ${packages.join(' ')}`,
      'install them with the tool of this system, then again',
    )
  }
  if (!isRoot) throw new SetupError('system', `missing: ${packages.join(' ')}`, command(packages))
  say(`system: apt-get install ${packages.join(' ')}`)
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  const update = await run('apt-get', ['update', '-q'], options)
  const names = await Promise.all(packages.map(currentName))
  const installed = await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], options)
  if (installed.code === 0) return
  const cause = tail((update.code === 0 ? '' : update.output) + installed.output, 6)
  throw new SetupError('system', `apt-get failed\n         ${cause}`, command(names))
}

/** Since Ubuntu 24.04 and Debian 13 some libraries carry the ending `t64` (64-bit time). */
async function currentName(name) {
  const renamed = await run('apt-cache', ['show', '--no-all-versions', `${name}t64`])
  return renamed.code === 0 && renamed.stdout.trim() !== '' ? `${name}t64` : name
}
