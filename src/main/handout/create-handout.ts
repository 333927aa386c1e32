import type { HandoutRequest, HandoutLook, SlipRequest } from '#shared/handout.ts'
import type { HandoutInput } from './build/handout-input.ts'
import { packetPlan } from './build/packet-plan.ts'
import { openSheetBuilder, type SheetBuilder } from './build/sheet-builder.ts'
import { chooseSlip } from './build/slip-form.ts'
import { sectionsFor } from './build/topic-sections.ts'
import { comparisonPieces, doctorPieces, topicOf, topicPieces } from './compose/assemble.ts'
import { slipPieces, visitPieces } from './compose/visit-pieces.ts'
import type { Box } from './ink/box.ts'
import type { MadeHandout } from './made-handout.ts'
import { pageCount, type Placed } from './paginate/plan.ts'
import { renderPages } from './pdf/render.ts'

/**
 * Makes a sheet or a packet. Plain Node; the same request, materials and fonts give the same bytes.
 *
 * Arrows between the rooms go one way: compose (what) and typeset (words to lines) > layout (strips) > paginate (where)
 * > build (all three for one look) > pdf (ink and tags). `base`, `theme` and `ink` are below all of them.
 * @throws HandoutError for a topic or a language that the materials do not hold, or a packet of no or too many topics.
 */
export async function createHandout(request: HandoutRequest, input: HandoutInput): Promise<MadeHandout> {
  const builder = openSheetBuilder(request, input)
  const { title, placed } = planOf(request, builder)
  const { format, layout, context, second } = builder
  const bytes = await renderPages(placed, {
    format,
    styles: layout.styles,
    fonts: input.fonts,
    type: layout.type,
    words: second === undefined ? [context.words] : [context.words, second.words],
    facts: { title, language: request.language, date: input.date },
    hasBookmarks: request.kind === 'packet',
  })
  return { bytes, pages: pageCount(placed), ...layout.type.missing }
}

function planOf(request: HandoutRequest, builder: SheetBuilder): { title: string; placed: Placed<Box>[] } {
  const { plan } = builder
  const { materials, words } = builder.context
  switch (request.kind) {
    case 'topic':
      return { title: topicOf(materials, request.topicId).title, placed: topicPlan(request, builder) }
    case 'doctor':
      return { title: materials.checklist.title, placed: plan(doctorPieces) }
    case 'visit':
      return { title: words.visit.title, placed: plan((context) => visitPieces(context, request)) }
    case 'slip':
      return { title: words.slip.title, placed: slipPlan(request, builder) }
    case 'comparison':
      return { title: materials.comparison?.title ?? '', placed: plan(comparisonPieces) }
    case 'packet':
      return { title: words.packet.title, placed: packetPlan(request, builder) }
  }
}

type TopicRequest = Extract<HandoutRequest, { readonly kind: 'topic' }>

function topicPlan({ topicId, ...request }: TopicRequest, builder: SheetBuilder): Placed<Box>[] {
  const { sections, isCompact } = sectionsFor(topicId, builder, request, topicPieces)
  const isPlain = builder === builder.plain()
  const { plan } = isCompact && isPlain ? builder.compact() : builder
  return plan((context) => topicPieces(context, topicOf(context.materials, topicId), sections(context)))
}

function slipPlan(request: SlipRequest & HandoutLook, builder: SheetBuilder): Placed<Box>[] {
  const form = chooseSlip(request, builder)
  return builder.plan((context) => slipPieces(context, request, form))
}
