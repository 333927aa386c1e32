import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, cpSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/**
 * Chromium has no sandbox under root. Walks that judge security run as this user then: no password, no login, no rights.
 */
const NAME = 'charley-walk'

export const isRoot = process.getuid?.() === 0

/** Why Chromium's sandbox cannot be used here, or `undefined` when it can. */
export function whyNoSandbox(): string | undefined {
  if (process.platform !== 'linux') return undefined
  const [program, ...words] = isRoot ? ['setpriv', ...asUser(), 'unshare'] : ['unshare']
  const tried = spawnSync(program ?? '', [...words, '--user', '--map-root-user', 'true'], { encoding: 'utf8' })
  return tried.status === 0 ? undefined : `user namespaces are not allowed here: ${(tried.stderr || String(tried.error)).trim()}`
}

function userId(kind: '-u' | '-g'): number {
  const asked = () => spawnSync('id', [kind, NAME], { encoding: 'utf8' })
  if (asked().status !== 0)
    execFileSync('useradd', ['--system', '--shell', '/usr/sbin/nologin', '--no-create-home', '--user-group', NAME])
  return Number(asked().stdout)
}

// `setpriv` becomes the program it starts, so the process we hold is Electron itself; `runuser` would stay in between.
const asUser = () => [`--reuid=${userId('-u')}`, `--regid=${userId('-g')}`, '--clear-groups', '--no-new-privs']

/** Gives a file or a folder, without what is in it, to the ordinary user. */
export function giveToUser(path: string): void {
  chownSync(path, userId('-u'), userId('-g'))
}

/** Whether anyone may go into every folder on the way to `path`. */
function isReachable(path: string): boolean {
  const isOpen = (statSync(path).mode & 0o001) !== 0
  return isOpen && (dirname(path) === path || isReachable(dirname(path)))
}

/** A folder for temporary files that the ordinary user can get to; a private one is of no use to it. */
export function reachableTemporaryFolder(): string {
  return [tmpdir(), '/tmp', '/var/tmp'].find(isReachable) ?? tmpdir()
}

/** What the ordinary user starts: copies it can read, and a program that becomes Electron under its name. */
export interface UserCopy {
  readonly project: string
  readonly executable: string
}

/**
 * @param folder - an empty, reachable folder; whoever made it removes it.
 * @param project - the built project; it may lie where only its owner can read.
 */
export function copyForUser(folder: string, project: string, electron: string): UserCopy {
  const copy = join(folder, 'project')
  mkdirSync(copy)
  for (const part of ['out', 'package.json', 'resources']) cpSync(join(project, part), join(copy, part), { recursive: true })
  const executable = isReachable(dirname(electron)) ? electron : copyElectron(electron, join(folder, 'electron'))
  const wrapper = join(folder, 'electron-as-user')
  writeFileSync(wrapper, `#!/bin/sh\nexec setpriv ${asUser().join(' ')} -- '${executable}' "$@"\n`)
  execFileSync('chmod', ['-R', 'a+rX', copy])
  chmodSync(wrapper, 0o755)
  return { project: copy, executable: wrapper }
}

function copyElectron(electron: string, folder: string): string {
  cpSync(dirname(electron), folder, { recursive: true })
  execFileSync('chmod', ['-R', 'a+rX', folder])
  return join(folder, 'electron')
}
