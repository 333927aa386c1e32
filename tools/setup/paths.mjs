import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url))

/** Whether this process runs as root. */
export const isRoot = process.getuid?.() === 0

/**
 * The folder for what several clones share and no clone should carry (a development Electron).
 * For root a place that an ordinary user can read too: security walks run as one.
 */
export function cacheFolder(environment = process.env, root = isRoot) {
  if (root && process.platform === 'linux') return '/var/cache/charley'
  return join(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), 'charley')
}

/** Node 24 of the project's own dependencies, whatever Node the machine has. */
export const NODE = join(PROJECT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
