/** `npm run dev|build|tour|handout|content|bench`: the set-up that each needs, then its script under Node 24. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runInOurPlace } from './setup/child.mjs'
import { electronPath } from './setup/electron.mjs'
import { setUp } from './setup/index.mjs'
import { isRoot, NODE, PROJECT } from './setup/paths.mjs'

const tool = (name) => join(PROJECT, 'tools', `${name}.ts`)
const electronVite = join(PROJECT, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')

/** `needs` as `setUp` takes it; `command` is what Node 24 runs. */
const SCRIPTS = {
  build: { needs: {}, command: () => [tool('build')] },
  content: { needs: {}, command: () => [tool('content')] },
  handout: { needs: { build: true }, command: () => [tool('handout')] },
  tour: { needs: { window: true, needsDisplay: true, build: true }, command: () => [tool('tour')] },
  bench: { needs: { window: true, needsDisplay: true, build: true }, command: () => [tool('bench')] },
  dev: {
    needs: { window: true, build: true },
    command: () => [electronVite, 'dev', '--watch', ...(isRoot ? ['--noSandbox'] : [])],
    environment: () => ({ ELECTRON_EXEC_PATH: electronPath() }),
  },
}

const [name, ...args] = process.argv.slice(2)
const script = Object.hasOwn(SCRIPTS, name ?? '') ? SCRIPTS[name] : undefined
if (script === undefined) {
  console.error(`set-up: no script "${name ?? ''}"; there are: ${Object.keys(SCRIPTS).join(', ')}`)
  process.exit(2)
}

// Set-up speaks on the error stream: what the script itself prints may be read by another program.
await setUp({ ...script.needs, say: (line) => console.error(line) })
const [file, ...own] = script.command()
if (!existsSync(file)) {
  console.error(`set-up: ${name} has no script yet (${file})`)
  process.exit(2)
}
const path = [join(PROJECT, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter)
process.exitCode = await runInOurPlace(NODE, [file, ...own, ...args], { ...process.env, PATH: path, ...script.environment?.() })
