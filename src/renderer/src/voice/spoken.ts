import type { DirectiveBinding, ObjectDirective } from 'vue'
import type { Block, LanguageTag } from '#shared/content/content.ts'
import type { SpokenLine } from '#shared/speech/parts.ts'
import type { SpeechWords } from '#shared/languages/parts/speech.ts'

/** What is said for one element. A string is in the visitor's language; with `v-spoken` alone, in the element's own. */
export type Said = string | SpokenLine | undefined | readonly (string | SpokenLine | undefined)[]

/** Who reads the page aloud, as an element sees it. */
export interface PageSpeaker {
  readonly words: SpeechWords
  /** A block of content as a voice says it: all of its words, and how sure science is of them. */
  block(block: Block): readonly SpokenLine[]
}
type SpokenAs = (speaker: PageSpeaker) => Said
type Spoken = Partial<Record<'before' | 'instead' | 'after', SpokenAs>>

const spoken = new WeakMap<Element, Spoken>()

/**
 * Where a voice says something else than the words that are shown.
 * `v-spoken` replaces the element's words: "Some evidence" is said as a sentence, a chart food by food.
 * `v-spoken:before` and `v-spoken:after` add what the eye sees at once: the number of a step, that a box is ticked.
 * All other words of a page are said as they are shown, and need no mark.
 */
export const vSpoken: ObjectDirective<Element, SpokenAs, string, 'before' | 'after'> = {
  created: note,
  beforeUpdate: note,
}

function note(element: Element, { arg, value }: DirectiveBinding<SpokenAs>): void {
  spoken.set(element, { ...spoken.get(element), [arg ?? 'instead']: value })
}

/** What an element says otherwise than it shows; empty for most. */
export function spokenOf(element: Element): Spoken {
  return spoken.get(element) ?? {}
}

/** The language of what is shown: that of the nearest `lang` around it. */
export function languageOf(element: Element, otherwise: LanguageTag): LanguageTag {
  return element.closest('[lang]')?.getAttribute('lang') ?? otherwise
}
