import { PACKET_MAX, type HandoutRequest, type PacketRequest } from '#shared/handout.ts'
import {
  comparisonPieces,
  doctorPieces,
  packetPieces,
  topicInPacket,
  topicOf,
  topicPieces,
  type PacketTopic,
} from './compose/assemble.ts'
import type { Box } from './ink/box.ts'
import { HandoutError } from './base/handout-error.ts'
import type { HandoutInput } from './build/handout-input.ts'
import type { MadeHandout } from './made-handout.ts'
import type { Parts } from './compose/sheet-context.ts'
import type { ContentsEntry } from './compose/pieces.ts'
import type { Placed } from './paginate/plan.ts'
import { pageCount, renderPages } from './pdf/render.ts'
import { chooseSlip } from './build/slip-plan.ts'
import { sectionsFor } from './build/topic-sections.ts'
import { slipPieces, visitPieces } from './compose/visit-pieces.ts'
import { openWorkshop, type Workshop } from './build/sheet-builder.ts'

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

/** Planned twice: page numbers of the contents, and the room that the front leaves, are known only after the first time. */
function packetPlan(request: PacketRequest, workshop: Workshop): Placed<Box>[] {
  const { plan } = workshop
  const count = request.topicIds.length
  if (count === 0) throw new HandoutError('empty-packet', 'handout: a packet needs at least one topic')
  if (count > PACKET_MAX)
    throw new HandoutError('too-many-topics', `handout: ${count} topics; a packet holds at most ${PACKET_MAX}`)
  const chosen = new Map(
    request.topicIds.map((topicId) => [topicId, sectionsFor(topicId, workshop, request, topicInPacket).sections]),
  )
  const build = (starts: readonly Start[]) => (parts: Parts) => {
    // In large print each language has pages of its own.
    const own = parts === workshop.parts ? starts : starts.slice(-count - 1)
    const topics = request.topicIds.map((topicId): PacketTopic => {
      const topic = topicOf(parts.materials, topicId)
      return { topic, sections: chosen.get(topicId)?.(parts) ?? topic.sections }
    })
    const names = [...topics.map(({ topic }) => topic), { title: parts.materials.checklist.title, tagline: '' }]
    const entries = names.map(({ title, tagline }, index): ContentsEntry => ({ title, tagline, page: own[index]?.page ?? 0 }))
    return packetPieces(parts, request, topics, entries, own[0]?.roomBeforePt ?? 0)
  }
  return plan(build(startsOf(plan(build([])), workshop)))
}

/** Where a topic starts, as its page is printed, and the room that is left on the page before. */
interface Start {
  readonly page: number
  readonly roomBeforePt: number
}

function startsOf(placed: readonly Placed<Box>[], { sheet }: Workshop): Start[] {
  return placed.flatMap(({ strip, page }, index) => {
    if (strip.startsPage !== true) return []
    const before = placed[index - 1]
    const endPt = before === undefined ? sheet.topPt : before.yPt + before.strip.heightPt
    return [{ page: page + 1, roomBeforePt: sheet.heightPt - sheet.footPt - endPt }]
  })
}
