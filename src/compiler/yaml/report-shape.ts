import { type BaseIssue, type GenericSchema, type InferOutput, safeParse } from 'valibot'
import type { Location } from '../diagnostics/diagnostics.ts'
import { oneOf, suggest } from '../text/suggest.ts'
import type { YamlPath, YamlLocations } from './yaml-locations.ts'

type Report = (location: Location, message: string) => void

/** Checks a value against a schema; reports every difference in words that authors know. `undefined` when there is any. */
export function reportShape<S extends GenericSchema>(
  schema: S,
  value: unknown,
  locations: YamlLocations,
  report: Report,
): { readonly output: InferOutput<S> } | undefined {
  const result = safeParse(schema, value)
  if (result.success) return { output: result.output }
  for (const issue of result.issues) {
    const path = pathOf(issue)
    const isKey = issue.path?.at(-1)?.origin === 'key'
    report(isKey ? locations.key(path) : locations.value(path), messageOf(issue, path, schema, result.issues))
  }
  return undefined
}

function pathOf(issue: BaseIssue<unknown>): YamlPath {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
}

function messageOf(issue: BaseIssue<unknown>, path: YamlPath, schema: GenericSchema, all: readonly BaseIssue<unknown>[]): string {
  const name = nameOf(path)
  const isKey = issue.path?.at(-1)?.origin === 'key'
  if (issue.type === 'strict_object' && isKey) {
    const key = String(path.at(-1))
    if (issue.expected !== 'never') return `missing \`${key}\`${within(path)}.`
    const missing = all.filter((other) => other.type === 'strict_object' && other.received === 'undefined')
    const known = new Set([...missing.map((other) => String(pathOf(other).at(-1))), ...keysAt(schema, path.slice(0, -1))])
    return `unknown key \`${key}\`${within(path)}.${suggest(key, known)}`
  }
  if (issue.kind === 'validation') return `${name}: ${issue.message}`
  const choices = choicesOf(issue.expected)
  if (choices.length > 0) return `${name}: ${shown(issue.received)} is not a choice.${suggestChoice(issue.received, choices)}`
  return `${name}: should be ${kindOf(issue.expected)}, is ${shown(issue.received)}.${quoteHint(issue)}`
}

const within = (path: YamlPath) => (path.length > 1 ? ` in \`${pathName(path.slice(0, -1))}\`` : '')

/** `signs #4 sources`: people count from one. */
const pathName = (path: YamlPath) =>
  path.reduce<string>((name, step, index) => {
    if (typeof step === 'number') return `${name} #${step + 1}`
    return index === 0 ? step : `${name}${typeof path[index - 1] === 'number' ? ' ' : '.'}${step}`
  }, '')

const nameOf = (path: YamlPath) => (path.length === 0 ? 'the file' : `\`${pathName(path)}\``)

/** Valibot writes choices as `("a" | "b")`, one choice as `"a"`. */
function choicesOf(expected: string | null): readonly string[] {
  const names = [...(expected ?? '').matchAll(/"([^"]*)"|\b(\d+)\b/gu)].map((match) => match[1] ?? match[2] ?? '')
  return names
}

function suggestChoice(received: string, choices: readonly string[]): string {
  const near = suggest(received.replaceAll('"', ''), choices)
  return near === '' ? ` Use ${oneOf(choices)}.` : near
}

function kindOf(expected: string | null): string {
  const kinds: Readonly<Record<string, string>> = {
    string: 'text',
    number: 'a number',
    Array: 'a list',
    Object: 'keys with values',
    boolean: '`true` or `false`',
  }
  return kinds[expected ?? ''] ?? expected ?? 'something else'
}

function shown(received: string): string {
  const kinds: Readonly<Record<string, string>> = {
    null: 'empty',
    undefined: 'missing',
    Array: 'a list',
    Object: 'keys with values',
  }
  return kinds[received] ?? `\`${received.replaceAll('"', '')}\``
}

/** YAML reads `Note: this` and `12` as something other than text unless they are quoted. */
function quoteHint(issue: BaseIssue<unknown>): string {
  const isText = issue.expected === 'string'
  return isText && ['number', 'boolean', 'object'].includes(typeof issue.input) && issue.input !== null
    ? ' Put the whole text in quotes.'
    : ''
}

/** The keys a schema knows at a path, to suggest from. */
function keysAt(schema: unknown, path: YamlPath): readonly string[] {
  const [step, ...rest] = path
  const part = schema as { entries?: Record<string, unknown>; wrapped?: unknown; item?: unknown; value?: unknown }
  if (part.wrapped !== undefined) return keysAt(part.wrapped, path)
  if (step === undefined) return Object.keys(part.entries ?? {})
  const next = part.entries?.[String(step)] ?? part.item ?? part.value
  return next === undefined ? [] : keysAt(next, rest)
}
