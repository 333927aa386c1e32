import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packPaths, type PackManifest } from '#shared/subject/pack.ts'

/** A pack that was compiled, for commands. The kiosk reads it with more care. */
export interface BuiltPack {
  readonly manifest: PackManifest
  /** @throws Error with one line when the file is not there or is not whole. */
  read<T>(path: string): T
}

/**
 * The packs below a folder, one folder each, in the order of their names.
 * @throws Error with one line when the folder or a manifest cannot be read.
 */
export function readBuiltPacks(contentFolder: string): readonly BuiltPack[] {
  if (!existsSync(contentFolder)) throw new Error('pack: there is none; build the content first')
  return readdirSync(contentFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const read = <T>(path: string) => readJson(join(contentFolder, name, path), `pack: ${name}/${path}`) as T
      return { manifest: read<PackManifest>(packPaths.manifest), read }
    })
}

/**
 * @param subject - what the file is, at the head of the line.
 * @throws Error with one line.
 */
export function readJson(file: string, subject: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new Error(`${subject} cannot be read`)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`${subject} is not whole JSON`)
  }
}
