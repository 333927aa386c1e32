import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { compilePack } from './compile.ts'
import { type Diagnostic, inOrder, TOP } from './diagnostics/diagnostics.ts'
import { formatLedger, ledgerFile, type PartFingerprints } from './translations/ledger.ts'
import type { TranslationFile } from './translations/translation-file.ts'

/** A confirmed file, and which of its parts now count as made from today's words. */
export interface ConfirmedFile {
  readonly file: string
  /** As `role: heading, block 2`; empty when all was up to date. */
  readonly parts: readonly string[]
}

/** When there are diagnostics, nothing was written. */
export interface ConfirmResult {
  readonly diagnostics: readonly Diagnostic[]
  readonly renewed: readonly ConfirmedFile[]
}

/**
 * Writes down that someone has read translations against their originals and found that they say the same.
 * @param files - the translated files that were read, as `topics/sleep/es.md`; empty for all of them.
 * @throws what the file system throws.
 */
export async function confirmTranslations(directory: string, files: readonly string[]): Promise<ConfirmResult> {
  const { diagnostics, translationFiles } = await compilePack(directory)
  if (diagnostics.length > 0) return { diagnostics, renewed: [] }
  const unknown = files.filter((file) => !translationFiles.some(({ facts }) => facts.file === file))
  const message = 'is no translated file of this pack. Name it from the folder of the pack on: `topics/sleep/es.md`.'
  const chosen = translationFiles.filter(({ facts }) => files.length === 0 || files.includes(facts.file))
  const blockers = [...unknown.map((file) => ({ file, ...TOP, message })), ...chosen.flatMap((file) => file.blockers)]
  if (blockers.length > 0) return { diagnostics: inOrder(blockers), renewed: [] }
  for (const language of new Set(chosen.map(({ facts }) => facts.language))) {
    const entries = translationFiles
      .filter(({ facts }) => facts.language === language)
      .map((file): [string, PartFingerprints] => [file.facts.file, chosen.includes(file) ? file.current : file.facts.confirmed])
    const path = join(directory, ledgerFile(language))
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, formatLedger(new Map(entries.filter(([, parts]) => parts.size > 0))))
  }
  return { diagnostics: [], renewed: chosen.map((file) => ({ file: file.facts.file, parts: changedParts(file) })) }
}

/** The parts whose words have changed since they were last confirmed, in the order of the file. */
function changedParts({ facts: { confirmed }, current }: TranslationFile): readonly string[] {
  return [...current].flatMap(([part, fingerprints]) => {
    const [then, today] = [confirmed.get(part)?.split(' ') ?? [], fingerprints.split(' ')]
    if (then.join(' ') === fingerprints) return []
    if (today.length === 1) return [part]
    const changed = today.flatMap((hash, index) => (then.includes(hash) ? [] : [index === 0 ? 'heading' : `block ${index}`]))
    return [`${part}: ${changed.join(', ') || 'order'}`]
  })
}
