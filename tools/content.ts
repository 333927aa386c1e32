import { isAbsolute, join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { CompiledPack } from '../src/compiler/compile.ts'
import { formatDiagnostic, inOrder, type Diagnostic } from '../src/compiler/diagnostics/diagnostics.ts'
import { compileWithSheets } from './content/check-sheets.ts'
import { runLengths } from './content/lengths.ts'
import { runConfirm } from './content-confirm.ts'
import { runGrades } from './content-grades.ts'
import { textsOf } from './content-texts.ts'
import { runExportFhir } from './export-fhir.ts'
import { defaultPackFolder } from './packs.ts'
import { type Ask, openTerminal } from './terminal.ts'

const USAGE =
  'usage: npm run content -- check [DIR] [--json], grades [DIR] [--json], lengths [DIR] [FILE…] [--json], confirm [DIR] [FILE…] [--by NAME] [--yes] [--dry-run], or export-fhir [DIR]'

const COMMANDS = ['check', 'grades', 'lengths', 'confirm'] as const
/** What commands were called before; these words still work. */
const OLD_WORDS: ReadonlyMap<string, Command> = new Map([['bless', 'confirm']])

type Command = (typeof COMMANDS)[number]
type Print = (line: string) => void
interface Request {
  readonly command: Command
  readonly directory: string
  /** Relative to the folder. */
  readonly files: readonly string[]
  readonly isJson: boolean
  readonly by: string | undefined
  readonly isRead: boolean
  readonly isDryRun: boolean
}

/**
 * The content compiler for authors. `check` prints each diagnostic as `file:line:column message`, or one summary line;
 * `grades` how hard each text is to read and where its hardest part stands;
 * `lengths` how long each topic takes when it is said aloud, at each depth, and of named pages what a minute says;
 * `confirm` (in old scripts `bless`) shows what needs a reading, asks, and writes down that translations say the same as their originals;
 * `export-fhir` writes the checklist in the form that clinical systems exchange.
 * @param ask - asks whoever sits at the terminal; absent where nobody does.
 * @returns the exit code: 0 fine, 1 something to mend, 2 wrong arguments.
 */
export async function runContent(words: readonly string[], print: Print, ask?: Ask): Promise<number> {
  if (words[0] === 'export-fhir') return runExportFhir(words.slice(1), print)
  const request = parseRequest(words)
  if (typeof request === 'string') {
    print(`content: ${request}. ${USAGE}`)
    return 2
  }
  if (request.command === 'grades') return runGrades(request.directory, request.isJson, print)
  if (request.command === 'lengths') return runLengths(request, print)
  return request.command === 'check' ? runCheck(request, print) : runConfirm(request, print, ask)
}

async function runCheck({ directory, isJson }: Request, print: Print): Promise<number> {
  const { diagnostics, outdated, pack } = await compileWithSheets(directory)
  const found = inOrder([...diagnostics, ...outdated]).map((diagnostic) => fromHere(directory, diagnostic))
  const isFine = pack !== undefined && found.length === 0
  if (isJson)
    print(
      JSON.stringify({ ok: isFine, diagnostics: found, ...(pack ? { ...summaryOf(pack), texts: textsOf(pack) } : {}) }, null, 2),
    )
  else if (isFine) print(describe(pack))
  else {
    for (const diagnostic of found) print(formatDiagnostic(diagnostic))
    const inFirst = outdated.length > 0 && pack !== undefined ? '; the pack builds, with these parts in its first language' : ''
    print(`content: ${count(found.length, 'problem')} to mend${inFirst}`)
  }
  return isFine ? 0 : 1
}

/** Paths from where the editor stands, so that a terminal can open them. */
const fromHere = (directory: string, diagnostic: Diagnostic) => ({
  ...diagnostic,
  file: relative('.', join(directory, diagnostic.file)),
})

function parseRequest(words: readonly string[]): Request | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: {
        json: { type: 'boolean' },
        by: { type: 'string' },
        yes: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
      },
      allowPositionals: true,
    })
    const [word, ...names] = positionals
    if (word === undefined) return 'say what to do'
    const command = COMMANDS.find((known) => known === word) ?? OLD_WORDS.get(word)
    if (command === undefined) return `unknown command \`${word}\``
    // A translated file has an ending; the folder of a pack has none.
    const isFile = (name: string) => /\.(?:md|yaml)$/u.test(name)
    const [directory = defaultPackFolder(), ...more] = names.filter((name) => !isFile(name))
    const files = names.filter(isFile).map((file) => insideOf(directory, file))
    if (more.length > 0) return 'one folder at a time'
    if (command !== 'confirm' && command !== 'lengths' && files.length > 0)
      return `${command === 'check' ? 'the check reads' : `${command} are of`} a whole folder`
    const { json = false, by, yes = false, 'dry-run': isDryRun = false } = values
    if (command !== 'confirm' && (by !== undefined || yes || isDryRun)) return '`--by`, `--yes` and `--dry-run` go with `confirm`'
    return { command, directory, files, isJson: json, by, isRead: yes, isDryRun }
  } catch (error) {
    return error instanceof Error ? (error.message.split('. ')[0] ?? '') : 'wrong arguments'
  }
}

/** A file named from where the editor stands, or from the folder of the pack on. */
function insideOf(directory: string, file: string): string {
  const inside = relative(resolve(directory), resolve(file))
  return inside.startsWith('..') || isAbsolute(inside) ? file : inside
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

if (import.meta.main) {
  const terminal = openTerminal()
  process.exitCode = await runContent(process.argv.slice(2), (line) => console.log(line), terminal?.ask)
  terminal?.close()
}
