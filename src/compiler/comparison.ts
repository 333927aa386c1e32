import { array, minLength, optional, picklist, pipe, record, strictObject } from 'valibot'
import { CERTAINTIES, type Comparison } from '#shared/content.ts'
import { checkKnown, checkNoNumber, checkUnique } from './checks.ts'
import type { Problems } from './problems.ts'
import type { SourceTree } from './source-tree.ts'
import { suggest } from './suggest.ts'
import { readYaml, type YamlFile } from './yaml/yaml-file.ts'
import type { YamlPath } from './yaml/yaml-places.ts'
import { id, someIds, words } from './yaml/shapes.ts'

const COMPARISON_FILE = 'comparison/comparison.yaml'

const factsShape = strictObject({
  topics: someIds,
  rows: pipe(array(strictObject({ id })), minLength(1, 'is an empty list. Name at least one row.')),
})
const cellShape = strictObject({ text: words, certainty: optional(picklist(CERTAINTIES)), sources: optional(array(id)) })
const wordsShape = strictObject({
  title: words,
  intro: words,
  rows: record(id, strictObject({ title: words, cells: record(id, cellShape) })),
})

interface Cell {
  readonly text: string
  readonly certainty?: (typeof CERTAINTIES)[number] | undefined
  readonly sources?: readonly string[] | undefined
}
interface Words {
  readonly title: string
  readonly intro: string
  readonly rows: Readonly<Record<string, { readonly title: string; readonly cells: Readonly<Record<string, Cell>> }>>
}
/** Which topics stand side by side, and in which rows. */
interface Facts {
  readonly topics: readonly string[]
  readonly rows: readonly { readonly id: string }[]
}

/** Reads what is the same in every language. */
export function readComparisonFacts(tree: SourceTree, topics: readonly string[], problems: Problems): Facts | undefined {
  const yaml = readYaml(COMPARISON_FILE, tree.take(COMPARISON_FILE, 'topics, rows'), factsShape, problems)
  if (yaml === undefined) return undefined
  checkUnique(yaml, ['topics'], yaml.value.topics)
  checkKnown(yaml, ['topics'], yaml.value.topics, new Set(topics), 'topic')
  checkUnique(
    yaml,
    ['rows'],
    yaml.value.rows.map((row) => row.id),
    ['id'],
  )
  return yaml.value
}

/** Reads every language's words and sets them in the order of the facts; each is as sure as the first. */
export function readComparisons(
  tree: SourceTree,
  languages: readonly string[],
  facts: Facts | undefined,
  sources: ReadonlySet<string>,
  problems: Problems,
): readonly Comparison[] {
  const files = languages.flatMap((language) => {
    const file = `comparison/${language}.yaml`
    const yaml: YamlFile<Words> | undefined = readYaml(file, tree.take(file, 'title, intro, rows'), wordsShape, problems)
    return yaml === undefined ? [] : [{ language, yaml }]
  })
  if (facts === undefined) return []
  const first = files.find(({ language }) => language === languages[0])?.yaml
  return files.map(({ language, yaml }) => {
    checkWords(yaml, facts, sources)
    if (first !== undefined && yaml !== first) checkSameBacking(first, yaml)
    const { title, intro, rows } = yaml.value
    return { language, title, intro, topics: facts.topics, rows: facts.rows.map(({ id }) => makeRow(id, facts.topics, rows)) }
  })
}

/** A translated cell is as sure, and names the same sources, as the cell that it translates. */
function checkSameBacking(first: YamlFile<Words>, yaml: YamlFile<Words>): void {
  for (const [row, { cells }] of Object.entries(yaml.value.rows)) {
    for (const [topic, cell] of Object.entries(cells)) {
      const said = first.value.rows[row]?.cells[topic]
      if (said === undefined) continue // a name that is not known has been said
      const [found, right] = [cell, said].map(({ certainty = 'none', sources = [] }) => `${certainty}, [${sources.join(', ')}]`)
      if (found !== right)
        yaml.problem(
          ['rows', row, 'cells', topic],
          `certainty and sources are ${found}; in ${first.file} they are ${right}. A translation changes words only.`,
        )
    }
  }
}

function checkWords(yaml: YamlFile<Words>, facts: Facts, sources: ReadonlySet<string>): void {
  const { title, intro, rows } = yaml.value
  const mend = 'Put it into a cell that names its sources.'
  checkNoNumber(yaml, ['title'], title, mend)
  checkNoNumber(yaml, ['intro'], intro, mend)
  checkKeys(
    yaml,
    ['rows'],
    Object.keys(rows),
    facts.rows.map((row) => row.id),
    `row in ${COMPARISON_FILE}`,
  )
  for (const [row, { title, cells }] of Object.entries(rows)) {
    checkNoNumber(yaml, ['rows', row, 'title'], title, mend)
    checkKeys(yaml, ['rows', row, 'cells'], Object.keys(cells), facts.topics, `topic in ${COMPARISON_FILE}`)
    for (const [topic, cell] of Object.entries(cells)) checkCell(yaml, ['rows', row, 'cells', topic], cell, sources)
  }
}

/** Says names that are not known and known names that are missing. */
function checkKeys(
  yaml: YamlFile<unknown>,
  path: YamlPath,
  written: readonly string[],
  known: readonly string[],
  what: string,
): void {
  for (const name of written.filter((name) => !known.includes(name))) {
    yaml.problemAtKey([...path, name], `there is no ${what} named \`${name}\`.${suggest(name, known)}`)
  }
  for (const name of known.filter((name) => !written.includes(name))) {
    yaml.problemAtKey(path, `\`${path.join('.')}\` has nothing for \`${name}\`. Write it.`)
  }
}

function checkCell(
  yaml: YamlFile<unknown>,
  path: YamlPath,
  { text, certainty, sources = [] }: Cell,
  known: ReadonlySet<string>,
): void {
  checkKnown(yaml, [...path, 'sources'], sources, known, 'source')
  if (sources.length > 0) return
  if (certainty !== undefined) yaml.problem(path, 'a cell that says how sure we are needs `sources`.')
  checkNoNumber(yaml, [...path, 'text'], text, 'Name its `sources` in this cell.')
}

function makeRow(id: string, topics: readonly string[], rows: Words['rows']): Comparison['rows'][number] {
  const row = rows[id]
  const cells = topics.map((topic) => {
    const { text = '', certainty } = row?.cells[topic] ?? {}
    return { text, ...(certainty === undefined ? {} : { certainty }) }
  })
  return { id, title: row?.title ?? '', cells }
}
