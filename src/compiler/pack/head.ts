import { array, minLength, optional, pipe, regex, strictObject, string } from 'valibot'
import { checkUnique } from '../yaml/checks.ts'
import { readYamlFile } from '../session/read-file.ts'
import type { SourceSession } from '../session/session.ts'
import { id, isoDate, someIds } from '../yaml/shapes.ts'
import { coverageGap } from '../languages/coverage.ts'
import { suggest } from '../text/suggest.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import { type SubjectFacts, subjectShape } from '../subject/shapes.ts'

/** What pack.yaml says. */
export interface PackHead extends SubjectFacts {
  readonly id: string
  readonly edition: string
  readonly languages: readonly string[]
  /** Languages still being written: their files may be there, are not read and do not ship. */
  readonly drafts: readonly string[]
  /** In the order they are shown. */
  readonly topics: readonly string[]
}

const language = pipe(string(), regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, 'is not a language tag. Write it as `en` or `es`.'))

const shape = strictObject({
  id,
  edition: isoDate,
  languages: pipe(array(language), minLength(1, 'is an empty list. Name at least one language.')),
  drafts: optional(array(language), []),
  topics: someIds,
  ...subjectShape.entries,
})

export const PACK_FILE = 'pack.yaml'
const HOLDS = 'id, edition, languages, topics, and what the subject is'

/** Reads pack.yaml and compares its topics with the folders under topics/. Keeps the file, so that later checks can report at its lines. */
export function readPackHead(session: SourceSession): YamlFile<PackHead> | undefined {
  const yaml = readYamlFile(session, PACK_FILE, shape, HOLDS)
  if (yaml === undefined) return undefined
  const { topics, languages, drafts } = yaml.value
  checkUnique(yaml, ['topics'], topics)
  checkUnique(yaml, ['languages'], languages)
  checkUnique(yaml, ['drafts'], drafts)
  drafts.forEach((tag, index) => {
    if (languages.includes(tag)) yaml.report(['drafts', index], `\`${tag}\` ships already. Take it out of \`drafts\`.`)
  })
  languages.forEach((tag, index) => {
    const gap = coverageGap(tag)
    if (gap !== undefined) yaml.report(['languages', index], gap)
  })
  const folders = session.tree.list('topics')
  const spare = folders.filter((name) => !topics.includes(name))
  topics.forEach((topic, index) => {
    if (folders.includes(topic)) return
    const help = suggest(topic, spare) || ' Add it, or take the name out.'
    yaml.report(['topics', index], `there is no folder topics/${topic}.${help}`)
  })
  for (const folder of spare) {
    yaml.report(['topics'], `folder topics/${folder} is not in this list. Add \`${folder}\`, or take the folder out.`)
  }
  return yaml
}
