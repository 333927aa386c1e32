import type { BodyMap } from '#shared/content/body-map.ts'
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
export type AuthoredTopic = Authored<Topic>
export type AuthoredComparison = Authored<Comparison>
export type AuthoredChecklist = Authored<Checklist>
export type AuthoredBodyMap = Authored<BodyMap>
export type AuthoredSubject = Authored<Subject>
