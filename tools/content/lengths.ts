import { join, relative } from 'node:path'
import { type CompiledPack, compilePack } from '../../src/compiler/compile.ts'
import type { Topic } from '../../src/shared/content/content.ts'
import { packPaths } from '../../src/shared/subject/pack.ts'
import { parseTopicId } from '../../src/shared/content/topic-id.ts'
import { topicLengths, type TopicLength, WORDS_PER_MINUTE } from '../../src/shared/speech/length.ts'
import { alignColumns } from './align-columns.ts'

/** How long a topic takes at one depth, in one language. */
interface Length extends TopicLength {
  /** From where the editor stands. */
  readonly file: string
}

/**
 * Prints how long each topic takes when it is said aloud, at each depth and in each language.
 * @returns the exit code: 0 when all could be measured; 1 when the pack does not compile. Too long is no error yet.
 */
export async function runLengths(directory: string, isJson: boolean, print: (line: string) => void): Promise<number> {
  const { pack } = await compilePack(directory)
  const lengths = pack === undefined ? [] : lengthsOf(pack, directory)
  if (isJson) print(JSON.stringify({ ok: pack !== undefined, wordsPerMinute: WORDS_PER_MINUTE, lengths }, null, 2))
  else for (const line of tableOf(lengths)) print(line)
  if (pack === undefined && !isJson) print('content: the pack does not compile. Run the check.')
  return pack === undefined ? 1 : 0
}

function lengthsOf({ manifest, files }: CompiledPack, directory: string): readonly Length[] {
  return manifest.languages.flatMap((language) =>
    (manifest.topics[language] ?? []).flatMap(({ id }) => {
      const { topic } = parseTopicId(id)
      const read = JSON.parse(files.get(packPaths.topic(topic, language)) ?? 'null') as Topic
      const file = relative('.', join(directory, `topics/${topic}/${language}.md`))
      return topicLengths(read).map((length) => ({ file, ...length }))
    }),
  )
}

function tableOf(lengths: readonly Length[]): readonly string[] {
  if (lengths.length === 0) return []
  const rows = lengths.map(({ file, depth, words, seconds, limit, over }) => [
    ...[file, String(depth), String(words), String(seconds)],
    ...[limit === undefined ? '-' : String(limit), over === 0 ? '-' : String(over)],
  ])
  const table = alignColumns([['file', 'depth', 'words', 'seconds', 'limit', 'over by'], ...rows], [1, 2, 3, 4, 5])
  return [...table, `Seconds are of reading aloud at ${WORDS_PER_MINUTE} words a minute.`]
}
