import type { Subject } from './subject.ts'
import type { LanguageTag, TopicSummary } from '../content/content.ts'
import type { PackId, TopicId } from '../content/topic-id.ts'

/** A file of the pack as the manifest lists it; `path` uses forward slashes and is relative to the pack. */
export interface PackFile {
  readonly path: string
  readonly sha256: string
  readonly bytes: number
}

/** The small file read at start; everything else is read when it is needed. */
export interface PackManifest {
  readonly schema: 2
  readonly id: PackId
  /** ISO date of the edition, printed on every sheet. */
  readonly edition: string
  readonly languages: readonly LanguageTag[]
  readonly subject: Subject
  readonly topics: Readonly<Record<LanguageTag, readonly TopicSummary[]>>
  /** ISO days on which the texts are due for review, the same in every language. */
  readonly reviewDue: {
    readonly topics: Readonly<Record<TopicId, string>>
    readonly checklist: string
    readonly bodyMap?: string
  }
  readonly files: readonly PackFile[]
  /** Texts with parts that show in the first language until they are translated; absent when there are none. */
  readonly untranslated?: readonly Untranslated[]
}

/** One authored file, and how many of its parts are missing or older than the words they translate. */
export interface Untranslated {
  readonly language: LanguageTag
  /** As the author knows it: `topics/sleep/es.md`. */
  readonly file: string
  readonly parts: number
}

/** Paths inside a pack. The compiler writes them, the loader reads them. */
export const packPaths = {
  manifest: 'manifest.json',
  sources: 'sources.json',
  /** What standard sheets have room for. */
  sheets: 'sheets.json',
  drawings: 'drawings.json',
  /** Those of them that the first screens show, so that a start need not wait for the rest. */
  homeDrawings: 'drawings.home.json',
  /** @param topic - its name inside the pack. */
  topic: (topic: string, language: LanguageTag) => `topics/${topic}.${language}.json`,
  checklist: (language: LanguageTag) => `checklist.${language}.json`,
  comparison: (language: LanguageTag) => `comparison.${language}.json`,
  glossary: (language: LanguageTag) => `glossary.${language}.json`,
  search: (language: LanguageTag) => `search.${language}.json`,
  reading: (language: LanguageTag) => `reading.${language}.json`,
  bodyMap: (language: LanguageTag) => `body-map.${language}.json`,
} as const
