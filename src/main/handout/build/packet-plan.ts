import { PACKET_MAX, type PacketRequest } from '#shared/handout.ts'
import { HandoutError } from '../base/handout-error.ts'
import { packetPieces, topicInPacket, topicOf, type PacketTopic } from '../compose/assemble.ts'
import type { ContentsEntry } from '../compose/pieces.ts'
import type { SheetContext } from '../compose/sheet-context.ts'
import type { Box } from '../ink/box.ts'
import type { Placed } from '../paginate/plan.ts'
import type { SheetBuilder } from './sheet-builder.ts'
import { sectionsFor } from './topic-sections.ts'

/**
 * Planned twice: page numbers of the contents, and the room that the front leaves, are known only after the first time.
 * @throws HandoutError for a packet of no or too many topics.
 */
export function packetPlan(request: PacketRequest, builder: SheetBuilder): Placed<Box>[] {
  const { plan } = builder
  const count = request.topicIds.length
  if (count === 0) throw new HandoutError('empty-packet', 'handout: a packet needs at least one topic')
  if (count > PACKET_MAX)
    throw new HandoutError('too-many-topics', `handout: ${count} topics; a packet holds at most ${PACKET_MAX}`)
  const chosen = new Map(
    request.topicIds.map((topicId) => [topicId, sectionsFor(topicId, builder, request, topicInPacket).sections]),
  )
  const composeWith = (starts: readonly Start[]) => (context: SheetContext) => {
    // In large print each language has pages of its own.
    const own = context === builder.context ? starts : starts.slice(-count - 1)
    const topics = request.topicIds.map((topicId): PacketTopic => {
      const topic = topicOf(context.materials, topicId)
      return { topic, sections: chosen.get(topicId)?.(context) ?? topic.sections }
    })
    const names = [...topics.map(({ topic }) => topic), { title: context.materials.checklist.title, tagline: '' }]
    const entries = names.map(({ title, tagline }, index): ContentsEntry => ({ title, tagline, page: own[index]?.page ?? 0 }))
    return packetPieces(context, { request, topics, entries, roomForNotesPt: own[0]?.roomBeforePt ?? 0 })
  }
  return plan(composeWith(startsOf(plan(composeWith([])), builder)))
}

/** Where a topic starts, as its page is printed, and the room that is left on the page before. */
interface Start {
  readonly page: number
  readonly roomBeforePt: number
}

function startsOf(placed: readonly Placed<Box>[], { format }: SheetBuilder): Start[] {
  return placed.flatMap(({ strip, page }, index) => {
    if (strip.startsPage !== true) return []
    const before = placed[index - 1]
    const endPt = before === undefined ? format.topPt : before.yPt + before.strip.heightPt
    return [{ page: page + 1, roomBeforePt: format.heightPt - format.footPt - endPt }]
  })
}
