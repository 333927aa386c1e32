import type { Topic } from '#shared/content/content.ts'
import type { Drawing } from '#shared/content/drawing.ts'
import type { Subject } from '#shared/subject/subject.ts'

/** What the test configuration compiles for tests of the page. */
export interface ShippedForScreen {
  readonly subject: Subject
  readonly drawings: Readonly<Record<string, Drawing>>
  /** Those that the kiosk reads at start. */
  readonly homeDrawings: Readonly<Record<string, Drawing>>
  /** Each topic in each language, with the words of each of its blocks, closed up. */
  readonly topics: readonly { readonly topic: Topic; readonly words: readonly string[] }[]
}
