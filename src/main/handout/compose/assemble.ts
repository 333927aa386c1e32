import { sourcesOf } from '#shared/content/citations.ts'
import type { Emblem, Section, Source, SourceId, Text, Topic, TopicId } from '#shared/content/content.ts'
import type { PacketRequest } from '#shared/handout.ts'
import { shortSigns } from '#shared/checklist/short-signs.ts'
import type { Checklist, Sign, Tier, TierAdvice, TierWords } from '#shared/checklist/triage.ts'
import type { DrawingRole } from '#shared/subject/subject.ts'
import { contactFields } from './contact.ts'
import { aboutText } from './about.ts'
import { dayInWords } from '../base/formats.ts'
import { HandoutError } from '../base/handout-error.ts'
import type { HandoutMaterials } from './materials.ts'
import type { ContentsEntry, Piece, PieceOf, UrgentTier } from './pieces.ts'
import type { SheetContext } from './sheet-context.ts'
import { publicPageOf, type PublicPage } from './public-page.ts'

/** One topic: what to know in front, what to do and whom to call behind. */
export function topicPieces(context: SheetContext, topic: Topic, sections: readonly Section[]): Piece[] {
  const { materials } = context
  return [
    letterhead(context),
    ...topicBody(topic, sections),
    signsBehind(context, sourcesOf(topic.message, sections)),
    {
      kind: 'sources',
      sources: namedSources(materials, sourcesOf(topic.message, sections)),
      page: publicPageOf(materials.sources, topic),
      about: aboutText(context, [topic], [topic, context.materials.checklist]),
    },
  ]
}

/** Topics side by side. @throws HandoutError `no-comparison` when none was read. */
export function comparisonPieces(context: SheetContext): Piece[] {
  const { materials } = context
  const { comparison } = materials
  if (comparison === undefined) throw new HandoutError('no-comparison', 'handout: the comparison was not read')
  const topics = comparison.topics.map((id) => topicOf(materials, id))
  const cited = topics.flatMap((topic) => topic.sources)
  const emblem = emblemOf(materials, 'comparison-sheet')
  const { title, intro, rows } = comparison
  return [
    letterhead(context),
    { kind: 'title', level: 1, title, tagline: intro, emblem, hue: materials.subject.hue, startsPage: false },
    { kind: 'certainty-key' },
    { kind: 'comparison', rows, topics: topics.map(({ title: name, hue }) => ({ title: name, hue })), level: 1 },
    signsBehind(context, cited),
    {
      kind: 'sources',
      sources: namedSources(materials, cited),
      about: aboutText(context, topics, [comparison, materials.checklist]),
    },
  ]
}

/** The signs that cannot wait, as a leaflet. */
export function doctorPieces(context: SheetContext): Piece[] {
  const { checklist, subject } = context.materials
  const { words } = context
  return [
    letterhead(context),
    { kind: 'title', level: 1, title: checklist.title, tagline: words.doctorTagline, hue: subject.hue, startsPage: false },
    ...urgentPieces(context, aboutText(context, [checklist])),
    {
      kind: 'sources',
      sources: namedSources(context.materials, urgentSources(checklist)),
      page: publicPageOf(context.materials.sources, checklist),
    },
  ]
}

/** Several topics in one document, with the signs that cannot wait once, at its end. */
export function packetPieces(context: SheetContext, { request, topics, entries, roomForNotesPt }: PacketContents): Piece[] {
  const { materials, words } = context
  const { checklist, clinic } = materials
  const note = request.note.trim()
  const starts = { startsPage: true, startsLeaf: request.newSheetEach }
  const cited = topics.flatMap(({ topic, sections }) => sourcesOf(topic.message, sections))
  return [
    { kind: 'cover', clinicName: clinic.name, date: dayInWords(materials.date, words.locale) },
    ...(note === '' ? [] : [{ kind: 'note', text: note } as const]),
    { kind: 'contents', entries },
    // The cover names the clinic already.
    { kind: 'clinic', clinic: { ...clinic, name: '' }, level: 1 },
    { kind: 'own-notes', roomPt: roomForNotesPt },
    ...topics.flatMap(({ topic, sections }) => topicInPacket(context, topic, sections, starts)),
    { kind: 'title', level: 1, title: checklist.title, tagline: words.doctorTagline, hue: materials.subject.hue, ...starts },
    ...urgentPieces(context, aboutText(context, [...topics.map(({ topic }) => topic), checklist])),
    {
      kind: 'sources',
      sources: namedSources(materials, [...cited, ...urgentSources(checklist)]),
      page: publicPageOf(materials.sources, checklist),
    },
  ]
}

/** What a packet is composed from. */
export interface PacketContents {
  readonly request: PacketRequest
  readonly topics: readonly PacketTopic[]
  readonly entries: readonly ContentsEntry[]
  /** Left on the page before the first topic, in points: lines for the reader's own notes fill it. */
  readonly roomForNotesPt: number
}

/** A topic of a packet, with the sections that were chosen for it. */
export interface PacketTopic {
  readonly topic: Topic
  readonly sections: readonly Section[]
}

type Starts = Pick<PieceOf<'title'>, 'startsPage' | 'startsLeaf'>

