import type { CompiledPack } from '../src/compiler/compile.ts'
import { packPaths } from '../src/shared/subject/pack.ts'
import { parseTopicId } from '../src/shared/content/topic-id.ts'
import type { PackReading } from '../src/shared/review/reading.ts'

/** What a text brings of its own; the glossary has no dates, and the comparison those of its topics. */
interface TextFile {
  readonly written?: string
  readonly reviewDue?: string
  readonly revision?: string
  readonly sources?: readonly string[]
}

/**
 * Every text of a pack as whoever governs it asks: its days, how many sources stand behind it, the revision that an approval binds to,
 * how hard it is to read. Approvals belong to a clinic, so none is in here.
 */
export function textsOf({ manifest, files }: CompiledPack) {
  return manifest.languages.flatMap((language) => {
    const reading = readPart<PackReading>(files, packPaths.reading(language))
    const named: readonly (readonly [string, string])[] = [
      ...(manifest.topics[language] ?? []).map(({ id }) => {
        const { topic } = parseTopicId(id)
        return [`topic:${topic}`, packPaths.topic(topic, language)] as const
      }),
      ['checklist', packPaths.checklist(language)],
      ['comparison', packPaths.comparison(language)],
      ['body-map', packPaths.bodyMap(language)],
      ['glossary', packPaths.glossary(language)],
    ]
    return named.flatMap(([text, path]) => {
      const file = readPart<TextFile>(files, path)
      if (file === undefined) return []
      const { written, reviewDue, revision, sources } = file
      const measured = reading?.texts[text]
      return [
        { text, language, written, reviewDue, revision, sources: sources?.length, scale: reading?.scale, reading: measured },
      ]
    })
  })
}

function readPart<T>(files: CompiledPack['files'], path: string): T | undefined {
  const text = files.get(path)
  return text === undefined ? undefined : (JSON.parse(text) as T)
}
