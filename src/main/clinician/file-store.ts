import { join } from 'node:path'
import { isMissing } from '../files/is-missing.ts'
import { readSmall } from '../files/read-small.ts'
import { writeAtomic } from '../files/write-atomic.ts'
import type { DeskStore } from './desk.ts'

/** The PIN's hash, in the user-data folder. */
export const PIN_FILE = 'clinician.json'
/** The count of wrong tries, in the user-data folder. */
export const COUNT_FILE = 'clinician-tries.json'
const BYTES_MAX = 10_000

/** Keeps the desk's two small files in the user-data folder. */
export function createFileStore(folder: string): DeskStore {
  return {
    readPin: () => read(join(folder, PIN_FILE)),
    readFailures: () => read(join(folder, COUNT_FILE)),
    writePin: (record) => writeAtomic(join(folder, PIN_FILE), JSON.stringify(record)),
    writeFailures: (failures) => writeAtomic(join(folder, COUNT_FILE), JSON.stringify({ failures })),
  }
}

function read(path: string): unknown {
  try {
    return JSON.parse(readSmall(path, BYTES_MAX).toString('utf8')) as unknown
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}
