import type { Component } from 'vue'
import type { TextKind } from '#shared/texts/text-name.ts'
import BodyMapText from './BodyMapText.vue'
import ChecklistText from './ChecklistText.vue'
import ComparisonText from './ComparisonText.vue'
import GlossaryText from './GlossaryText.vue'
import TopicText from './TopicText.vue'

/** What shows every word of a text to staff, a view a kind; each takes the text as `text`. */
export const TEXT_VIEWS: Readonly<Record<TextKind, Component>> = {
  checklist: ChecklistText,
  comparison: ComparisonText,
  'body-map': BodyMapText,
  glossary: GlossaryText,
  topic: TopicText,
}
