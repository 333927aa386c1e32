import type { Checklist } from '../checklist/triage.ts'
import type { BodyMap } from './body-map.ts'
import type { Comparison } from '../content/comparison.ts'
import type { LanguageTag, Topic } from '../content/content.ts'
import type { Glossary } from '../content/glossary.ts'
import { parseTopicId, type PackId, type TopicId } from '../content/topic-id.ts'

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

/** Which text of its kind it is: a topic by its own id, the others by their pack. */
interface Which {
  readonly topic: { readonly topicId: TopicId }
}
type Names = {
  [K in TextKind]: { readonly kind: K; readonly language: LanguageTag } & (K extends keyof Which
    ? Which[K]
    : { readonly packId: PackId })
}

/** Names one text of a kind that a clinic can read and approve. */
export type NameOf<K extends TextKind> = Names[K]
/** Names one text of any kind. */
export type TextName = Names[TextKind]
/** The words that a name stands for. */
export type TextOf<N extends TextName> = TextByKind[N['kind']]

/** The pack that the text is of. */
export function packIdOf(name: TextName): PackId {
  return name.kind === 'topic' ? parseTopicId(name.topicId).packId : name.packId
}

/** One key a text: `topic:headaches/sleep:en`, `checklist:headaches:en`. */
export function textKey(name: TextName): string {
  return `${name.kind}:${name.kind === 'topic' ? name.topicId : name.packId}:${name.language}`
}

/** Its key before texts were named by their pack: `topic:sleep:en`, `checklist:en`. */
export function textKeyWithoutPack(name: TextName): string {
  return `${textKeyInPack(name)}:${name.language}`
}

/** As files of one pack know it, the same in every language: `topic:sleep`, `checklist`. */
export function textKeyInPack(name: TextName): string {
  return name.kind === 'topic' ? `topic:${parseTopicId(name.topicId).topic}` : name.kind
}
