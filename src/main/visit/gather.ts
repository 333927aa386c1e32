import type { Clinic, HandoutRequest } from '#shared/handout.ts'
import { isoDay } from '#shared/review.ts'
import type { Library } from '../content/library.ts'
import type { HandoutMaterials } from '../handout/materials.ts'

export type Gathered =
  | { readonly ok: true; readonly materials: HandoutMaterials }
  | { readonly ok: false; readonly reason: 'unknown-topic' | 'unreadable' }

/**
 * Reads everything a sheet is made from. Every sheet carries the signs of when to see a doctor, so without the
 * checklist there is no sheet at all; without drawings there is, as its words say everything.
 * @param now - the sheet is dated with this day, in the kiosk's own time zone.
 */
export async function gatherMaterials(library: Library, request: HandoutRequest, clinic: Clinic, now: Date): Promise<Gathered> {
  const [topics, checklist, sources, drawings] = await Promise.all([
    Promise.all(topicIdsOf(request).map((id) => library.topic(id, request.language))),
    library.checklist(request.language),
    library.sources(),
    library.drawings(),
  ])
  if (topics.some((topic) => !topic.ok && topic.reason === 'unknown')) return { ok: false, reason: 'unknown-topic' }
  if (!checklist.ok || !sources.ok || topics.some((topic) => !topic.ok)) return { ok: false, reason: 'unreadable' }
  return {
    ok: true,
    materials: {
      topics: topics.flatMap((topic) => (topic.ok ? [topic.value] : [])),
      checklist: checklist.value,
      sources: sources.value,
      drawings: drawings.ok ? drawings.value : {},
      clinic,
      date: isoDay(now),
      edition: library.edition,
    },
  }
}

function topicIdsOf(request: HandoutRequest): readonly string[] {
  switch (request.kind) {
    case 'topic':
      return [request.topicId]
    case 'packet':
      return request.topicIds
    case 'doctor':
      return []
  }
}
