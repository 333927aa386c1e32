import type { Section, Topic, TopicId } from '#shared/content/content.ts'
import type { HandoutRequest } from '#shared/handout.ts'
import { topicOf } from '../compose/assemble.ts'
import { chooseAndOrder, isWorthMore } from '../compose/choose.ts'
import type { SheetContext } from '../compose/sheet-context.ts'
import type { Piece } from '../compose/pieces.ts'
import { BoundedCache } from '../base/bounded-cache.ts'
import { sameForm } from '../compose/section-forms.ts'
import type { SheetBuilder } from './sheet-builder.ts'

/** Most pages of one topic in standard size and one language: one leaf. */
export const TOPIC_PAGES_MAX = 2

/** Choices of sections that were worked out before, by all that they depend on; no words of a visit are among it. */
const choices = new BoundedCache<Choice>(200)

/** The sections that fit a leaf. */
interface Choice {
  readonly roomy: readonly Section[]
  /** What fits in the compact theme, where that is more of what everyone should read, or where nothing fits without it. */
  readonly compact?: readonly Section[]
}

/**
 * The sections of a topic that one leaf in standard size has room for, in each language the same. Large print and two
 * languages show just these too. Both at once, and packets, show what fits without the compact theme: they are long as it is.
 */
export function sectionsFor(
  topicId: TopicId,
  builder: SheetBuilder,
  { kind, group }: Pick<HandoutRequest, 'kind' | 'group'>,
  piecesWith: (context: SheetContext, topic: Topic, sections: readonly Section[]) => readonly Piece[],
): { sections: (context: SheetContext) => readonly Section[]; isCompact: boolean } {
  const plain = builder.plain()
  const { context } = plain
  const topic = topicOf(context.materials, topicId)
  const fitsIn = ({ countPages }: SheetBuilder, some: readonly Section[]) =>
    countPages((one) => piecesWith(one, topic, some)) <= TOPIC_PAGES_MAX
  const chooseIn = (own: SheetBuilder) => chooseAndOrder(topic.sections, (some) => fitsIn(own, some))
  const choose = (): Choice => {
    const roomy = chooseIn(plain)
    if (kind === 'packet' || !isWorthMore(topic.sections, roomy)) return { roomy }
    const compact = chooseIn(plain.compact())
    return isWorthMore(compact, roomy) || !fitsIn(plain, roomy) ? { roomy, compact } : { roomy }
  }
  const { roomy, compact } = choices.get(JSON.stringify([kind, group, ...choiceDependsOn(plain, topic)]), choose)
  const isLongest = builder.second !== undefined && builder.size === 'large'
  const sections = isLongest ? roomy : (compact ?? roomy)
  const inLanguage = ({ words, materials }: SheetContext) =>
    words === context.words ? sections : translatedOf(sections, topic, topicOf(materials, topicId))
  return { sections: inLanguage, isCompact: compact !== undefined }
}

/** All that the room for sections depends on, besides what was asked for. */
function choiceDependsOn({ format, context }: SheetBuilder, { id, language, revision }: Topic): readonly unknown[] {
  const { clinic, checklist, edition, approvals, isChecklistOverdue } = context.materials
  return [id, language, revision, checklist.revision, format, clinic, edition, approvals, isChecklistOverdue]
}

function translatedOf(chosen: readonly Section[], topic: Topic, other: Topic): readonly Section[] {
  const find = ({ sections }: Topic, id: Section['id']) => sections.find((section) => section.id === id)
  return chosen.map((section) => {
    const [whole, translated] = [find(topic, section.id), find(other, section.id)]
    return whole === undefined || translated === undefined ? section : sameForm(section, whole, translated)
  })
}
