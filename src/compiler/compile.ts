import { stat } from 'node:fs/promises'
import type { PackManifest } from '#shared/content.ts'
import { PACK_FILE, readPackHead } from './pack.ts'
import { type Problem, Problems, TOP } from './problems.ts'
import { readSourceTree } from './source-tree.ts'

/** A pack in memory, complete and without problems. */
export interface CompiledPack {
  readonly manifest: PackManifest
  /** Path inside the pack -> text, the manifest last. */
  readonly files: ReadonlyMap<string, string>
}

/** `pack` is there exactly when there are no problems. */
export interface CompileResult {
  readonly problems: readonly Problem[]
  readonly pack?: CompiledPack
}

/**
 * Compiles an authored folder. Same input, same bytes; every problem is found in one go.
 * @throws what the file system throws while reading; a folder that is not a pack is a problem, not an error.
 */
export async function compilePack(sourceDirectory: string): Promise<CompileResult> {
  const problems = new Problems()
  if (!(await isPack(sourceDirectory))) {
    problems.add(PACK_FILE, TOP, 'there is no pack here: the folder or its pack.yaml is missing.')
    return { problems: problems.list() }
  }
  const tree = await readSourceTree(sourceDirectory, problems)
  readPackHead(tree, problems)
  return { problems: problems.list() }
}

async function isPack(directory: string): Promise<boolean> {
  const found = await stat(`${directory}/${PACK_FILE}`).catch(() => undefined) // missing is the answer, not a failure
  return found?.isFile() === true
}
