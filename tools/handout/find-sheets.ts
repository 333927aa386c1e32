import type { PackManifest } from '../../src/shared/subject/pack.ts'
import { parseTopicId, type PackId, type TopicId } from '../../src/shared/content/topic-id.ts'

/** Sheets that are no topic; each pack has its own. */
const SHEETS = ['doctor', 'comparison'] as const

/** What the names on the command line stand for: topics of one pack, or one of its sheets. */
export type NamedSheets =
  | { readonly packId: PackId; readonly sheet: (typeof SHEETS)[number] }
  | { readonly packId: PackId; readonly topicIds: readonly [TopicId, ...TopicId[]] }

/**
 * What is named: by `pack/topic`, or by the bare name where only one pack has it.
 * @param names - at least one; a single one may be a sheet of its own.
 * @throws Error with one line: the name that is unknown, that several packs have or that does not go with the others.
 */
export function findSheets(names: readonly string[], packs: readonly PackManifest[], language: string): NamedSheets {
  const sheets = names.length > 1 ? [] : packs.flatMap(({ id }) => SHEETS.map((sheet): TopicId => `${id}/${sheet}`))
  const topics = packs.flatMap((pack) => (pack.topics[language] ?? []).map(({ id }) => id))
  const [first, ...more] = names.map((name) => findOne(name, [...sheets, ...topics], topics))
  if (first === undefined) throw new Error('--topics needs names of topics')
  const { packId, topic } = parseTopicId(first)
  const other = more.find((id) => parseTopicId(id).packId !== packId)
  if (other !== undefined) throw new Error(`--topics: ${first} and ${other} are of two packs; one packet takes topics of one`)
  const sheet = sheets.includes(first) ? SHEETS.find((name) => name === topic) : undefined
  return sheet === undefined ? { packId, topicIds: [first, ...more] } : { packId, sheet }
}

function findOne(name: string, known: readonly TopicId[], topics: readonly TopicId[]): TopicId {
  const found = known.filter((id) => id === name || parseTopicId(id).topic === name)
  const [id] = found
  if (id === undefined) throw new Error(`--topics: no topic "${name}"; there is: ${shortest(topics).join(', ')}`)
  if (found.length > 1) throw new Error(`--topics: "${name}" is in several packs; write one of: ${found.join(', ')}`)
  return id
}

/** Each topic by its bare name where that is enough to find it. */
function shortest(ids: readonly TopicId[]): readonly string[] {
  const names = ids.map((id) => parseTopicId(id).topic)
  return ids.map((id, index) => (names.filter((name) => name === names[index]).length === 1 ? (names[index] ?? id) : id))
}
