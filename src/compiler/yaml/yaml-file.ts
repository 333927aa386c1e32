import type { GenericSchema, InferOutput } from 'valibot'
import { isScalar, LineCounter, parseDocument, visit } from 'yaml'
import { type Location, type Diagnostics, TOP } from '../diagnostics/diagnostics.ts'
import { reportShape } from './report-shape.ts'
import { type YamlPath, yamlLocations } from './yaml-locations.ts'

/** A YAML text of the right shape, and the location of each part. */
export interface YamlFile<T> {
  readonly file: string
  readonly value: T
  /** Reports something at a value. */
  report(path: YamlPath, message: string): void
  /** Reports something at a key. */
  reportAtKey(path: YamlPath, message: string): void
  /** Where a value starts; the nearest parent that is there when it is missing. */
  locationOf(path: YamlPath): Location
}

/** A YAML text to read. */
interface YamlSource<S extends GenericSchema> {
  readonly file: string
  /** `undefined` when the file is missing, which was reported. */
  readonly text: string | undefined
  readonly schema: S
  readonly diagnostics: Diagnostics
  /** Lines of the file above this text, as for front matter. */
  readonly linesBefore?: number
}

/**
 * Reads YAML 1.2 and checks its shape. Everything that is wrong is reported at the line of the value.
 * @returns `undefined` when the text is broken or has another shape.
 */
export function readYaml<S extends GenericSchema>({
  file,
  text,
  schema,
  diagnostics,
  linesBefore = 0,
}: YamlSource<S>): YamlFile<InferOutput<S>> | undefined {
  if (text === undefined) return undefined
  const lines = new LineCounter()
  if (isTooDeep(text)) {
    diagnostics.report(
      file,
      { ...TOP, line: 1 + linesBefore },
      `lists and keys stand in each other more than ${MOST_DEPTH} deep. Write them flat.`,
    )
    return undefined
  }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false })
  const locationOf = (offset: number): Location => {
    const { line, col } = lines.linePos(offset)
    return { line: line + linesBefore, column: col }
  }
  const errors = firstOfEachLine([...document.errors, ...document.warnings], (error) => locationOf(error.pos[0]).line)
  for (const error of errors) diagnostics.report(file, locationOf(error.pos[0]), yamlMessage(error.code, error.message))
  let hasAlias = false
  let hasTwice = false
  visit(document, {
    Map: (_key, { items }) => {
      const met = new Set<string>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        const name = String(key.value)
        if (met.has(name)) {
          hasTwice = true
          diagnostics.report(file, locationOf(key.range?.[0] ?? 0), 'this key stands twice. Keep one.')
        }
        met.add(name)
      }
    },
    Alias: (_key, node) => {
      hasAlias = true
      diagnostics.report(file, locationOf(node.range?.[0] ?? 0), 'aliases (`*name`) are not used here. Write the value out.')
    },
  })
  // Diagnostics are not counted here: when a file is read twice, its diagnostics count once.
  if (errors.length > 0 || hasAlias || hasTwice) return undefined
  if (document.contents === null) {
    diagnostics.report(file, { ...TOP, line: 1 + linesBefore }, 'is empty.')
    return undefined
  }
  const locations = yamlLocations(document, lines, linesBefore)
  const value = reportShape(schema, document.toJS(), locations, (location, message) =>
    diagnostics.report(file, location, message),
  )
  if (value === undefined) return undefined
  return {
    file,
    value: value.output,
    report: (path, message) => diagnostics.report(file, locations.value(path), message),
    reportAtKey: (path, message) => diagnostics.report(file, locations.key(path), message),
    locationOf: (path) => locations.value(path),
  }
}

/** Far above what any file of ours needs, far below what a parser can hold. */
const MOST_DEPTH = 40

/** Counts brackets and dashes alone, before anything reads the text: words in quotes may hold a few as well. */
function isTooDeep(text: string): boolean {
  let depth = 0
  for (const sign of text.match(/[{}[\]]/gu) ?? []) {
    depth = sign === '{' || sign === '[' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > MOST_DEPTH) return true
  }
  return new RegExp(`(?:[-?:][ \\t]+){${MOST_DEPTH}}`, 'u').test(text)
}

/** What follows the first slip on a line is mostly its echo. */
function firstOfEachLine<T>(errors: readonly T[], lineOf: (error: T) => number): readonly T[] {
  const seen = new Set<number>()
  return errors.filter((error) => {
    const line = lineOf(error)
    return !seen.has(line) && seen.add(line)
  })
}

const QUOTE = 'Text that holds `{`, `[`, `,`, `#` or `: ` stands in quotes.'

/** The parser's own words, with what to do for the slips that authors make. */
function yamlMessage(code: string, message: string): string {
  const mends: Readonly<Record<string, string>> = {
    TAB_AS_INDENT: 'a tab is used to indent. Use spaces.',
    BAD_INDENT: 'the indent does not fit the lines around it, or a quote or bracket above is not closed.',
    MISSING_CHAR: `broken YAML: a comma, colon, quote or bracket is missing. ${QUOTE}`,
    BLOCK_AS_IMPLICIT_KEY: 'a colon in the text is read as a key. Put the whole text in quotes.',
    UNEXPECTED_TOKEN: `broken YAML here, or just before. ${QUOTE}`,
    MULTILINE_IMPLICIT_KEY: 'a key runs over more than one line. Look for a missing colon.',
  }
  return mends[code] ?? `broken YAML: ${message.split('\n')[0]}`
}
