import { lengthOf, PACKET_MAX, type PacketRequest } from '#shared/handout.ts'
import { HandoutError } from '../base/handout-error.ts'
import { packetPieces, topicOf, type PacketTopic } from '../compose/assemble.ts'
import type { ContentsEntry } from '../compose/pieces.ts'
import type { SheetContext } from '../compose/sheet-context.ts'
import type { Box } from '../ink/box.ts'
import { lackOf } from '../paginate/balance.ts'
import type { Placed } from '../paginate/plan.ts'
import type { SheetBuilder } from './sheet-builder.ts'
import { languageOf } from './sheet-contexts.ts'
import { contentFor } from './topic-content-for.ts'

/**
 * Planned twice: page numbers of the contents, and the room that the front leaves, are known only after the first time.
 * @throws HandoutError for a packet of no or too many topics.
 */
export function packetPlan(request: PacketRequest, roomy: SheetBuilder): Placed<Box>[] {
  const count = request.topicIds.length
  if (count === 0) throw new HandoutError('empty-packet', 'handout: a packet needs at least one topic')
  if (count > PACKET_MAX)
    throw new HandoutError('too-many-topics', `handout: ${count} topics; a packet holds at most ${PACKET_MAX}`)
  const chosen = new Map(request.topicIds.map((topicId) => [topicId, contentFor(topicId, roomy, request)] as const))
  // One look for all leaves: where one topic needs small type, none is set larger.
  const builder = [...chosen.values()].every((one) => one.builder === roomy) ? roomy : roomy.compact()
  const { plan } = builder
  // Short topics bring the signs that none may lack; longer ones are followed by all of them.
  const hasSigns = lengthOf(request) !== 'short'
  const chapters = count + (hasSigns ? 1 : 0)
  const composeWith = (starts: readonly Start[], isEndApart: boolean) => (context: SheetContext) => {
    // In large print each language has pages of its own.
    const own = languageOf(context) === languageOf(builder.context) ? starts : starts.slice(-chapters)
    const topics = request.topicIds.map((topicId): PacketTopic => {
      const topic = topicOf(context.materials, topicId)
      return { topic, content: chosen.get(topicId)?.content(context) ?? { sections: topic.sections, isShort: false } }
    })
    const signs = hasSigns ? [{ title: context.materials.checklist.title, tagline: '' }] : []
    const names = [...topics.map(({ topic }) => topic), ...signs]
    const entries = names.map(({ title, tagline }, index): ContentsEntry => ({ title, tagline, page: own[index]?.page ?? 0 }))
    return packetPieces(context, { request, topics, entries, roomForNotesPt: own[0]?.roomBeforePt ?? 0, isEndApart })
  }
  const planned = (isEndApart: boolean) => plan(composeWith(startsOf(plan(composeWith([], isEndApart)), builder), isEndApart))
  const { topPt, heightPt, footPt } = builder.format
  const lackIn = (placed: readonly Placed<Box>[]) => lackOf(placed, { topPt, bottomPt: heightPt - footPt })
  const inBands = planned(false)
  if (hasSigns || lackIn(inBands) === 0) return inBands
  const apart = planned(true)
  return lackIn(apart) < lackIn(inBands) ? apart : inBands
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
