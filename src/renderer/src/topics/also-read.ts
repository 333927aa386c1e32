import type { TopicId, TopicSummary } from '#shared/content/content.ts'

/** A choice that is taken in at a glance. */
export const MOST_ALSO_READ = 4
/** Of those: from the other kind, so that reading leads on as well as around. */
const FROM_THE_OTHER_KIND = 1

/**
 * What to read after a topic, best first: the one that explains the whole, then the neighbours of the same kind in the pack's own order, going round at its end, and the first of the other kind.
 * @param topics - of one language, in the order of the pack.
 * @param overviewId - the topic that explains the whole.
 */
export function alsoRead(topics: readonly TopicSummary[], topicId: TopicId, overviewId: TopicId): readonly TopicSummary[] {
  const at = topics.findIndex(({ id }) => id === topicId)
  const topic = topics[at]
  if (topic === undefined) return topics.slice(0, MOST_ALSO_READ)
  const overview = topics.find(({ id }) => id === overviewId)
  const rest = [...topics.slice(at + 1), ...topics.slice(0, at)].filter((other) => other !== overview)
  const first = overview === undefined || overview === topic ? [] : [overview]
  const same = rest.filter(({ kind }) => kind === topic.kind)
  const other = topics.filter((one) => one.kind !== topic.kind && one !== overview).slice(0, FROM_THE_OTHER_KIND)
  return [...first, ...same.slice(0, MOST_ALSO_READ - first.length - other.length), ...other, ...rest]
    .filter((one, index, all) => all.indexOf(one) === index)
    .slice(0, MOST_ALSO_READ)
}
