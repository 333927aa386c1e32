/** Kebab-case name of a pack: `headaches`. */
export type PackId = string
/** Names a topic among those of all packs, the same in every language: `headaches/sleep`. */
export type TopicId = `${PackId}/${string}`

/** A topic's id, taken apart. */
export interface TopicIdParts {
  readonly packId: PackId
  /** The topic's name inside its pack, as its author writes it: `sleep`. */
  readonly topic: string
}

/** Most characters of the name of a pack, a topic, a sign or a question. */
const NAME_MAX = 64
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Whether a text is a kebab-case name, as packs and topics have. */
export function isName(text: unknown): text is string {
  return typeof text === 'string' && text.length <= NAME_MAX && NAME.test(text)
}

/** The id that a topic has in every contract: `pack/topic`. */
export function formatTopicId({ packId, topic }: TopicIdParts): TopicId {
  return `${packId}/${topic}`
}

/** @throws TypeError when the text is not `pack/topic`, both kebab-case. */
export function parseTopicId(text: string): TopicIdParts {
  const [packId, topic] = text.split('/')
  if (packId === undefined || topic === undefined || !isTopicId(text)) throw new TypeError(`${text}: not pack/topic`)
  return { packId, topic }
}

/** Whether a text has the form of a topic's id; it says nothing of whether there is such a topic. */
export function isTopicId(text: unknown): text is TopicId {
  if (typeof text !== 'string') return false
  const names = text.split('/')
  return names.length === 2 && names.every(isName)
}
