import type { BodyMap } from '#shared/texts/body-map.ts'
import type { Comparison } from '#shared/content/comparison.ts'
import type { Topic } from '#shared/content/content.ts'
import { formatTopicId, type PackId } from '#shared/content/topic-id.ts'
import type { Subject } from '#shared/subject/subject.ts'
import type { Checklist } from '#shared/checklist/triage.ts'
import type {
  AuthoredBodyMap,
  AuthoredChecklist,
  AuthoredComparison,
  AuthoredSubject,
  AuthoredTopic,
} from '../session/authored.ts'

/** Gives the topics of one pack the ids that the kiosk knows them by. */
export function createQualifier(packId: PackId) {
  const idOf = (topic: string) => formatTopicId({ packId, topic })
  return {
    id: idOf,
    topic: (topic: AuthoredTopic): Topic => ({ ...topic, id: idOf(topic.id) }),
    comparison: (text: AuthoredComparison): Comparison => ({ ...text, topics: text.topics.map(idOf) }),
    checklist: (text: AuthoredChecklist): Checklist => ({
      ...text,
      questions: text.questions.map((question) => ({ ...question, topics: question.topics.map(idOf) })),
    }),
    subject: (subject: AuthoredSubject): Subject => ({
      ...subject,
      overview: idOf(subject.overview),
      doors: subject.doors.map((door) => ('topic' in door ? { ...door, topic: idOf(door.topic) } : door)),
    }),
    bodyMap: (text: AuthoredBodyMap): BodyMap => ({
      ...text,
      areas: text.areas.map((area) => ({ ...area, topics: area.topics.map(idOf) })),
    }),
  }
}
