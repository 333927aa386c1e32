import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packPaths, type PackManifest } from '#shared/content/pack.ts'
import type { Checklist } from '#shared/checklist/triage.ts'
import { lastResortOf } from '../src/compiler/checklist/last-resort.ts'

/**
 * The emergency signs of a compiled pack, one list a language: the build sets them into the program.
 * @param folder - a compiled pack; without one, as before the first build, there is nothing to carry.
 */
export function readLastResorts(folder: string): Readonly<Record<string, Checklist>> {
  const read = <T>(path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as T
  if (!existsSync(join(folder, packPaths.manifest))) return {}
  const { languages } = read<PackManifest>(packPaths.manifest)
  return Object.fromEntries(languages.map((tag) => [tag, lastResortOf(read<Checklist>(packPaths.checklist(tag)))]))
}
