import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CompiledPack } from '../../src/compiler/compile.ts'
import { withFile } from '../../src/compiler/pack/compiled-pack.ts'
import { openSheetBuilder } from '../../src/main/handout/build/sheet-builder.ts'
import { workOutChoice } from '../../src/main/handout/build/topic-content-for.ts'
import { PAPERS, SIZES } from '../../src/shared/handout.ts'
import { type SheetChoice, sheetKey } from '../../src/shared/sheet-choices.ts'
import { packPaths } from '../../src/shared/subject/pack.ts'
import { sheetInputs } from './sheet-inputs.ts'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
/** All that decides what a sheet has room for, besides the words. */
const PLANNERS = ['src/main/handout', 'src/shared', 'resources/fonts']
const CACHE = join(PROJECT, 'node_modules', '.cache', 'charley-sheets.json')
/** Enough for several packs; the oldest go first. */
const KEPT_MOST = 5000

/**
 * The pack with what its standard sheets have room for, in every look. Working that out takes some seconds a topic, so what
 * did not change since the last time is taken from there.
 */
export function withSheetChoices(pack: CompiledPack): CompiledPack {
  const inputIn = sheetInputs(pack)
  const [before, planners] = [readCache(), hashOf(PLANNERS.flatMap(filesBelow).map((file) => readFileSync(file)))]
  const after: Record<string, SheetChoice> = {}
  const { languages } = pack.manifest
  const looks = languages.flatMap((language) =>
    [undefined, ...languages.filter((other) => other !== language)].flatMap((secondLanguage) =>
      SIZES.flatMap((size) => PAPERS.map((paper) => ({ language, size, paper, ...(secondLanguage && { secondLanguage }) }))),
    ),
  )
  const choices = looks.flatMap((look) => {
    const input = inputIn(look.language, look.secondLanguage)
    const builder = openSheetBuilder({ ...look, length: 'standard' }, input)
    return input.topics.map(({ id, revision }): [string, SheetChoice] => {
      const key = sheetKey(id, look)
      const other = input.second?.topics.find((topic) => topic.id === id)?.revision ?? ''
      const signs = [input.checklist, input.second?.checklist].map((checklist) => checklist?.revision ?? '')
      const name = hashOf([key, revision, other, ...signs, pack.manifest.edition, planners])
      const choice = before[name] ?? workOutChoice(id, builder)
      after[name] = choice
      return [key, choice]
    })
  })
  mkdirSync(join(CACHE, '..'), { recursive: true })
  const kept = Object.entries({ ...before, ...after }).slice(-KEPT_MOST)
  writeFileSync(CACHE, JSON.stringify(Object.fromEntries(kept)))
  return withFile(pack, packPaths.sheets, Object.fromEntries(choices))
}

function readCache(): Record<string, SheetChoice> {
  try {
    return JSON.parse(readFileSync(CACHE, 'utf8')) as Record<string, SheetChoice>
  } catch {
    return {} // nothing kept, or not whole: all is worked out
  }
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}

function hashOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}
