import type { Section, Topic } from '#shared/content/content.ts'
import { fullSections } from '#shared/content/depth.ts'
import { sheetKey, type SheetChoice } from '#shared/sheet-choices.ts'
import { formsOf } from '../compose/section-forms.ts'
import type { SheetBuilder } from './sheet-builder.ts'
import { languageOf } from './sheet-contexts.ts'

/** Sections of a topic in its first language, in the order to print. */
export interface Choice {
  readonly sections: readonly Section[]
  readonly isCompact: boolean
}

/** A choice as it travels with the pack. */
export function packed({ sections, isCompact }: Choice, topic: Topic): SheetChoice {
  const whole = fullSections(topic)
  const formOf = (section: Section) => {
    const own = whole.find(({ id }) => id === section.id)
    return own === undefined ? -1 : formsOf(own).indexOf(section)
  }
  return { sections: sections.map((section) => [section.id, formOf(section)]), isCompact }
}

/** The choice that came with the pack; `undefined` where there is none for this look, or it does not fit the topic. */
export function packedChoice(topic: Topic, { context, size, paper, second }: SheetBuilder): Choice | undefined {
  const { choices } = context.materials
  const look = { language: topic.language, size, paper, ...(second === undefined ? {} : { secondLanguage: languageOf(second) }) }
  const key = sheetKey(topic.id, look)
  if (choices === undefined || !Object.hasOwn(choices, key)) return undefined
  const { sections: named = [], isCompact = false } = choices[key] ?? {}
  const whole = fullSections(topic)
  const sections = named.flatMap(([id, form]) => {
    const own = whole.find((section) => section.id === id)
    return own === undefined ? [] : (formsOf(own)[form] ?? [])
  })
  return sections.length === named.length ? { sections, isCompact } : undefined
}
