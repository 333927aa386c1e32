import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { NODE, PROJECT } from './paths.mjs'
import { SetupError } from './setup-error.mjs'
import { run } from './run.mjs'

/** Everything the built app is made of. */
const INPUTS = [
  'src',
  'resources',
  'electron.vite.config.ts',
  'tools/build.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
]
const STAMP = join(PROJECT, 'out', '.built-from')

/**
 * One hash over names and contents: unlike times it survives a clone, a copy and a switched branch.
 * @param {string} project
 * @param {readonly string[]} inputs - files and folders inside it; what is not there counts as empty.
 */
export function hashInputs(project, inputs) {
  const hash = createHash('sha256')
  for (const input of inputs) add(hash, project, input)
  return hash.digest('hex')
}

function add(hash, project, path) {
  const full = join(project, path)
  if (!existsSync(full)) return
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).sort()) add(hash, project, `${path}/${name}`)
  } else {
    const content = readFileSync(full)
    hash.update(`${path}\0${content.length}\0`).update(content)
  }
}

/**
 * Builds the app unless what is there was made from exactly these files.
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function buildIfStale(say) {
  const wanted = hashInputs(PROJECT, INPUTS)
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return { code: 0, output: '' }
  say('build: content and app')
  rmSync(STAMP, { force: true })
  const built = await run(NODE, [join('tools', 'build.ts')])
  if (built.code === 0) {
    mkdirSync(dirname(STAMP), { recursive: true })
    writeFileSync(STAMP, wanted)
  }
  return built
}

/** The built app, for scripts that start it. */
export async function setUpBuild(say) {
  const { code, output } = await buildIfStale(say)
  if (code !== 0) throw new SetupError('build', `it failed\n\n${output.trim()}\n`, 'mend what is named above, then again')
}
