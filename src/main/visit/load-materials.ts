import type { LanguageTag, TopicId } from '#shared/content/content.ts'
import type { PackId } from '#shared/content/topic-id.ts'
import { packIdOfHandout, type Clinic, type HandoutRequest } from '#shared/handout.ts'
import { isoDay } from '#shared/review/review.ts'
import type { ApprovalBook } from '../approvals/approval-book.ts'
import type { Library } from '../content/library.ts'
import type { PackLibrary } from '../content/pack-library.ts'
import type { HandoutMaterials, Texts } from '../handout/compose/materials.ts'

/** Everything that a handout is made from, or why it cannot be made. */
export type LoadedMaterials =
  | { readonly ok: true; readonly materials: HandoutMaterials }
  | { readonly ok: false; readonly reason: 'unknown-topic' | 'unreadable' }

/**
 * Reads everything a sheet is made from. Every sheet carries the signs of when to see a doctor, so without the
 * checklist there is no sheet at all; without drawings there is, as its words say everything. A visit sheet only names
 * the topics that were read: one that is gone by now is left out of it.
 * @param now - the sheet is dated with this day, in the kiosk's own time zone.
 */
export async function loadMaterials(
  { library, book }: { readonly library: Library; readonly book: ApprovalBook },
  request: HandoutRequest,
  clinic: Clinic,
  now: Date,
): Promise<LoadedMaterials> {
  const pack = library.pack(packIdOfHandout(request))
  if (pack === undefined) return { ok: false, reason: 'unknown-topic' }
  const [first, second, sources, drawings, choices] = await Promise.all([
    readTexts(pack, request, request.language),
    request.secondLanguage === undefined ? undefined : readTexts(pack, request, request.secondLanguage),
    pack.sources(),
    pack.drawings('all'),
    pack.sheetChoices(),
  ])
  if (!first.ok) return first
  if (second !== undefined && !second.ok) return second
  const { subject } = pack
  if (!sources.ok || subject === undefined) return { ok: false, reason: 'unreadable' }
  return {
    ok: true,
    materials: {
      ...first.texts,
      ...(second === undefined ? {} : { second: second.texts }),
      sources: sources.value,
      ...(choices.ok ? { choices: choices.value } : {}),
      subject,
      drawings: drawings.ok ? drawings.value : {},
      clinic,
      date: isoDay(now),
      edition: pack.edition,
      approvals: approvalsOf(pack.id, book, second === undefined ? [first.texts] : [first.texts, second.texts]),
      isChecklistOverdue: pack.isOverdue({ kind: 'checklist', packId: pack.id, language: request.language }),
    },
  }
}

function approvalsOf(packId: PackId, book: ApprovalBook, read: readonly Texts[]): HandoutMaterials['approvals'] {
  const named = read.flatMap(({ topics, checklist, comparison }) => [
    ...topics.map(({ id, language, revision }) => ({ name: { kind: 'topic', topicId: id, language } as const, revision })),
    { name: { kind: 'checklist', packId, language: checklist.language } as const, revision: checklist.revision },
    ...(comparison === undefined
      ? []
      : [{ name: { kind: 'comparison', packId, language: comparison.language } as const, revision: comparison.revision }]),
  ])
  return Object.fromEntries(
    named.flatMap(({ name, revision }) => {
      const approval = book.of(name, revision)
      return approval.kind === 'approved' ? [[revision, { on: approval.on, by: approval.by }]] : []
    }),
  )
}

type ReadTexts = { readonly ok: true; readonly texts: Texts } | Extract<LoadedMaterials, { ok: false }>

async function readTexts(pack: PackLibrary, request: HandoutRequest, language: LanguageTag): Promise<ReadTexts> {
  const comparison =
    request.kind === 'comparison' ? await pack.text({ kind: 'comparison', packId: pack.id, language }) : undefined
  if (comparison !== undefined && !comparison.ok) return { ok: false, reason: 'unreadable' }
  const ids = comparison === undefined ? topicIdsOf(request) : comparison.value.topics
  const [topics, checklist] = await Promise.all([
    Promise.all(ids.map((topicId) => pack.text({ kind: 'topic', topicId, language }))),
    pack.text({ kind: 'checklist', packId: pack.id, language }),
  ])
  const lost = request.kind === 'visit' ? [] : topics.filter((topic) => !topic.ok)
  if (lost.some(({ reason }) => reason === 'unknown')) return { ok: false, reason: 'unknown-topic' }
  if (!checklist.ok || lost.length > 0) return { ok: false, reason: 'unreadable' }
  const read = topics.flatMap((topic) => (topic.ok ? [topic.value] : []))
  const compared = comparison === undefined ? {} : { comparison: comparison.value }
  return { ok: true, texts: { topics: read, checklist: checklist.value, ...compared } }
}

function topicIdsOf(request: HandoutRequest): readonly TopicId[] {
  switch (request.kind) {
    case 'topic':
      return [request.topicId]
    case 'packet':
      return request.topicIds
    case 'visit':
      return request.read
    case 'doctor':
    case 'slip':
    case 'comparison':
      return []
  }
}
