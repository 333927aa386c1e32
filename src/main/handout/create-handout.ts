import {
  lengthOf,
  LENGTHS,
  type HandoutRequest,
  type HandoutLook,
  type PagesByLength,
  type SlipRequest,
} from '#shared/handout.ts'
import type { HandoutInput } from './build/handout-input.ts'
import { packetPlan } from './build/packet-plan.ts'
import { openSheetBuilder, type ComposePieces, type SheetBuilder } from './build/sheet-builder.ts'
import { chooseSlip } from './build/slip-form.ts'
import { contentFor } from './build/topic-content-for.ts'
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
  const { title, placed, builder } = planHandout(request, input)
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

/**
 * How many pages a sheet would have in each length, without making it.
 * @throws HandoutError as `createHandout`.
 */
export function countPages(request: HandoutRequest, input: HandoutInput): PagesByLength {
  const counts = LENGTHS.map((length) => [length, pageCount(planHandout({ ...request, length }, input).placed)] as const)
  return Object.fromEntries(counts) as PagesByLength
}

/** A sheet that is planned, and what planned it. */
export interface Planned {
  readonly title: string
  readonly placed: Placed<Box>[]
  readonly builder: SheetBuilder
}

/**
 * Where everything of a sheet stands, before it is drawn.
 * @throws HandoutError as `createHandout`.
 */
export function planHandout(request: HandoutRequest, input: HandoutInput): Planned {
  const builder = openSheetBuilder({ ...request, length: lengthOf(request) }, input)
  return { ...titledPlan(request, builder), builder }
}

function titledPlan(request: HandoutRequest, builder: SheetBuilder): Omit<Planned, 'builder'> {
  const { plan } = builder
  const { materials, words } = builder.context
  switch (request.kind) {
    case 'topic':
      return { title: topicOf(materials, request.topicId).title, placed: topicPlan(request, builder) }
    case 'doctor':
      return { title: materials.checklist.title, placed: fewestPages(doctorPieces, builder) }
    case 'visit':
      return { title: words.visit.title, placed: plan((context) => visitPieces(context, request)) }
    case 'slip':
      return { title: words.slip.title, placed: slipPlan(request, builder) }
    case 'comparison':
      return { title: materials.comparison?.title ?? '', placed: fewestPages(comparisonPieces, builder) }
    case 'packet':
      return { title: words.packet.title, placed: packetPlan(request, builder) }
  }
}

/** In the compact look where that takes fewer pages. */
function fewestPages(compose: ComposePieces, builder: SheetBuilder): Placed<Box>[] {
  const compact = builder.compact()
  return (compact.countPages(compose) < builder.countPages(compose) ? compact : builder).plan(compose)
}

type TopicRequest = Extract<HandoutRequest, { readonly kind: 'topic' }>

function topicPlan(request: TopicRequest, builder: SheetBuilder): Placed<Box>[] {
  const { topicId } = request
  const chosen = contentFor(topicId, builder, request)
  return chosen.builder.plan((context) => topicPieces(context, topicOf(context.materials, topicId), chosen.content(context)))
}

function slipPlan(request: SlipRequest & HandoutLook, builder: SheetBuilder): Placed<Box>[] {
  const form = chooseSlip(request, builder)
  return builder.plan((context) => slipPieces(context, request, form))
}
