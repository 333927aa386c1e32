import type { Block, LanguageTag, Text } from '../content/content.ts'
import { speakBlock, type Speaker, type Utterance } from './speech.ts'
import { spellOut } from './spell-out.ts'

/** What is said while one place of the screen is marked. */
export interface SpokenPart {
  /** Name of the place, as the screen marks it with `data-say`; each at most once on a screen. */
  readonly at: string
  readonly utterances: readonly Utterance[]
}

/** A line as a screen shows it. Without a language it is in the reader's. */
export interface Line {
  readonly text: string
  readonly language?: LanguageTag | undefined
}

/** Lines that stand together on the screen. Empty ones are left out; a part of nothing but those is no part. */
export function partOf(at: string, lines: readonly (Line | string | undefined)[], { language }: Speaker): readonly SpokenPart[] {
  const utterances = lines.flatMap((line) => {
    const { text, language: own = language } = typeof line === 'object' ? line : { text: line ?? '' }
    return text.trim() === '' ? [] : [{ text: spellOut(text, own), language: own }]
  })
  return utterances.length === 0 ? [] : [{ at, utterances }]
}

/** A block of content in its place on the screen. Its sources are said where the screen shows them: at the end of the page. */
export function partOfBlock(at: string, block: Block, speaker: Speaker): readonly SpokenPart[] {
  return [{ at, utterances: speakBlock(block, { ...speaker, nameOf: () => '' }) }]
}

/** What the keys of a page say, for who cannot read them. */
export function partOfKeys(keys: readonly (string | undefined)[], speaker: Speaker): readonly SpokenPart[] {
  const labels = keys.filter((key) => key !== undefined && key !== '')
  return labels.length === 0 ? [] : partOf('keys', [speaker.words.keys, ...labels], speaker)
}

/** Runs of text as one line. */
export function lineOf(text: Text, language?: LanguageTag): Line {
  return { text: text.map((run) => run.text).join(''), language }
}

/** Where a block that stands in for its translation is shown, a word of warning comes first. */
export function warningFor(language: LanguageTag | undefined, { words }: Speaker): string | undefined {
  return language === undefined ? undefined : words.untranslated
}
