import type { Text } from 'mdast'
import type { Node, Parent } from 'unist'
import { unknown } from 'valibot'
import { readYamlFile } from '../session/read-file.ts'
import type { SourceSession } from '../session/session.ts'
import type { ParsedTopic } from '../topics/topic.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import type { YamlPath } from '../yaml/yaml-locations.ts'
import type { ParsedGlossary } from './glossary.ts'

/** Reports each medical word that a topic's page uses and the glossary does not explain. */
export function checkTopicWords({ page, front }: ParsedTopic, parsed: ParsedGlossary): void {
  const { glossary, findUnexplained } = parsed
  for (const node of textsOf(page.root))
    for (const { index, text, value } of findUnexplained(node.value))
      page.report(node, unexplained(text, value, glossary.language), { text: node.value, index })
  checkLeaves(front, front.value, [], parsed)
}

/** The other files of words that visitors read. */
const FILES = (language: string) =>
  ['checklist', 'comparison', 'foods', 'glossary', 'body-map', 'words'].map((folder) => `${folder}/${language}.yaml`)

/** The same for everything beside the topics, the glossary's own meanings among them. */
export function checkOtherWords(session: SourceSession, glossaries: ReadonlyMap<string, ParsedGlossary>): void {
  for (const [language, parsed] of glossaries) {
    for (const file of FILES(language).filter((path) => session.tree.has(path))) {
      const yaml = readYamlFile(session, file, unknown(), 'words')
      if (yaml !== undefined) checkLeaves(yaml, yaml.value, [], parsed)
    }
  }
}

/** Names and search words are not read by visitors; talking points are notes in the clinician's own language. */
const UNREAD = new Set([
  'certainty',
  'sources',
  'words',
  'searches',
  'deskSearch',
  'talkingPoints',
  'translates',
  'watch',
  'also',
  'word',
])

/** Reports each unexplained word in the texts of a YAML file, wherever they stand. */
function checkLeaves(yaml: YamlFile<unknown>, value: unknown, path: YamlPath, glossary: ParsedGlossary): void {
  if (typeof value === 'string')
    for (const found of glossary.findUnexplained(value))
      yaml.report(path, unexplained(found.text, found.value, glossary.glossary.language))
  else if (Array.isArray(value)) value.forEach((item, index) => checkLeaves(yaml, item, [...path, index], glossary))
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) if (!UNREAD.has(key)) checkLeaves(yaml, item, [...path, key], glossary)
}

function unexplained(word: string, say: string, language: string): string {
  return `medical word not in the glossary: \`${word}\`. Say \`${say}\`, or explain the word in glossary/${language}.yaml.`
}

function textsOf(node: Node): readonly Text[] {
  if (node.type === 'text') return [node as Text]
  return 'children' in node ? (node as Parent).children.flatMap(textsOf) : []
}
