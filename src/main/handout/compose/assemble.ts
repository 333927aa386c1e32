import { sourcesOf } from '#shared/content/citations.ts'
import type { Emblem, Source, SourceId, Topic, TopicId } from '#shared/content/content.ts'
import { lengthOf, type PacketRequest } from '#shared/handout.ts'
import { shortSigns } from '#shared/checklist/short-signs.ts'
import type { Checklist, Sign, Tier, TierAdvice, TierWords } from '#shared/checklist/triage.ts'
import type { DrawingRole } from '#shared/subject/subject.ts'
import { contactFields } from './contact.ts'
import { aboutText } from './about.ts'
import type { AlwaysSigns, TopicContent } from './topic-content.ts'
import { dayInWords } from '../base/formats.ts'
import { HandoutError } from '../base/handout-error.ts'
import type { HandoutMaterials } from './materials.ts'
import type { ContentsEntry, Piece, PieceOf, UrgentTier } from './pieces.ts'
import type { SheetContext } from './sheet-context.ts'
import { publicPageOf } from './public-page.ts'

/** One topic: what to know in front, what to do and whom to call behind. */
export function topicPieces(context: SheetContext, topic: Topic, content: TopicContent): Piece[] {
  const { materials } = context
  const cited = sourcesOf(topic.message, content.sections)
  return [
    ...(content.isShort ? [] : [letterhead(context)]),
    ...topicBody(context, topic, content, { startsPage: false, ...(content.isShort ? { letterhead: letterhead(context) } : {}) }),
    signsOfTopic(context, content, cited),
    {
      kind: 'sources',
      sources: namedSources(materials, cited),
      page: publicPageOf(materials.sources, topic),
      isBrief: content.isShort,
      about: aboutText(context, [topic], { all: [topic, materials.checklist], isBrief: content.isShort }),
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
      about: aboutText(context, topics, { all: [comparison, materials.checklist] }),
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
    ...urgentPieces(context),
    {
      kind: 'sources',
      sources: namedSources(context.materials, urgentSources(checklist)),
      page: publicPageOf(context.materials.sources, checklist),
      about: aboutText(context, [checklist]),
    },
  ]
}

/** Several topics in one document, with the signs that cannot wait once, at its end. */
export function packetPieces(context: SheetContext, contents: PacketContents): Piece[] {
  const { request, topics, entries, roomForNotesPt, isEndApart = false } = contents
  const { materials, words } = context
  const { checklist, clinic } = materials
  const note = request.note.trim()
  const starts = { startsPage: true, startsLeaf: request.newSheetEach }
  const isShort = lengthOf(request) === 'short'
  const { title, ...look } = { title: checklist.title, tagline: words.doctorTagline, hue: materials.subject.hue }
  const doctorTitle = { kind: 'title', level: 1, title, ...look, ...starts } as const
  const cited = topics.flatMap(({ topic, content }) => sourcesOf(topic.message, content.sections))
  return [
    { kind: 'cover', clinicName: clinic.name, date: dayInWords(materials.date, words.locale) },
    ...(note === '' ? [] : [{ kind: 'note', text: note } as const]),
    { kind: 'contents', entries },
    // The cover names the clinic already.
    { kind: 'clinic', clinic: { ...clinic, name: '' }, level: 1 },
    { kind: 'own-notes', roomPt: roomForNotesPt },
    ...topics.flatMap(({ topic, content }, index) =>
      topicInPacket(context, topic, content, { ...starts, isEndApart: isEndApart && index === topics.length - 1 }),
    ),
    // Each short topic has the signs that none may lack.
    ...(isShort ? [notAllSigns(context)] : [doctorTitle, ...urgentPieces(context)]),
    {
      kind: 'sources',
      sources: namedSources(materials, [...cited, ...(isShort ? [] : urgentSources(checklist))]),
      page: publicPageOf(materials.sources, checklist),
      about: aboutText(context, [...topics.map(({ topic }) => topic), checklist]),
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
  /** The last section of the last topic has the whole width, so that its last words can come along to what closes the packet. */
  readonly isEndApart?: boolean
}

/** A topic of a packet, with what was chosen of it. */
export interface PacketTopic {
  readonly topic: Topic
  readonly content: TopicContent
}

/** How a topic stands on its sheet. */
interface Place extends Pick<PieceOf<'title'>, 'startsPage' | 'startsLeaf' | 'letterhead'> {
  /** Its last section has the whole width. */
  readonly isEndApart?: boolean
}

/** A topic of a packet, with its own code at its end: all codes together would fill pages without a word to read. */
function topicInPacket(
  context: SheetContext,
  topic: Topic,
  content: TopicContent,
  place: Place = { startsPage: false },
): Piece[] {
  const page = publicPageOf(context.materials.sources, topic)
  return [...topicBody(context, topic, content, place), ...(page === undefined ? [] : [{ kind: 'public-page', page } as const])]
}

/** A topic alone, without what a packet says once for all. */
function topicBody(
  { words }: SheetContext,
  topic: Topic,
  { sections, isShort, remember }: TopicContent,
  { isEndApart = false, ...starts }: Place,
): Piece[] {
  const { title, tagline, emblem, hue } = topic
  return [
    { kind: 'title', level: 1, title, tagline, emblem, hue, ...starts },
    { kind: 'message', claim: topic.message, hue },
    // The key stands where the first certainty sign does; a short sheet leaves it to the words beside the signs.
    ...(isShort ? [] : [{ kind: 'certainty-key' } as const]),
    { kind: 'sections', sections, hue, level: 1, ...(isEndApart ? { isEndApart } : {}) },
    ...(remember === undefined ? [] : [{ kind: 'closing', text: words.remember(remember), isTight: true } as const]),
  ]
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

/** All signs that cannot wait. */
function urgentPieces(context: SheetContext): Piece[] {
  const { checklist } = context.materials
  return [
    signsPiece(context, 'emergency', signsOf(checklist, 'emergency'), ''),
    signsPiece(context, 'today', signsOf(checklist, 'today'), withOverdue(context, checklist.worried)),
  ]
}

/** The short list of emergency signs; it says that they are not all. */
function signsBehind(context: SheetContext, topicSources: readonly SourceId[]): Piece {
  const all = signsOf(context.materials.checklist, 'emergency')
  const short = shortSigns(all, topicSources)
  const end = withOverdue(context, context.materials.checklist.worried)
  return signsPiece(context, 'emergency', short, short.length < all.length ? `${context.words.moreSigns} ${end}` : end)
}

/** The signs behind a topic. A short sheet has those that none may lack in a box above, and says here that they are not all. */
function signsOfTopic(context: SheetContext, { isShort }: TopicContent, topicSources: readonly SourceId[]): Piece {
  return isShort ? notAllSigns(context) : signsBehind(context, topicSources)
}

function notAllSigns(context: SheetContext): Piece {
  const { moreSigns } = context.words
  return { kind: 'closing', text: `${moreSigns} ${withOverdue(context, context.materials.checklist.worried)}`, isTight: true }
}

/** The signs that no sheet may lack, for a short one. */
export function alwaysSigns({ materials, words }: SheetContext): AlwaysSigns {
  const { tiers } = materials.checklist
  const all = signsOf(materials.checklist, 'emergency')
  const marked = all.filter((sign) => sign.must === true)
  // A checklist that marks none still has signs that come first.
  const must = marked.length > 0 ? marked : shortSigns(all, [])
  const [language] = must.flatMap((sign) => sign.language ?? [])
  return {
    // The first source of each: all of them stand on the sheet of warning signs.
    signs: must.map(({ id, text, brief = text, sources }) => ({ id, text: brief, sources: sources.slice(0, 1) })),
    title: tiers.emergency.title.replace(/[.!]$/u, ''),
    also: words.alsoAnyOf,
    act: words.actNow,
    ...(language === undefined ? {} : { language }),
  }
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
