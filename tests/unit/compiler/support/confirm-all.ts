import { confirmFile, planConfirm } from '../../../../src/compiler/confirm.ts'
import type { Diagnostic } from '../../../../src/compiler/diagnostics/diagnostics.ts'

export const CONFIRMATION = { by: 'not named', on: '2026-11-29' } as const

/** Someone has read all that needs a reading: of the named files, or of all of them. */
export async function confirmAll(
  folder: string,
  names: readonly string[] = [],
): Promise<{
  readonly diagnostics: readonly Diagnostic[]
  readonly renewed: readonly { readonly file: string; readonly parts: readonly string[] }[]
}> {
  const { diagnostics, files, known } = await planConfirm(folder, names)
  for (const file of files) await confirmFile(folder, file, known, CONFIRMATION)
  return { diagnostics, renewed: files.map(({ facts, toRead }) => ({ file: facts.file, parts: toRead.map(({ part }) => part) })) }
}
