import type { Section, Topic, TopicId } from '#shared/content/content.ts'
import { fullSections } from '#shared/content/depth.ts'
import { lengthOf, type HandoutRequest, type Length, type Size } from '#shared/handout.ts'
import { alwaysSigns, topicOf, topicPieces } from '../compose/assemble.ts'
import { chooseAndOrder, isWorthMore } from '../compose/choose.ts'
import { LEAST_SHORT_FORM, SHORT_FORMS, shortContent, type ShortForm, type TopicContent } from '../compose/topic-content.ts'
import type { SheetChoice } from '#shared/sheet-choices.ts'
import type { SheetContext } from '../compose/sheet-context.ts'
import { BoundedCache } from '../base/bounded-cache.ts'
import { sameForm } from '../compose/section-forms.ts'
import { packed, packedChoice, type Choice } from './packed-choice.ts'
import type { SheetBuilder } from './sheet-builder.ts'
import { languageOf } from './sheet-contexts.ts'

/** Most pages of one topic in one language; two languages take as many each. Nothing limits everything. */
const PAGES_MAX: Readonly<Record<Exclude<Length, 'everything'>, Readonly<Record<Size, number>>>> = {
  short: { standard: 1, large: 2 },
  standard: { standard: 2, large: 4 },
}

/** Most pages that a topic may take on the sheet. */
export function pagesMax(length: Length, { size, second }: Pick<SheetBuilder, 'size' | 'second'>): number {
  if (length === 'everything') return Number.POSITIVE_INFINITY
  return PAGES_MAX[length][size] * (second === undefined ? 1 : 2)
}

/** What was chosen of a topic, in each language the same, and what sets it. */
export interface ChosenContent {
  readonly content: (context: SheetContext) => TopicContent
  /** The builder asked, or its compact look. */
  readonly builder: SheetBuilder
}

/** What a topic's sheet of the request's length has room for: the roomy look where that loses nothing, else the compact one. */
export function contentFor(topicId: TopicId, builder: SheetBuilder, request: HandoutRequest): ChosenContent {
  const length = lengthOf(request)
  const topic = topicOf(builder.context.materials, topicId)
  if (length === 'everything') {
    return { content: ({ materials }) => ({ sections: fullSections(topicOf(materials, topicId)), isShort: false }), builder }
  }
  return length === 'short' ? shortFor(topic, builder) : standardFor(topic, builder)
}

/** The fullest form that keeps to its pages, in the roomy look or else the compact one; the least whatever it takes. */
function shortFor(topic: Topic, builder: SheetBuilder): ChosenContent {
  const most = pagesMax('short', builder)
  const contentIn = (one: SheetContext, form: ShortForm) => shortContent(ownTopic(one, topic), alwaysSigns(one), form)
  const looks = SHORT_FORMS.flatMap((form) => [builder, builder.compact()].map((own) => ({ form, own })))
  const found = looks.find(
    ({ form, own }) => own.countPages((one) => topicPieces(one, ownTopic(one, topic), contentIn(one, form))) <= most,
  )
  const { form, own } = found ?? { form: LEAST_SHORT_FORM, own: builder.compact() }
  return { content: (context) => contentIn(context, form), builder: own }
}

/** Choices of sections that were worked out before, by all that they depend on; no words of a visit are among it. */
const choices = new BoundedCache<Choice>(400)

function standardFor(topic: Topic, builder: SheetBuilder): ChosenContent {
  const { sections, isCompact } = choices.get(JSON.stringify(choiceDependsOn(builder, topic)), () => {
    const packed = packedChoice(topic, builder)
    // A clinic's own lines may leave less room than there was when the pack was built.
    return packed !== undefined && isRoomFor(packed, topic, builder) ? packed : chooseFor(topic, builder)
  })
  return { content: (one) => contentOf(sections, topic, builder, one), builder: isCompact ? builder.compact() : builder }
}

/** Works out what a standard sheet has room for, whatever came with the pack. */
export function workOutChoice(topicId: TopicId, builder: SheetBuilder): SheetChoice {
  const topic = topicOf(builder.context.materials, topicId)
  return packed(chooseFor(topic, builder), topic)
}

function chooseFor(topic: Topic, builder: SheetBuilder): Choice {
  const whole = fullSections(topic)
  const chooseIn = (isCompact: boolean): Choice => ({
    sections: chooseAndOrder(whole, (some) => isRoomFor({ sections: some, isCompact }, topic, builder)),
    isCompact,
  })
  const roomy = chooseIn(false)
  const isFitting = isRoomFor(roomy, topic, builder)
  if (isFitting && !isWorthMore(whole, roomy.sections)) return roomy
  const compact = chooseIn(true)
  return isWorthMore(compact.sections, roomy.sections) || !isFitting ? compact : roomy
}

function isRoomFor({ sections, isCompact }: Choice, topic: Topic, builder: SheetBuilder): boolean {
  const { countPages } = isCompact ? builder.compact() : builder
  const pages = countPages((one) => topicPieces(one, ownTopic(one, topic), contentOf(sections, topic, builder, one)))
  return pages <= pagesMax('standard', builder)
}

/** The chosen sections in the language of `one`. */
function contentOf(sections: readonly Section[], topic: Topic, { context }: SheetBuilder, one: SheetContext): TopicContent {
  const isFirst = languageOf(one) === languageOf(context)
  return { isShort: false, sections: isFirst ? sections : translatedOf(sections, fullSections(topic), ownTopic(one, topic)) }
}

const ownTopic = ({ materials }: SheetContext, { id }: Topic) => topicOf(materials, id)

/** All that the room for sections depends on. */
function choiceDependsOn({ format, size, context, second }: SheetBuilder, topic: Topic): readonly unknown[] {
  const { id, language, revision, sections } = topic
  // Foods are charted against the day of whom the sheet is for.
  const groups = sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'food-chart' ? [block.group] : [])))
  const { clinic, checklist, edition, approvals, isChecklistOverdue } = context.materials
  const other = second && [second.materials.checklist.revision, topicOf(second.materials, id).revision]
  return [id, language, revision, groups, other, checklist.revision, format, size, clinic, edition, approvals, isChecklistOverdue]
}

function translatedOf(chosen: readonly Section[], whole: readonly Section[], other: Topic): readonly Section[] {
  const others = fullSections(other)
  return chosen.map((section) => {
    const [own, translated] = [whole, others].map((all) => all.find(({ id }) => id === section.id))
    return own === undefined || translated === undefined ? section : sameForm(section, own, translated)
  })
}
