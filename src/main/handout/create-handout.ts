import type { Section, Topic } from '#shared/content.ts'
import type { HandoutRequest, PacketRequest, Size } from '#shared/handout.ts'
import {
  doctorPieces,
  packetPieces,
  topicBody,
  topicOf,
  topicPieces,
  withLeftOut,
  type PacketTopic,
  type Parts,
} from './assemble.ts'
import { chooseAndOrder } from './choose.ts'
import type { Box } from './ink.ts'
import { boxesOf } from './layout.ts'
import type { Setting } from './layout/setting.ts'
import { HandoutError, type HandoutInput, type MadeHandout } from './materials.ts'
import type { ContentsEntry, Piece } from './pieces.ts'
import { planPages, type Frame, type Placed } from './plan.ts'
import { Recall } from './recall.ts'
import { pageCount, renderPages } from './render.ts'
import { SHEETS, THEMES, type Sheet } from './theme.ts'
import { Typesetter } from './typesetter.ts'
import { wordsFor } from './words/words.ts'

/** Most pages of one topic in standard size. Large print takes what it needs: nothing is left out of it. */
export const TOPIC_PAGES_MAX = 2

/**
 * Makes a sheet or a packet. Plain Node; the same request, materials and fonts give the same bytes.
 * @throws HandoutError for a topic or a language that the materials do not hold, or a packet without topics.
 */
export async function createHandout(request: HandoutRequest, input: HandoutInput): Promise<MadeHandout> {
  if (request.secondLanguage !== undefined) throw new HandoutError('unknown-form', 'handout: sheets are made in one language')
  const workshop = openWorkshop(request, input)
  const { title, placed } = planOf(request, workshop)
  const { sheet, setting, parts } = workshop
  const bytes = await renderPages(placed, {
    sheet,
    styles: setting.styles,
    fonts: input.fonts,
    type: setting.type,
    words: parts.words,
    facts: { title, language: request.language, date: input.date },
    hasBookmarks: request.kind === 'packet',
  })
  return { bytes, pages: pageCount(placed), ...setting.type.missing }
}

/** What one sheet is made with. */
interface Workshop {
  readonly sheet: Sheet
  readonly size: Size
  readonly setting: Setting
  readonly parts: Parts
  plan(pieces: readonly Piece[]): Placed<Box>[]
  /** How many pages they would take. Its boxes are never drawn: equal pieces share them, and their tags. */
  countPages(pieces: readonly Piece[]): number
}

function openWorkshop(request: HandoutRequest, input: HandoutInput): Workshop {
  const sheet = SHEETS[request.size][request.paper]
  const words = wordsFor(request.language)
  const setting: Setting = {
    ...THEMES[request.size],
    type: new Typesetter(input.fonts),
    words,
    drawings: input.drawings,
    widthPt: sheet.widthPt - 2 * sheet.sidePt,
  }
  const frame: Frame = { topPt: sheet.topPt, bottomPt: sheet.heightPt - sheet.footPt }
  const set = (piece: Piece) => boxesOf(setting, piece)
  const known = remembering(set)
  return {
    sheet,
    size: request.size,
    setting,
    parts: { materials: input, words },
    plan: (pieces) => planPages(pieces.flatMap(set), frame),
    countPages: (pieces) => pageCount(planPages(pieces.flatMap(known), frame)),
  }
}

/** Choosing sections plans a sheet again and again: each piece is set only once. */
function remembering(set: (piece: Piece) => readonly Box[]): (piece: Piece) => readonly Box[] {
  const known = new Recall<readonly Box[]>(2_000)
  return (piece) => known.get(JSON.stringify(piece), () => set(piece))
}

/** Choices of sections that were worked out before, by all that they depend on; no words of a visit are among it. */
const choices = new Recall<readonly Section[]>(200)

function planOf(request: HandoutRequest, workshop: Workshop): { title: string; placed: Placed<Box>[] } {
  const { parts, plan } = workshop
  switch (request.kind) {
    case 'topic': {
      const topic = topicOf(parts.materials, request.topicId)
      const sections = sectionsFor(topic, workshop, 'topic', (chosen) => topicPieces(parts, topic, chosen))
      const pieces = topicPieces(parts, topic, sections)
      const named = plan(withLeftOut(pieces, topic, sections))
      return {
        title: topic.title,
        placed: pageCount(named) <= Math.max(TOPIC_PAGES_MAX, pageCount(plan(pieces))) ? named : plan(pieces),
      }
    }
    case 'doctor':
      return { title: parts.materials.checklist.title, placed: plan(doctorPieces(parts)) }
    case 'packet':
      return { title: parts.words.packet.title, placed: packetPlan(request, workshop) }
  }
}

function sectionsFor(
  topic: Topic,
  { countPages, sheet, size, parts }: Workshop,
  form: HandoutRequest['kind'],
  piecesWith: (sections: readonly Section[]) => readonly Piece[],
): readonly Section[] {
  if (size === 'large') return topic.sections
  const { clinic, checklist, edition } = parts.materials
  const key = JSON.stringify([form, topic.id, topic.revision, topic.language, sheet, clinic, checklist.revision, edition])
  return choices.get(key, () => chooseAndOrder(topic.sections, (chosen) => countPages(piecesWith(chosen)) <= TOPIC_PAGES_MAX))
}

/** Planned twice: page numbers of the contents are known only after the first time, and change no height. */
function packetPlan(request: PacketRequest, workshop: Workshop): Placed<Box>[] {
  const { parts, plan } = workshop
  if (request.topicIds.length === 0) throw new HandoutError('empty-packet', 'handout: a packet needs at least one topic')
  const topics = request.topicIds.map((topicId): PacketTopic => {
    const topic = topicOf(parts.materials, topicId)
    return { topic, sections: sectionsFor(topic, workshop, 'packet', (chosen) => topicBody(topic, chosen, 1, false)) }
  })
  const names = [...topics.map(({ topic }) => topic), { title: parts.materials.checklist.title, tagline: '' }]
  const entriesAt = (pages: readonly number[]) =>
    names.map(({ title, tagline }, index): ContentsEntry => ({ title, tagline, page: pages[index] ?? 0 }))
  const first = plan(packetPieces(parts, request, topics, entriesAt([])))
  const pages = first.filter(({ strip }) => strip.startsPage === true).map(({ page }) => page + 1)
  return plan(packetPieces(parts, request, topics, entriesAt(pages)))
}
