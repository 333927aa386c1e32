import type { CalloutTone, Certainty } from '../../content/content.ts'

/** What a voice says of its own accord. Functions take what they set in, already spelled out. */
export interface SpeechWords {
  readonly certainty: Readonly<Record<Certainty, string>>
  readonly tone: Readonly<Record<CalloutTone, string>>
  /** Before the names of sources. */
  readonly sources: (names: string) => string
  /** Before a list: how many points follow. */
  readonly points: (count: number) => string
  readonly steps: (count: number) => string
  readonly step: (number: number) => string
  readonly figure: (alt: string) => string
  /** `group`: whose day it is, in words; without one, the day of food labels. */
  readonly chart: (wholeDay: string, group?: string) => string
  readonly food: (food: { name: string; serving: string; amount: string; percent: string }) => string
  /** Both where only the share of a day is told. */
  readonly chartInBrief: (isLimit: boolean) => string
  readonly foodInBrief: (food: { name: string; serving: string; share: string }) => string
  readonly untranslated: string
  /** Before the labels of the keys of a page. */
  readonly keys: string
  /** Before a sign of a list, with its number among them. */
  readonly sign: (number: number, count: number) => string
  readonly ticked: string
  /** Before a letter of the alphabet that words begin with. */
  readonly letter: (letter: string) => string
}
