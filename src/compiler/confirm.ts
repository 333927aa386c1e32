import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { compilePack } from './compile.ts'
import { type Diagnostic, Diagnostics, inOrder, TOP } from './diagnostics/diagnostics.ts'
import { formatLedger, type LedgerEntry, ledgerFile, parseLedger, type Confirmation } from './translations/ledger.ts'
import type { TranslationFile } from './translations/translation-file.ts'

/** What someone must read before translations count as confirmed. When there are diagnostics, nothing can be confirmed. */
export interface ConfirmPlan {
  readonly diagnostics: readonly Diagnostic[]
  /** The chosen files with parts that need a reading. */
  readonly files: readonly TranslationFile[]
  /** Names of all translated files of the pack. */
  readonly known: ReadonlySet<string>
}

/**
 * Finds the parts whose words, on either side, are not those that someone has confirmed. Writes nothing.
 * @param names - translated files, as `topics/sleep/es.md`; empty for all of them.
 * @throws what the file system throws.
 */
export async function planConfirm(directory: string, names: readonly string[]): Promise<ConfirmPlan> {
  const { diagnostics, translationFiles } = await compilePack(directory)
  const known = new Set(translationFiles.map(({ facts }) => facts.file))
  if (diagnostics.length > 0) return { diagnostics, files: [], known }
  const message = 'is no translated file of this pack. Name it from the folder of the pack on: `topics/sleep/es.md`.'
  const unknown = names.filter((name) => !known.has(name)).map((file) => ({ file, ...TOP, message }))
  const chosen = translationFiles.filter(({ facts }) => names.length === 0 || names.includes(facts.file))
  const blockers = [...unknown, ...chosen.flatMap((file) => file.blockers)]
  if (blockers.length > 0) return { diagnostics: inOrder(blockers), files: [], known }
  return { diagnostics: [], files: chosen.filter(({ toRead }) => toRead.length > 0), known }
}

/**
 * Writes down that someone has read a translated file against its original and found that both say the same. It holds for the
 * words that the plan was made from: what changed since then needs a new reading.
 * @param known - all translated files of the pack; the ledger forgets the others.
 * @throws what the file system throws.
 */
export async function confirmFile(
  directory: string,
  { facts, current }: TranslationFile,
  known: ReadonlySet<string>,
  confirmation: Confirmation,
): Promise<void> {
  const file = ledgerFile(facts.language)
  const path = join(directory, file)
  const text = await readFile(path, 'utf8').catch(() => undefined) // a language that is confirmed for the first time has no ledger
  const ledger = parseLedger(file, text, new Diagnostics()) ?? new Map<string, LedgerEntry>()
  const others = [...ledger].filter(([name, { parts }]) => known.has(name) && name !== facts.file && parts.size > 0)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, formatLedger(new Map([...others, [facts.file, { confirmation, parts: current }]])))
}
