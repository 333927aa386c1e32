import { existsSync } from 'node:fs'
import type { Checklist } from '#shared/checklist/triage.ts'
import type { PackId } from '#shared/content/topic-id.ts'
import { packPaths } from '#shared/subject/pack.ts'
import { lastResortOf } from '../src/compiler/checklist/last-resort.ts'
import { readBuiltPacks } from './built-packs.ts'

/**
 * The emergency signs of every compiled pack, one list a language: the build sets them into the program.
 * @param contentFolder - of compiled packs; before the first build there is none, and nothing to carry.
 */
export function readLastResorts(contentFolder: string): Readonly<Record<PackId, Readonly<Record<string, Checklist>>>> {
  if (!existsSync(contentFolder)) return {}
  return Object.fromEntries(
    readBuiltPacks(contentFolder).map(({ manifest, read }) => {
      const lists = manifest.languages.map((tag) => [tag, lastResortOf(read<Checklist>(packPaths.checklist(tag)))] as const)
      return [manifest.id, Object.fromEntries(lists)]
    }),
  )
}
