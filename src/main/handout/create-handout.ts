import type { Section, Topic } from '#shared/content.ts'
import { PACKET_MAX, type HandoutRequest, type PacketRequest } from '#shared/handout.ts'
import { comparisonPieces, doctorPieces, packetPieces, topicBody, topicOf, topicPieces, type PacketTopic } from './assemble.ts'
import { chooseAndOrder, sameForm } from './choose.ts'
import type { Box } from './ink.ts'
import { HandoutError, type HandoutInput, type MadeHandout } from './materials.ts'
import type { Parts } from './parts.ts'
import type { ContentsEntry, Piece } from './pieces.ts'
import type { Placed } from './plan.ts'
import { Recall } from './recall.ts'
import { pageCount, renderPages } from './render.ts'
import { chooseSlip } from './slip-plan.ts'
import { slipPieces, visitPieces } from './visit-pieces.ts'
import { openWorkshop, type Workshop } from './workshop.ts'

/** Most pages of one topic in standard size and one language: one leaf. */
export const TOPIC_PAGES_MAX = 2

/**
 * Makes a sheet or a packet. Plain Node; the same request, materials and fonts give the same bytes.
 * @throws HandoutError for a topic or a language that the materials do not hold, or a packet of no or too many topics.
 */
export async function createHandout(request: HandoutRequest, input: HandoutInput): Promise<MadeHandout> {
  const workshop = openWorkshop(request, input)
  const { title, placed } = planOf(request, workshop)
  const { sheet, setting, parts, second } = workshop
  const bytes = await renderPages(placed, {
    sheet,
    styles: setting.styles,
    fonts: input.fonts,
    type: setting.type,
    words: second === undefined ? [parts.words] : [parts.words, second.words],
    facts: { title, language: request.language, date: input.date },
    hasBookmarks: request.kind === 'packet',
  })
  return { bytes, pages: pageCount(placed), ...setting.type.missing }
}

/** Choices of sections that were worked out before, by all that they depend on; no words of a visit are among it. */
const choices = new Recall<Choice>(200)

/** The sections that fit a leaf. */
interface Choice {
  readonly roomy: readonly Section[]
  /** What fits in the compact theme, where that is more of what everyone should read. */
  readonly compact?: readonly Section[]
}

function slipPlan(request: Extract<HandoutRequest, { readonly kind: 'slip' }>, workshop: Workshop): Placed<Box>[] {
  const form = chooseSlip(request, workshop)
  return workshop.plan((parts) => slipPieces(parts, request, form))
}

type TopicRequest = Extract<HandoutRequest, { readonly kind: 'topic' }>

function planOf(request: HandoutRequest, workshop: Workshop): { title: string; placed: Placed<Box>[] } {
  const { parts, plan } = workshop
  switch (request.kind) {
    case 'topic':
      return { title: topicOf(parts.materials, request.topicId).title, placed: topicPlan(request, workshop) }
    case 'doctor':
      return { title: parts.materials.checklist.title, placed: plan(doctorPieces) }
    case 'visit':
      return { title: parts.words.visit.title, placed: plan((one) => visitPieces(one, request)) }
    case 'slip':
      return { title: parts.words.slip.title, placed: slipPlan(request, workshop) }
    case 'comparison':
      return { title: parts.materials.comparison?.title ?? '', placed: plan(comparisonPieces) }
    case 'packet':
      return { title: parts.words.packet.title, placed: packetPlan(request, workshop) }
  }
}

function topicPlan({ topicId, ...request }: TopicRequest, workshop: Workshop): Placed<Box>[] {
  const { sections, isCompact } = sectionsFor(topicId, workshop, request, topicPieces)
  const isPlain = workshop === workshop.plain()
  const { plan } = isCompact && isPlain ? workshop.compact() : workshop
  return plan((parts) => topicPieces(parts, topicOf(parts.materials, topicId), sections(parts)))
}

/**
 * The sections of a topic that one leaf in standard size has room for, in each language the same. Large print and two
 * languages show just these too. Both at once, and packets, show what fits without the compact theme: they are long as it is.
 */
