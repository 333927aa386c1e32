import { copyFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isMissing } from '../files/is-missing.ts'
import { readSmall } from '../files/read-small.ts'
import { writeAtomic } from '../files/write-atomic.ts'
import type { Reporter } from '../notices/staff-notices.ts'
import type { WrongSetting } from './keep-right.ts'
import { parseSettings } from './parse-settings.ts'
import { DEFAULT_SETTINGS, type Settings } from './schema.ts'

/** In the user-data folder. */
export const SETTINGS_FILE = 'settings.json'
/** Far above any real settings file; a larger one is not read into memory. */
const BYTES_MAX = 100_000

/** The settings to use, and the file that they came from. */
export interface LoadedSettings {
  readonly settings: Settings
  /** Text of a file that was wholly right, to be kept as the last good one. */
  readonly good: string | undefined
}

/**
 * Reads the clinic's settings. Never throws: the kiosk runs with the last good settings, or with the defaults, and
 * staff are told which. Synchronous: the first screen needs them.
 * @param folder - user-data folder.
 */
export function loadSettings(folder: string, notices: Reporter): LoadedSettings {
  const path = join(folder, SETTINGS_FILE)
  const found = readJson(path)
  if (found === 'none') return { settings: DEFAULT_SETTINGS, good: undefined }
  if (found === 'broken') return { settings: fallBack(path, notices), good: undefined }
  const { settings, wrong } = parseSettings(found.data)
  for (const one of wrong) notices.report(`settings:${one.path}`, `${SETTINGS_FILE}: ${lineOf(one)}`)
  return { settings, good: wrong.length === 0 ? found.raw : undefined }
}

function lineOf({ place, expected }: WrongSetting): string {
  if (expected === undefined) return `${place} is no setting of Charley and is passed over. Correct it and start again.`
  return `${place} is wrong; the usual value is used. It must be ${expected}. Correct it and start again.`
}

/** Remembers settings that were wholly right, for the day the file is damaged. */
export async function keepGoodSettings(folder: string, { good }: LoadedSettings): Promise<void> {
  const path = join(folder, `${SETTINGS_FILE}.bak`)
  const kept = readJson(path)
  if (good === undefined || (typeof kept === 'object' && kept.raw === good)) return
  await writeAtomic(path, good)
}

function fallBack(path: string, notices: Reporter): Settings {
  const kept = keepAside(path) ? ` The damaged file is kept as ${SETTINGS_FILE}.bad.` : ''
  const spare = readJson(`${path}.bak`)
  const used = typeof spare === 'object' ? 'the last good ones are used' : 'the usual ones are used'
  notices.report('settings', `${SETTINGS_FILE}: cannot be read; ${used}.${kept}`)
  return typeof spare === 'object' ? parseSettings(spare.data).settings : DEFAULT_SETTINGS
}

/** A copy, not a move: the file stays where staff will look for it. @returns whether there is one. */
function keepAside(path: string): boolean {
  try {
    if (!statSync(path).isFile()) return false // a device could be copied for ever
    copyFileSync(path, `${path}.bad`)
    return true
  } catch {
    return false // a disk that takes nothing: the notice is reported all the same
  }
}

function readJson(path: string): { raw: string; data: unknown } | 'none' | 'broken' {
  try {
    const raw = readSmall(path, BYTES_MAX).toString('utf8')
    return { raw, data: JSON.parse(raw) as unknown }
  } catch (error) {
    return isMissing(error) ? 'none' : 'broken'
  }
}
