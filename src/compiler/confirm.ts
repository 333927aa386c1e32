import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { compilePack } from './compile.ts'
import { inOrder, type Problem, TOP } from './diagnostics/diagnostics.ts'
import { formatLedger, ledgerFile, type Parts } from './translations/ledger.ts'
import type { Twin } from './translations/translation-file.ts'

/** What a blessing did: which parts of which file now count as made from the words of today. */
export interface Renewal {
  readonly file: string
  /** `role: heading, block 2`; empty when all was up to date. */
  readonly parts: readonly string[]
}

/** `problems` keep files from being blessed; nothing is written then. */
export interface BlessResult {
  readonly problems: readonly Problem[]
  readonly renewed: readonly Renewal[]
}

/**
 * Writes down that someone has read translations against their originals and that they say the same.
 * @param files - the translated files that were read, as `topics/magnesium/es.md`; empty for all of them.
 * @throws what the file system throws.
 */
export async function blessPack(directory: string, files: readonly string[]): Promise<BlessResult> {
  const { problems, twins } = await compilePack(directory)
  if (problems.length > 0) return { problems, renewed: [] }
  const unknown = files.filter((file) => !twins.some((twin) => twin.facts.file === file))
  const message = 'is no translated file of this pack. Name it from the folder of the pack on: `topics/magnesium/es.md`.'
  const chosen = twins.filter((twin) => files.length === 0 || files.includes(twin.facts.file))
  const refused = [...unknown.map((file) => ({ file, ...TOP, message })), ...chosen.flatMap((twin) => twin.blockers)]
  if (refused.length > 0) return { problems: inOrder(refused), renewed: [] }
  for (const language of new Set(chosen.map((twin) => twin.facts.language))) {
    const ledger = twins.filter((twin) => twin.facts.language === language).map((twin) => entryOf(twin, chosen.includes(twin)))
    const path = join(directory, ledgerFile(language))
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, formatLedger(new Map(ledger.filter(([, parts]) => parts.size > 0))))
  }
  return { problems: [], renewed: chosen.map((twin) => ({ file: twin.facts.file, parts: changedParts(twin) })) }
}

function entryOf({ facts, now }: Twin, isChosen: boolean): [string, Parts] {
  return [facts.file, isChosen ? now : facts.blessed]
}

/** The parts whose words are others than when they were last read, in the order of the file. */
function changedParts({ facts: { blessed }, now }: Twin): readonly string[] {
  return [...now].flatMap(([part, hashes]) => {
    const [then, today] = [blessed.get(part)?.split(' ') ?? [], hashes.split(' ')]
    if (then.join(' ') === hashes) return []
    if (today.length === 1) return [part]
    const changed = today.flatMap((hash, index) => (then.includes(hash) ? [] : [index === 0 ? 'heading' : `block ${index}`]))
    return [`${part}: ${changed.join(', ') || 'order'}`]
  })
}
