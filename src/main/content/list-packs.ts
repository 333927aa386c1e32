import { readdirSync } from 'node:fs'
import { isName, type PackId } from '#shared/content/topic-id.ts'

/**
 * The packs that are installed below a folder, each in a folder of its name, in the order of their names. Synchronous: the
 * first paint needs them.
 * @returns none when the folder cannot be read.
 */
export function listPacks(contentFolder: string): readonly PackId[] {
  try {
    const entries = readdirSync(contentFolder, { withFileTypes: true })
    return entries
      .filter((entry) => entry.isDirectory() && isName(entry.name))
      .map(({ name }) => name)
      .sort()
  } catch {
    return [] // nothing is installed: the caller says so
  }
}
