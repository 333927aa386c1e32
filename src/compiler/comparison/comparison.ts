import type { ComparisonRow } from '#shared/content/comparison.ts'
import type { LanguageTag } from '#shared/content/content.ts'
import { canonicalJson, sha256 } from '../text/canonical-json.ts'
import { checkKnown, checkNoNumber, checkUnique } from '../yaml/checks.ts'
import { type Cell, type Facts, factsShape, type Words, wordsShape } from './shapes.ts'
import type { AuthoredComparison } from '../session/authored.ts'
import { bindComparison } from './translation.ts'
import { readYamlFile } from '../session/read-file.ts'
import type { CompileSession } from '../session/session.ts'
import { pairWithFirst, readWordFiles, type WordFile } from '../session/word-files.ts'
import { checkParts } from '../reading/check-words.ts'
import { partsOfComparison } from './reading-parts.ts'
import { suggest } from '../text/suggest.ts'
import { languageMark } from '../translations/words-pair.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import type { YamlPath } from '../yaml/yaml-locations.ts'

const FOLDER = 'comparison'
const COMPARISON_FILE = `${FOLDER}/comparison.yaml`

/** What of the pack a comparison may name. */
interface ComparedPack {
  readonly topics: readonly string[]
  readonly sections: readonly { readonly id: string }[]
}

/** Reads what is the same in every language. A pack may do without a comparison: then it has no such folder. */
export function readComparisonFacts(session: CompileSession, { topics, sections }: ComparedPack): Facts | undefined {
  if (session.tree.list(FOLDER).length === 0) return undefined
  const yaml = readYamlFile(session, COMPARISON_FILE, factsShape, 'topics, rows')
  if (yaml === undefined) return undefined
  checkUnique(yaml, ['topics'], yaml.value.topics)
  checkKnown(yaml, ['topics'], yaml.value.topics, { known: new Set(topics), what: 'topic' })
  checkUnique(
    yaml,
    ['rows'],
    yaml.value.rows.map((row) => row.id),
    ['id'],
  )
  const known = sections.map(({ id }) => id)
  yaml.value.rows.forEach(({ section }, index) => {
    if (section === undefined || known.includes(section)) return
    const help = suggest(section, known) || ' Use a section of pack.yaml.'
    yaml.report(['rows', index, 'section'], `unknown section \`${section}\`.${help}`)
  })
  return yaml.value
}

/** Reads every language's words and sets them in the order of the facts; each is as sure as the first. */
export function readComparisons(
  session: CompileSession,
  facts: Facts | undefined,
  sources: ReadonlySet<string>,
): readonly AuthoredComparison[] {
  if (session.tree.list(FOLDER).length === 0) return []
  const files: readonly WordFile<Words>[] = readWordFiles(session, FOLDER, wordsShape, 'title, intro, rows')
  if (facts === undefined) return []
  return pairWithFirst(session, files).map(({ language, yaml, isFirst, pair }) => {
    checkWords(yaml, isFirst ? facts : undefined, sources)
    const parts = partsOfComparison(yaml.value)
    checkParts(yaml, language, parts)
    session.readings.addWords('comparison', language, yaml, parts)
    const words = pair === undefined ? yaml.value : bindComparison(pair)
    return makeComparison(language, facts, words)
  })
}

/** @param facts - what must be there; `undefined` for a translation, which is compared with its original. */
function checkWords(yaml: YamlFile<Words>, facts: Facts | undefined, sources: ReadonlySet<string>): void {
  const { title, intro, rows } = yaml.value
  const mend = 'Put it into a cell that names its sources.'
  checkNoNumber(yaml, ['title'], title, mend)
  checkNoNumber(yaml, ['intro'], intro, mend)
  const names = facts?.rows.map((row) => row.id)
  if (names !== undefined) checkKeys(yaml, ['rows'], Object.keys(rows), { known: names, what: `row in ${COMPARISON_FILE}` })
  for (const [row, { title, cells }] of Object.entries(rows)) {
    checkNoNumber(yaml, ['rows', row, 'title'], title, mend)
    const path = ['rows', row, 'cells']
    if (facts !== undefined)
      checkKeys(yaml, path, Object.keys(cells), { known: facts.topics, what: `topic in ${COMPARISON_FILE}` })
    for (const [topic, cell] of Object.entries(cells)) checkCell(yaml, [...path, topic], cell, sources)
  }
}

/** Reports names that are not known, and known names that are missing. */
function checkKeys(
  yaml: YamlFile<unknown>,
  path: YamlPath,
  written: readonly string[],
  { known, what }: { readonly known: readonly string[]; readonly what: string },
): void {
  for (const name of written.filter((name) => !known.includes(name))) {
    yaml.reportAtKey([...path, name], `there is no ${what} named \`${name}\`.${suggest(name, known)}`)
  }
  for (const name of known.filter((name) => !written.includes(name))) {
    yaml.reportAtKey(path, `\`${path.join('.')}\` has nothing for \`${name}\`. Write it.`)
  }
}

function checkCell(
  yaml: YamlFile<unknown>,
  path: YamlPath,
  { text, certainty, sources = [] }: Cell,
  known: ReadonlySet<string>,
): void {
  checkKnown(yaml, [...path, 'sources'], sources, { known, what: 'source' })
  if (sources.length > 0) return
  if (certainty !== undefined) yaml.report(path, 'a cell that says how sure we are needs `sources`.')
  checkNoNumber(yaml, [...path, 'text'], text, 'Name its `sources` in this cell.')
}

function makeComparison(
  language: LanguageTag,
  { topics, rows: ids }: Facts,
  { title, intro, titleLanguage, rows }: Words,
): AuthoredComparison {
  const mark = titleLanguage === undefined ? {} : { titleLanguage }
  const text = { language, title, intro, topics, rows: ids.map(({ id }) => makeRow(id, topics, rows)) }
  const leading = text.rows.map((row, index) => ({ ...row, ...sectionMark(ids[index]?.section) }))
  return { ...text, rows: leading, ...mark, revision: sha256(canonicalJson(text)) }
}

function makeRow(id: string, topics: readonly string[], rows: Words['rows']): ComparisonRow {
  const row = rows[id]
  const cells = topics.map((topic) => {
    const { text = '', certainty, language } = row?.cells[topic] ?? {}
    return { text, ...(certainty === undefined ? {} : { certainty }), ...languageMark(language) }
  })
  return { id, title: row?.title ?? '', cells, ...languageMark(row?.language) }
}

const sectionMark = (section: string | undefined) => (section === undefined ? {} : { section })
