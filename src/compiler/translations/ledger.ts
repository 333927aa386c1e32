import { record, string } from 'valibot'
import { Diagnostics, TOP } from '../diagnostics/diagnostics.ts'
import { compare } from '../text/compare.ts'
import type { SourceTree } from '../tree/source-tree.ts'
import { readYaml } from '../yaml/yaml-file.ts'

/** Part of a file -> fingerprints of the words it was translated from, with spaces between; in the order of the file. */
export type PartFingerprints = ReadonlyMap<string, string>
/** What one language was translated from: file -> parts. */
export type Ledger = ReadonlyMap<string, PartFingerprints>

const shape = record(string(), record(string(), string()))

/** Where the ledger of a language is, from the authored folder on. */
export const ledgerFile = (language: string) => `translated/${language}.yaml`

const HEAD = [
  '# Which words each translated part was made from. `npm run content -- confirm` writes this file; nobody edits it by hand.',
  '',
]

/** Reads a language's ledger. A missing or broken one confirms nothing, so that nothing passes as translated. */
export function readLedger(tree: SourceTree, language: string, diagnostics: Diagnostics): Ledger {
  const file = ledgerFile(language)
  const mend = 'Read each translation against its original, then run `npm run content -- confirm`.'
  if (!tree.has(file)) {
    diagnostics.reportOutdated(file, TOP, `missing file: nothing in \`${language}\` is known to be up to date. ${mend}`)
    return new Map()
  }
  // Collected apart: a broken ledger makes translations outdated, but it does not keep the pack from shipping.
  const ofLedger = new Diagnostics()
  const yaml = readYaml({ file, text: tree.read(file, ''), schema: shape, diagnostics: ofLedger })
  if (yaml !== undefined)
    return new Map(Object.entries(yaml.value).map(([path, parts]) => [path, new Map(Object.entries(parts))]))
  const [first] = ofLedger.list()
  diagnostics.reportOutdated(file, first ?? TOP, `cannot be read: ${first?.message ?? 'broken YAML.'} ${mend}`)
  return new Map()
}

/** The text of a ledger's file: files in order, one line for each part. */
export function formatLedger(ledger: Ledger): string {
  const files = [...ledger].sort(([a], [b]) => compare(a, b))
  const lines = files.flatMap(([file, parts]) => [`${file}:`, ...[...parts].map(([part, hash]) => `  ${part}: '${hash}'`)])
  return [...HEAD, ...lines, ''].join('\n')
}
