import { type InferOutput, looseObject, optional, record, string, union } from 'valibot'
import { Diagnostics, TOP } from '../diagnostics/diagnostics.ts'
import { compare } from '../text/compare.ts'
import type { SourceTree } from '../tree/source-tree.ts'
import { readYaml } from '../yaml/yaml-file.ts'
import type { FingerprintPair } from './fingerprint.ts'

/** Part of a file -> fingerprints of its words on both sides: one pair, or one for each block; in the order of the file. */
export type PartFingerprints = ReadonlyMap<string, readonly FingerprintPair[]>

/** Who read a translation against its original, and on which day (ISO). */
export interface Confirmation {
  readonly by: string
  readonly on: string
}

/** What was confirmed of one translated file. */
export interface LedgerEntry {
  /** Absent in ledgers of the old form. */
  readonly confirmation?: Confirmation
  readonly parts: PartFingerprints
}

/** What was confirmed of one language: file -> entry. */
export type Ledger = ReadonlyMap<string, LedgerEntry>

const parts = record(string(), string())
/** An entry of the old form is the parts alone. */
const entryShape = union([looseObject({ by: optional(string()), on: optional(string()), parts }), parts])
const shape = record(string(), entryShape)

/** Where the ledger of a language is, from the authored folder on. */
export const ledgerFile = (language: string) => `translated/${language}.yaml`

const HEAD = [
  '# Which words someone has read against each other and found to say the same: for each part `original=translation`, and for each',
  '# file who read it, and when. `npm run content -- confirm` writes this file; nobody edits it by hand.',
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
  const ledger = parseLedger(file, tree.read(file, ''), ofLedger)
  const [first] = ofLedger.list()
  if (first !== undefined) diagnostics.reportOutdated(file, first, `cannot be read: ${first.message} ${mend}`)
  return ledger ?? new Map<string, LedgerEntry>()
}

/** @returns `undefined` when the text is broken or no ledger, which is reported. */
export function parseLedger(file: string, text: string | undefined, diagnostics: Diagnostics): Ledger | undefined {
  const yaml = readYaml({ file, text, schema: shape, diagnostics })
  return yaml && new Map(Object.entries(yaml.value).map(([path, entry]) => [path, readEntry(entry)]))
}

function readEntry(entry: InferOutput<typeof entryShape>): LedgerEntry {
  if (typeof entry.parts !== 'object') return { parts: readParts(entry as InferOutput<typeof parts>) }
  const { by, on } = entry
  const confirmation = typeof by === 'string' && typeof on === 'string' ? { confirmation: { by, on } } : {}
  return { ...confirmation, parts: readParts(entry.parts) }
}

const readParts = (parts: Readonly<Record<string, string>>): PartFingerprints =>
  new Map(Object.entries(parts).map(([part, pairs]) => [part, pairs.split(' ').map(readPair)]))

function readPair(text: string): FingerprintPair {
  const [original = '', translation] = text.split('=')
  return { original, ...(translation === undefined ? {} : { translation }) }
}

/** The text of a ledger's file: files in order, one line for each part. */
export function formatLedger(ledger: Ledger): string {
  const files = [...ledger].sort(([a], [b]) => compare(a, b))
  return [...HEAD, ...files.flatMap(([file, entry]) => [`${keyed(file)}:`, ...entryLines(entry)]), ''].join('\n')
}

function entryLines({ confirmation, parts }: LedgerEntry): readonly string[] {
  const head = confirmation === undefined ? [] : [`  by: ${quoted(confirmation.by)}`, `  on: ${quoted(confirmation.on)}`]
  return [
    ...head,
    '  parts:',
    ...[...parts].map(([part, pairs]) => `    ${keyed(part)}: ${quoted(pairs.map(formatPair).join(' '))}`),
  ]
}

const formatPair = ({ original, translation }: FingerprintPair) =>
  translation === undefined ? original : `${original}=${translation}`

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`
/** Names of files and parts need no quotes; what stands here by a slip may. */
const keyed = (name: string) => (/^[\w./-]+$/u.test(name) ? name : quoted(name))
