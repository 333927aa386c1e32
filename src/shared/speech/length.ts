import { DEPTHS, type Depth } from '../content/content.ts'
import { findPart } from '../languages/codes.ts'
import { regionalTag } from '../languages/regional-tag.ts'
import { SPEECH_WORDS } from '../languages/registry/speech.ts'
import { speakTopic, type Speaker, type SpokenTopic } from './speech.ts'

/** How fast a voice reads to a listener who must understand. */
export const WORDS_PER_MINUTE = 150

/** How long a topic may take at each depth, in seconds; nothing limits everything. */
const LONGEST_S: Readonly<Partial<Record<Depth, number>>> = { 1: 75, 2: 300 }

/** How long a topic takes at one depth. */
export interface TopicLength {
  readonly depth: Depth
  /** What is said, a breath a line. */
  readonly said: readonly string[]
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
 * @returns nothing for a language that has no words of the voice: the build refuses to ship it, and says so.
 */
export function topicLengths(topic: SpokenTopic): readonly TopicLength[] {
  const speaker = speakerOf(topic)
  if (speaker === undefined) return []
  return DEPTHS.map((depth) => {
    const said = speakTopic(topic, speaker, depth).map(({ text }) => text)
    const words = said.reduce((sum, line) => sum + countWords(line), 0)
    const seconds = Math.round((words * 60) / WORDS_PER_MINUTE)
    const limit = LONGEST_S[depth]
    const over = Math.max(0, seconds - (limit ?? seconds))
    return { depth, said, words, seconds, ...(limit === undefined ? {} : { limit }), over }
  })
}

/** Words of a line as a voice says it; signs alone are none. */
export function countWords(line: string): number {
  return line.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

function speakerOf({ language }: SpokenTopic): Speaker | undefined {
  const words = findPart(SPEECH_WORDS, language)
  if (words === undefined) return undefined
  const numbers = new Intl.NumberFormat(regionalTag(language))
  return {
    language,
    words,
    nameOf: () => '',
    inDigits: (number) => numbers.format(number),
  }
}