/** A topic of a packet, with its own code at its end: all codes together would fill pages without a word to read. */
export function topicInPacket(
  { materials }: SheetContext,
  topic: Topic,
  sections: readonly Section[],
  starts: Starts = { startsPage: false },
): Piece[] {
  return topicBody(topic, sections, { starts, page: publicPageOf(materials.sources, topic) })
}

/** A topic alone, without what a packet says once for all. */
function topicBody(
  topic: Topic,
  sections: readonly Section[],
  { starts = { startsPage: false }, page }: { readonly starts?: Starts; readonly page?: PublicPage | undefined } = {},
): Piece[] {
  const { title, tagline, emblem, hue } = topic
  return [
    { kind: 'title', level: 1, title, tagline, emblem, hue, ...starts },
    { kind: 'message', claim: topic.message, hue },
    // The key stands where the first certainty sign does.
    { kind: 'certainty-key' },
    { kind: 'sections', sections, hue, level: 1 },
    ...alsoPieces(topic, sections, page),
  ]
}

/** What of the topic is on the screen only. */
function alsoPieces(topic: Topic, sections: readonly Section[], page: PublicPage | undefined): Piece[] {
  const isThere = ({ id }: Section) => sections.some((section) => section.id === id)
  const titles = topic.sections.filter((section) => !isThere(section)).map(({ title }) => title)
  const isMore = sections.some((section) => 'isShort' in section)
  return titles.length === 0 && !isMore && page === undefined ? [] : [{ kind: 'also', titles, isMore, page }]
}

/** The clinic's name and how to reach it; without a clinic, the subject's own line. */
export function letterhead(context: SheetContext): PieceOf<'letterhead'> {
  const { materials, words } = context
  return {
    kind: 'letterhead',
    name: materials.clinic.name || letterheadOf(materials),
    date: dayInWords(materials.date, words.locale),
    contact: contactFields(materials.clinic, words).map(([label, value]) => `${label}: ${value}`),
  }
}

const letterheadOf = ({ subject, checklist }: HandoutMaterials) => subject.words[checklist.language]?.letterhead ?? ''

/** A picture of the pack by what it is for; where the pack names none, its round box stands empty. */
export function emblemOf({ subject }: HandoutMaterials, role: DrawingRole): Emblem {
  return { kind: 'drawing', drawing: subject.drawings[role] ?? role }
}

/** All signs that cannot wait. What the sheet is stands between the tiers: there the first page has room. */
function urgentPieces(context: SheetContext, about: Text): Piece[] {
  const { checklist } = context.materials
  return [
    signsPiece(context, 'emergency', signsOf(checklist, 'emergency'), ''),
    { kind: 'about', text: about },
    signsPiece(context, 'today', signsOf(checklist, 'today'), withOverdue(context, checklist.worried)),
  ]
}

/** The short list of emergency signs, and where the others are. */
function signsBehind(context: SheetContext, topicSources: readonly SourceId[]): Piece {
  const { title, worried, ...checklist } = context.materials.checklist
  const all = signsOf(checklist, 'emergency')
  const short = shortSigns(all, topicSources)
  const end = withOverdue(context, worried)
  return signsPiece(context, 'emergency', short, short.length < all.length ? `${context.words.moreSigns(title)} ${end}` : end)
}

/** The signs stay on every sheet when they are past their day for review, and say so. */
export function withOverdue({ materials, words }: SheetContext, worried: string): string {
  return materials.isChecklistOverdue ? `${words.overdueSigns} ${worried}` : worried
}

function signsPiece(context: SheetContext, tier: UrgentTier, signs: readonly Sign[], last: string): Piece {
  return { kind: 'signs', tier, words: tierWords(context, tier), signs, last, level: 1 }
}

function signsOf(checklist: Pick<Checklist, 'signs'>, tier: Tier): Checklist['signs'] {
  return checklist.signs.filter((sign) => sign.tier === tier)
}

function urgentSources(checklist: Checklist): SourceId[] {
  return [...signsOf(checklist, 'emergency'), ...signsOf(checklist, 'today')].flatMap((sign) => sign.sources)
}

/** The tier's words with the clinic's own number in them, or words to say instead. */
export function tierWords({ materials, words }: SheetContext, tier: Tier): TierWords {
  const fill = (text: string) =>
    text
      .replaceAll('{desk}', words.frontDesk)
      .replaceAll('{emergencyNumber}', materials.clinic.emergencyNumber || words.localEmergencyNumber)
  const fillIn = ({ title, steps, say, not, keep }: TierAdvice): TierAdvice => {
    const kept = keep === undefined ? {} : { keep: fill(keep) }
    return { title: fill(title), steps: steps.map(fill), say: fill(say), not: not.map(fill), ...kept }
  }
  const said = materials.checklist.tiers[tier]
  return { word: said.word, ...fillIn(said), other: fillIn(said.other) }
}

/** Each source once, in the order of first citation. */
export function namedSources({ sources }: HandoutMaterials, ids: readonly SourceId[]): Source[] {
  const byId = new Map(sources.map((source) => [source.id, source]))
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? [])
}

/** @throws HandoutError `unknown-topic`, naming the topic. */
export function topicOf(materials: HandoutMaterials, topicId: TopicId): Topic {
  const topic = materials.topics.find(({ id }) => id === topicId)
  if (topic === undefined) throw new HandoutError('unknown-topic', `handout: no topic "${topicId}" in this pack`)
  return topic
}
