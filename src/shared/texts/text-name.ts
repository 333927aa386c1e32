import type { Checklist } from '../checklist/triage.ts'
import type { BodyMap } from '../content/body-map.ts'
import type { Comparison } from '../content/comparison.ts'
import type { LanguageTag, Topic } from '../content/content.ts'
import type { Glossary } from '../content/glossary.ts'
import { parseTopicId, type TopicId } from '../content/topic-id.ts'

/** The words of each kind of text. A new kind begins here and gets a row in `kinds.ts`; the compiler then names the rest. */
export interface TextByKind {
  readonly checklist: Checklist
  readonly comparison: Comparison
  readonly 'body-map': BodyMap
  readonly glossary: Glossary
  readonly topic: Topic
}
/** The name of one kind. */
export type TextKind = keyof TextByKind

/** What a name says besides its kind and language, for kinds of which a pack has several. */
interface MoreOfName {
  readonly topic: { readonly topicId: TopicId }
}
type Names = {
  [K in TextKind]: { readonly kind: K; readonly language: LanguageTag } & (K extends keyof MoreOfName ? MoreOfName[K] : unknown)
}

/** Names one text of a kind that a clinic can read and approve. */
export type NameOf<K extends TextKind> = Names[K]
/** Names one text of any kind. */
export type TextName = Names[TextKind]
/** The words that a name stands for. */
export type TextOf<N extends TextName> = TextByKind[N['kind']]

/** One key a text: `topic:headaches/sleep:en`, `checklist:en`. */
export function textKey(name: TextName): string {
  return `${name.kind === 'topic' ? `topic:${name.topicId}` : name.kind}:${name.language}`
}

/** As files of one pack know it, the same in every language: `topic:sleep`, `checklist`. */
export function textKeyInPack(name: TextName): string {
  return name.kind === 'topic' ? `topic:${parseTopicId(name.topicId).topic}` : name.kind
}
