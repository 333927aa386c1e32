import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { typeOf, type Asset } from './resolve-asset.ts'

/**
 * Everything the build shipped for the page, read once at start.
 * Synchronous: it is a few dozen names, and the window cannot load before it is known.
 * @returns path as it stands in an address -> file. Empty when the folder cannot be read.
 */
export function listAssets(folder: string): ReadonlyMap<string, Asset> {
  const assets = new Map<string, Asset>()
  for (const entry of entriesOf(folder)) {
    const type = typeOf(entry.name)
    // A link could point anywhere: only plain files are ours.
    if (!entry.isFile() || type === undefined) continue
    const file = join(entry.parentPath, entry.name)
    assets.set(file.slice(folder.length).replaceAll('\\', '/'), { file, type })
  }
  return assets
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
  } catch {
    return [] // no page at all: the kiosk then shows its calm page and says why to staff
  }
}
