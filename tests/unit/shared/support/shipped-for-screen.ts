import type { Topic } from '#shared/content/content.ts'
import type { Drawing } from '#shared/content/drawing.ts'
import type { Subject } from '#shared/subject/subject.ts'

/** A topic in one language. */
export interface ShippedTopic {
  readonly topic: Topic
  /** The words of each of its blocks, closed up. */
  readonly words: readonly string[]
  /** The lines of its must blocks, as they are written. */
  readonly mustLines: readonly string[]
}

/** What the test configuration compiles for tests of the page. */
export interface ShippedForScreen {
  readonly subject: Subject
  readonly drawings: Readonly<Record<string, Drawing>>
  /** Those that the kiosk reads at start. */
  readonly homeDrawings: Readonly<Record<string, Drawing>>
  readonly topics: readonly ShippedTopic[]
}
