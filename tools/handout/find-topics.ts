import type { PackManifest } from '../../src/shared/content/pack.ts'
import { parseTopicId, type TopicId } from '../../src/shared/content/topic-id.ts'

/**
 * The topics named on the command line: by `pack/topic`, or by the bare name where only one pack has such a topic.
 * @throws Error with one line: the name that is unknown or that several packs have, and what there is.
 */
export function findTopics(names: readonly string[], packs: readonly PackManifest[], language: string): TopicId[] {
  const known = packs.flatMap(({ topics }) => (topics[language] ?? []).map(({ id }) => id))
  return names.map((name) => {
    const found = known.filter((id) => id === name || parseTopicId(id).topic === name)
    const [id] = found
    if (id === undefined) throw new Error(`--topics: no topic "${name}"; there is: ${shortest(known).join(', ')}`)
    if (found.length > 1) throw new Error(`--topics: "${name}" is in several packs; write one of: ${found.join(', ')}`)
    return id
  })
}

/** Each topic by its bare name where that is enough to find it. */
function shortest(ids: readonly TopicId[]): readonly string[] {
  const names = ids.map((id) => parseTopicId(id).topic)
  return ids.map((id, index) => (names.filter((name) => name === names[index]).length === 1 ? (names[index] ?? id) : id))
}
