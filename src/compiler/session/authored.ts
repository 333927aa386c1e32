import type { BodyMap } from '#shared/texts/body-map.ts'
import type { Comparison } from '#shared/content/comparison.ts'
import type { Topic } from '#shared/content/content.ts'
import type { TopicId } from '#shared/content/topic-id.ts'
import type { Subject } from '#shared/subject/subject.ts'
import type { Checklist } from '#shared/checklist/triage.ts'

/** A text as its author writes it: topics go by their names inside the pack. */
type Authored<T> = T extends TopicId
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Authored<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Authored<T[Key]> }
      : T

/*
 * What the compiler works on. The ids that the kiosk knows topics by are set at the end (`qualify.ts`), so revisions are made
 * from the authored names: a pack that changes its own name keeps its approvals.
 */
/** A topic as it is written: nothing names its pack yet. */
export type AuthoredTopic = Authored<Topic>
/** The comparison as it is written. */
export type AuthoredComparison = Authored<Comparison>
/** The checklist as it is written. */
export type AuthoredChecklist = Authored<Checklist>
/** The body map as it is written. */
export type AuthoredBodyMap = Authored<BodyMap>
/** What pack.yaml says of the subject, as it is written. */
export type AuthoredSubject = Authored<Subject>