function sectionsFor(
  topicId: string,
  workshop: Workshop,
  { kind: form, group }: Pick<HandoutRequest, 'kind' | 'group'>,
  piecesWith: (parts: Parts, topic: Topic, sections: readonly Section[]) => readonly Piece[],
): { sections: (parts: Parts) => readonly Section[]; isCompact: boolean } {
  const plain = workshop.plain()
  const { sheet, parts } = plain
  const topic = topicOf(parts.materials, topicId)
  const chooseIn = ({ countPages }: Workshop) =>
    chooseAndOrder(topic.sections, (some) => countPages((one) => piecesWith(one, topic, some)) <= TOPIC_PAGES_MAX)
  const choose = (): Choice => {
    const roomy = chooseIn(plain)
    if (form === 'packet' || coreOf(roomy).length === coreOf(topic.sections).length) return { roomy }
    const compact = chooseIn(plain.compact())
    return coreOf(compact).length > coreOf(roomy).length ? { roomy, compact } : { roomy }
  }
  const { clinic, checklist, edition, approvals, isChecklistOverdue } = parts.materials
  const key = JSON.stringify([
    form,
    group,
    topic.id,
    topic.language,
    topic.revision,
    checklist.revision,
    sheet,
    clinic,
    edition,
    approvals,
    isChecklistOverdue,
  ])
  const { roomy, compact } = choices.get(key, choose)
  const isLongest = workshop.second !== undefined && workshop.size === 'large'
  const sections = isLongest ? roomy : (compact ?? roomy)
  const twins = ({ words, materials }: Parts) =>
    words === parts.words ? sections : twinsOf(sections, topic, topicOf(materials, topicId))
  return { sections: twins, isCompact: compact !== undefined }
}

/** What everyone, or who has five minutes, should read. */
function coreOf(sections: readonly Section[]): readonly Section[] {
  return sections.filter(({ depth }) => depth < 3)
}

function twinsOf(chosen: readonly Section[], topic: Topic, other: Topic): readonly Section[] {
  const find = ({ sections }: Topic, id: Section['id']) => sections.find((section) => section.id === id)
  return chosen.map((section) => {
    const [whole, twin] = [find(topic, section.id), find(other, section.id)]
    return whole === undefined || twin === undefined ? section : sameForm(section, whole, twin)
  })
}

/** Planned twice: page numbers of the contents are known only after the first time, and change no height. */
function packetPlan(request: PacketRequest, workshop: Workshop): Placed<Box>[] {
  const { plan } = workshop
  const count = request.topicIds.length
  if (count === 0) throw new HandoutError('empty-packet', 'handout: a packet needs at least one topic')
  if (count > PACKET_MAX)
    throw new HandoutError('too-many-topics', `handout: ${count} topics; a packet holds at most ${PACKET_MAX}`)
  const alone = (_: Parts, topic: Topic, sections: readonly Section[]) => topicBody(topic, sections, 1, { startsPage: false })
  const chosen = new Map(request.topicIds.map((topicId) => [topicId, sectionsFor(topicId, workshop, request, alone).sections]))
  const build = (starts: readonly number[]) => (parts: Parts) => {
    // In large print each language has pages of its own.
    const pages = parts === workshop.parts ? starts : starts.slice(-count - 1)
    const topics = request.topicIds.map((topicId): PacketTopic => {
      const topic = topicOf(parts.materials, topicId)
      return { topic, sections: chosen.get(topicId)?.(parts) ?? topic.sections }
    })
    const names = [...topics.map(({ topic }) => topic), { title: parts.materials.checklist.title, tagline: '' }]
    const entries = names.map(({ title, tagline }, index): ContentsEntry => ({ title, tagline, page: pages[index] ?? 0 }))
    return packetPieces(parts, request, topics, entries)
  }
  const starts = plan(build([])).filter(({ strip }) => strip.startsPage === true)
  return plan(build(starts.map(({ page }) => page + 1)))
}
