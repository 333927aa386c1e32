import type { DrawingId, TopicSummary } from '#shared/content/content.ts'
import type { Drawing } from '#shared/content/drawing.ts'
import type { Subject } from '#shared/subject/subject.ts'

/**
 * The drawings that a kiosk shows before anything is opened: the picture of the screen that waits for a visitor, those of
 * the doors on Home, and the emblems of the topics.
 * @param drawings - every drawing of the pack by id; the result is in the same order.
 */
export function homeDrawings(
  drawings: ReadonlyMap<DrawingId, Drawing>,
  subject: Pick<Subject, 'doors' | 'drawings'>,
  topics: readonly Pick<TopicSummary, 'emblem'>[],
): Readonly<Record<DrawingId, Drawing>> {
  const emblems = topics.map(({ emblem }) => (emblem.kind === 'drawing' ? emblem.drawing : undefined))
  const shown = new Set([subject.drawings.attract, ...subject.doors.map(({ drawing }) => drawing), ...emblems])
  return Object.fromEntries([...drawings].filter(([id]) => shown.has(id)))
}
