import { rm } from 'node:fs/promises'
import { onTestFinished } from 'vitest'
import { compilePack } from '../../../../src/compiler/compile.ts'
import { formatDiagnostic, inOrder } from '../../../../src/compiler/diagnostics/diagnostics.ts'
import { SMALL_PACK, writeFolder, type PackFiles } from './small-pack.ts'

export { SMALL_PACK, writeFolder, type PackFiles }

/** Writes files into a fresh folder that goes when the test ends. */
export async function makeFolder(files: PackFiles): Promise<string> {
  const folder = await writeFolder(files)
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** The lines that the compiler says of the small pack with some files changed; `undefined` takes a file out. */
export async function diagnosticsOf(changes: Readonly<Record<string, string | Uint8Array | undefined>>): Promise<string[]> {
  const files: Record<string, string | Uint8Array> = {}
  for (const [path, content] of Object.entries<string | Uint8Array | undefined>({ ...SMALL_PACK, ...changes })) {
    if (content !== undefined) files[path] = content
  }
  const { diagnostics, outdated } = await compilePack(await makeFolder(files))
  return inOrder([...diagnostics, ...outdated]).map(formatDiagnostic)
}

export type SmallPackPath = keyof typeof SMALL_PACK

/** A file of the small pack with one stretch of text replaced. @throws Error when the stretch is not there. */
export function withChange(path: SmallPackPath, from: string, to: string): string {
  if (!SMALL_PACK[path].includes(from)) throw new Error(`${path}: no ${JSON.stringify(from)} to replace`)
  return SMALL_PACK[path].replace(from, () => to)
}
