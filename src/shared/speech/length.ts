import { DEPTHS, type Depth, type Topic } from '../content/content.ts'
import { requirePart } from '../languages/codes.ts'
import { regionalTag } from '../languages/regional-tag.ts'
import { SPEECH_WORDS } from '../languages/registry/speech.ts'
import { speakTopic, type Speaker } from './speech.ts'

/** How fast a voice reads to a listener who must understand. */
export const WORDS_PER_MINUTE = 150

/** How long a topic may take at each depth, in seconds; nothing limits everything. */
const LONGEST_S: Readonly<Partial<Record<Depth, number>>> = { 1: 75, 2: 300 }

/** How long a topic takes at one depth. */
export interface TopicLength {
  readonly depth: Depth
  /** Words as a voice says them: numbers and units in full, certainty in words. */
  readonly words: number
  readonly seconds: number
  /** In seconds; absent where nothing limits it. */
  readonly limit?: number
  /** Seconds over the limit, 0 where it is kept. */
  readonly over: number
}

/**
 * How long a topic takes at each depth, said aloud. Sources are not counted: the page names them once, at its end.
 * @throws Error for a language that has no words of the voice.
 */
export function topicLengths(topic: Topic): readonly TopicLength[] {
  const speaker = speakerOf(topic)
  return DEPTHS.map((depth) => {
    const said = speakTopic(topic, speaker, depth).flatMap(({ text }) => text.split(/\s+/u))
    const words = said.filter((word) => /[\p{L}\p{N}]/u.test(word)).length
    const seconds = Math.round((words * 60) / WORDS_PER_MINUTE)
    const limit = LONGEST_S[depth]
    return { depth, words, seconds, ...(limit === undefined ? {} : { limit }), over: Math.max(0, seconds - (limit ?? seconds)) }
  })
}

function speakerOf({ language }: Topic): Speaker {
  const numbers = new Intl.NumberFormat(regionalTag(language))
  return {
    language,
    words: requirePart(SPEECH_WORDS, language),
    nameOf: () => '',
    inDigits: (number) => numbers.format(number),
  }
}
