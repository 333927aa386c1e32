import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { type CompiledPack, compilePack } from '../src/compiler/compile.ts'
import { formatProblem } from '../src/compiler/problems.ts'

const DEFAULT_DIRECTORY = 'resources/content/leg-cramps'
const USAGE = 'usage: npm run content -- check [DIR] [--json]'

/**
 * The content compiler as a checker. Prints each problem as `file:line:column message`, or one summary line.
 * @returns the exit code: 0 fine, 1 problems, 2 wrong arguments.
 */
export async function runContent(words: readonly string[], print: (line: string) => void): Promise<number> {
  const request = parseRequest(words)
  if (typeof request === 'string') {
    print(`content: ${request}. ${USAGE}`)
    return 2
  }
  const { directory, isJson } = request
  const { problems, pack } = await compilePack(directory)
  // Paths from where the editor stands, so that a terminal can open them.
  const found = problems.map((problem) => ({ ...problem, file: relative('.', join(directory, problem.file)) }))
  if (isJson) print(JSON.stringify({ ok: pack !== undefined, problems: found, ...(pack ? summaryOf(pack) : {}) }, null, 2))
  else if (pack !== undefined) print(describe(pack))
  else {
    for (const problem of found) print(formatProblem(problem))
    print(`content: ${count(found.length, 'problem')} to mend`)
  }
  return pack === undefined ? 1 : 0
}

function parseRequest(words: readonly string[]): { directory: string; isJson: boolean } | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { json: { type: 'boolean' } },
      allowPositionals: true,
    })
    const [command, directory = DEFAULT_DIRECTORY, ...more] = positionals
    if (command === undefined) return 'say what to do'
    if (command !== 'check') return `unknown command \`${command}\``
    if (more.length > 0) return 'one folder at a time'
    return { directory, isJson: values.json === true }
  } catch (error) {
    return error instanceof Error ? (error.message.split('. ')[0] ?? '') : 'wrong arguments'
  }
}

function summaryOf({ manifest, files }: CompiledPack) {
  const topics = new Set(Object.values(manifest.topics).flatMap((list) => list.map((topic) => topic.id))).size
  return { topics, languages: manifest.languages.length, files: files.size, edition: manifest.edition }
}

function describe(pack: CompiledPack): string {
  const { topics, languages, files, edition } = summaryOf(pack)
  return `content: fine: ${count(topics, 'topic')}, ${count(languages, 'language')}, ${count(files, 'file')}, edition ${edition}`
}

const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`

if (import.meta.main) process.exitCode = await runContent(process.argv.slice(2), (line) => console.log(line))
