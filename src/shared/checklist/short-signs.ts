import type { SourceId } from '../content/content.ts'
import type { Sign } from './triage.ts'

/** Cited where no source was read; says nothing about what a sign has to do with a topic. */
const NO_SOURCE: SourceId = 'general-knowledge'

/**
 * The signs that stand behind a topic, where there is no room for all: the whole first group, the first sign of each
 * other group, every must sign, and every sign that leans on a source of the topic. The checklist's own order says which come first.
 * A sheet that shows these says that they are not all.
 */
export function shortSigns(signs: readonly Sign[], topicSources: readonly SourceId[]): readonly Sign[] {
  const firstGroup = signs[0]?.group
  const cited = new Set(topicSources.filter((source) => source !== NO_SOURCE))
  return signs.filter((sign) => {
    const isFirstOfGroup = signs.find((other) => other.group === sign.group) === sign
    return sign.must === true || sign.group === firstGroup || isFirstOfGroup || sign.sources.some((source) => cited.has(source))
  })
}
