import { join, relative } from 'node:path'
import { compilePack } from '../../src/compiler/compile.ts'
import { countWords, type TopicLength, WORDS_PER_MINUTE } from '../../src/shared/speech/length.ts'
import { alignColumns } from './align-columns.ts'

/** How long a topic takes at one depth, in one language. */
interface Length extends TopicLength {
  /** From where the editor stands. */
  readonly file: string
}

/** What is measured, and how the answer is given. */
export interface LengthsRequest {
  readonly directory: string
  /** Pages of the folder whose minute is printed line by line; all pages as a table where none is named. */
  readonly files: readonly string[]
  readonly isJson: boolean
}

/**
 * Prints how long each topic takes when it is said aloud, at each depth and in each language; or of some pages what is said
 * in a minute, with the words of each line. Pages that cannot be read are left to the check.
 * @returns the exit code: 0 when all are short enough; 1 when one is too long, or none could be measured.
 */
export async function runLengths({ directory, files, isJson }: LengthsRequest, print: (line: string) => void): Promise<number> {
  const { lengths: pages } = await compilePack(directory)
  const wanted = files.length === 0 ? pages : pages.filter(({ file }) => files.includes(file))
  const lengths = wanted.flatMap(({ file, lengths: all }) =>
    all.map((length): Length => ({ ...length, file: relative('.', join(directory, file)) })),
  )
  const isFine = lengths.length > 0 && lengths.every(({ over }) => over === 0)
  if (isJson) print(JSON.stringify({ ok: isFine, wordsPerMinute: WORDS_PER_MINUTE, lengths }, null, 2))
  else for (const line of [...(files.length === 0 ? [] : lengths.flatMap(saidLines)), ...tableOf(lengths)]) print(line)
  if (lengths.length === 0 && !isJson) print('content: no page could be measured. Run the check.')
  return isFine ? 0 : 1
}

function saidLines({ depth, said }: Length): readonly string[] {
  return depth === 1 ? said.map((line) => `${String(countWords(line)).padStart(4)}  ${line}`) : []
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
