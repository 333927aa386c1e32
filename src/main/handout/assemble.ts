import type { Section, Source, SourceId, Topic } from '#shared/content.ts'
import type { PacketRequest } from '#shared/handout.ts'
import type { Checklist, Tier, TierWords } from '#shared/triage.ts'
import { dayInWords } from './dates.ts'
import { HandoutError, type HandoutMaterials } from './materials.ts'
import type { ContentsEntry, Level, Piece } from './pieces.ts'
import { sourcesOf } from './sources.ts'
import type { HandoutWords } from './words/words.ts'

/** What every sheet is assembled from. */
export interface Parts {
  readonly materials: HandoutMaterials
  readonly words: HandoutWords
}

/** One topic: what to know in front, what to do and whom to call behind. */
export function topicPieces(parts: Parts, topic: Topic, sections: readonly Section[]): Piece[] {
  const { materials } = parts
  return [
    letterhead(parts),
    ...topicBody(topic, sections, 1, false),
    { kind: 'red-flags', words: tierWords(parts, 'emergency'), signs: signsOf(materials.checklist, 'emergency'), level: 1 },
    { kind: 'worried', text: materials.checklist.worried },
    { kind: 'clinic', clinic: materials.clinic, level: 1 },
    { kind: 'certainty-key' },
    ...left(topic, sections),
    { kind: 'sources', sources: namedSources(materials, sourcesOf(topic.message, sections)), level: 1 },
    { kind: 'about', lines: aboutLines(parts, topic.written, topic.reviewDue), level: 1 },
  ]
}

/** The signs that can not wait, as a leaflet. */
export function doctorPieces(parts: Parts): Piece[] {
  const { checklist, clinic } = parts.materials
  const { words } = parts
  return [
    letterhead(parts),
    { kind: 'title', level: 1, title: checklist.title, tagline: words.doctorTagline, hue: 'leg', startsPage: false },
    ...tierPieces(parts, 1),
    { kind: 'worried', text: checklist.worried },
    { kind: 'clinic', clinic, level: 1 },
    { kind: 'sources', sources: namedSources(parts.materials, urgentSources(checklist)), level: 1 },
    { kind: 'about', lines: aboutLines(parts, checklist.written, checklist.reviewDue), level: 1 },
  ]
}

/** Several topics in one document, with the signs that can not wait once, at its end. */
export function packetPieces(
  parts: Parts,
  request: PacketRequest,
  topics: readonly PacketTopic[],
  entries: readonly ContentsEntry[],
): Piece[] {
  const { materials, words } = parts
  const { checklist, clinic } = materials
  const note = request.note.trim()
  const cited = topics.flatMap(({ topic, sections }) => sourcesOf(topic.message, sections))
  return [
    { kind: 'cover', clinicName: clinic.name, date: dayInWords(materials.date, words.locale) },
    ...(note === '' ? [] : [{ kind: 'note', text: note } as const]),
    { kind: 'contents', entries },
    { kind: 'clinic', clinic, level: 1 },
    { kind: 'certainty-key' },
    ...topics.flatMap(({ topic, sections }) => [...topicBody(topic, sections, 1, true), ...left(topic, sections)]),
    { kind: 'title', level: 1, title: checklist.title, tagline: words.doctorTagline, hue: 'leg', startsPage: true },
    ...tierPieces(parts, 1),
    { kind: 'worried', text: checklist.worried },
    { kind: 'sources', sources: namedSources(materials, [...cited, ...urgentSources(checklist)]), level: 1 },
    { kind: 'about', lines: aboutLines(parts, ...datesOf([...topics.map(({ topic }) => topic), checklist])), level: 1 },
  ]
}

export interface PacketTopic {
  readonly topic: Topic
  readonly sections: readonly Section[]
}

/** A topic alone, without what a packet says once for all. */
export function topicBody(topic: Topic, sections: readonly Section[], level: Level, startsPage: boolean): Piece[] {
  const { title, tagline, emblem, hue } = topic
  return [
    { kind: 'title', level, title, tagline, emblem, hue, startsPage },
    { kind: 'message', claim: topic.message, hue },
    ...sections.map((section) => ({ kind: 'section', section, hue, level }) as const),
  ]
}

/** Names the sections that there was no room for: nothing is left out in silence. */
function left(topic: Topic, sections: readonly Section[]): Piece[] {
  const titles = topic.sections.filter((section) => !sections.includes(section)).map((section) => section.title)
  return titles.length === 0 ? [] : [{ kind: 'also', titles }]
}

function letterhead({ materials, words }: Parts): Piece {
  return { kind: 'letterhead', name: materials.clinic.name || words.letterhead, date: dayInWords(materials.date, words.locale) }
}

function tierPieces(parts: Parts, level: Level): Piece[] {
  return (['emergency', 'today'] as const).map((tier) => ({
    kind: 'signs',
    tier,
    words: tierWords(parts, tier),
    signs: signsOf(parts.materials.checklist, tier),
    level,
  }))
}

function signsOf(checklist: Checklist, tier: Tier): Checklist['signs'] {
  return checklist.signs.filter((sign) => sign.tier === tier)
}

function urgentSources(checklist: Checklist): SourceId[] {
  return [...signsOf(checklist, 'emergency'), ...signsOf(checklist, 'today')].flatMap((sign) => sign.sources)
}

/** The tier's words with the clinic's own number in them, or words to say instead. */
function tierWords({ materials, words }: Parts, tier: Tier): TierWords {
  const fill = (text: string) =>
    text
      .replaceAll('{desk}', words.frontDesk)
      .replaceAll('{emergencyNumber}', materials.clinic.emergencyNumber || words.localEmergencyNumber)
  const { word, title, steps, say, not } = materials.checklist.tiers[tier]
  return { word, title: fill(title), steps: steps.map(fill), say: fill(say), not: not.map(fill) }
}

/** Each source once, in the order of first citation. */
function namedSources({ sources }: HandoutMaterials, ids: readonly SourceId[]): Source[] {
  const byId = new Map(sources.map((source) => [source.id, source]))
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? [])
}

function aboutLines({ materials, words }: Parts, written: string, reviewDue: string): string[] {
  const day = (iso: string) => dayInWords(iso, words.locale)
  const { about } = words
  return [
    about.edition(day(materials.edition), day(materials.date)),
    about.reviewed(day(written), day(reviewDue)),
    about.notReviewed,
    about.disclaimer,
  ]
}

/** The newest writing and the earliest review of several texts. */
function datesOf(texts: readonly { readonly written: string; readonly reviewDue: string }[]): [string, string] {
  const written =
    texts
      .map((text) => text.written)
      .toSorted()
      .at(-1) ?? ''
  const reviewDue =
    texts
      .map((text) => text.reviewDue)
      .toSorted()
      .at(0) ?? ''
  return [written, reviewDue]
}

/** @throws HandoutError `unknown-topic`, naming the topic. */
export function topicOf(materials: HandoutMaterials, topicId: string): Topic {
  const topic = materials.topics.find(({ id }) => id === topicId)
  if (topic === undefined) throw new HandoutError('unknown-topic', `handout: no topic "${topicId}" in this pack`)
  return topic
}
