import { record, string } from 'valibot'
import { compare, Problems, TOP } from '../diagnostics/diagnostics.ts'
import type { SourceTree } from '../tree/source-tree.ts'
import { readYaml } from '../yaml/yaml-file.ts'

/** Part of a file -> fingerprints of the words it was translated from, in the order of the file. */
export type Parts = ReadonlyMap<string, string>
/** What one language was translated from: file -> parts. */
export type Ledger = ReadonlyMap<string, Parts>

const shape = record(string(), record(string(), string()))

export const ledgerFile = (language: string) => `translated/${language}.yaml`

const HEAD = [
  '# Which words each translated part was made from. `npm run content -- bless` writes this file; nobody edits it by hand.',
  '',
]

/** Reads a language's ledger. One that is missing or broken binds nothing, so that nothing passes as translated. */
export function readLedger(tree: SourceTree, language: string, problems: Problems): Ledger {
  const file = ledgerFile(language)
  const mend = 'Read each translation against its original, then run `npm run content -- bless`.'
  if (!tree.has(file)) {
    problems.addStale(file, TOP, `missing file: nothing in \`${language}\` is known to be up to date. ${mend}`)
    return new Map()
  }
  const own = new Problems()
  const yaml = readYaml(file, tree.take(file, ''), shape, own)
  if (yaml !== undefined)
    return new Map(Object.entries(yaml.value).map(([path, parts]) => [path, new Map(Object.entries(parts))]))
  const [first] = own.list()
  problems.addStale(file, first ?? TOP, `cannot be read: ${first?.message ?? 'broken YAML.'} ${mend}`)
  return new Map()
}

/** A ledger as its file holds it: files in order, a line a part. */
export function formatLedger(ledger: Ledger): string {
  const files = [...ledger].sort(([a], [b]) => compare(a, b))
  const lines = files.flatMap(([file, parts]) => [`${file}:`, ...[...parts].map(([part, hash]) => `  ${part}: '${hash}'`)])
  return [...HEAD, ...lines, ''].join('\n')
}
