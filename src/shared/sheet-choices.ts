import type { LanguageTag, SectionId, TopicId } from './content/content.ts'
import type { HandoutLook } from './handout.ts'

/** Which sections of a topic a standard sheet has room for, in the order to print, each in one of its forms. */
export interface SheetChoice {
  readonly sections: readonly (readonly [id: SectionId, form: number])[]
  /** It is set in the compact look. */
  readonly isCompact: boolean
}

/** The choices of a pack, worked out when it was built, by `sheetKey`. */
export type SheetChoices = Readonly<Record<string, SheetChoice>>

type Look = Pick<HandoutLook, 'size' | 'paper' | 'secondLanguage'> & { readonly language: LanguageTag }

/** What a choice depends on besides the words of the pack. */
export function sheetKey(topicId: TopicId, { language, secondLanguage, size, paper }: Look): string {
  return [topicId, language, ...(secondLanguage === undefined ? [] : [secondLanguage]), size, paper].join(' ')
}
