import { join, relative } from 'node:path'
import { confirmFile, planConfirm } from '../src/compiler/confirm.ts'
import { formatDiagnostic } from '../src/compiler/diagnostics/diagnostics.ts'
import { showHidden } from '../src/compiler/text/text-safety.ts'
import type { PartPair, TranslationFile } from '../src/compiler/translations/translation-file.ts'
import type { Ask } from './terminal.ts'

/** What to confirm, and who has read it. */
export interface ConfirmRequest {
  readonly directory: string
  /** Relative to the folder; empty for every translated file. */
  readonly files: readonly string[]
  /** Who read the files; asked for when it is absent. */
  readonly by: string | undefined
  /** Every named file was read already: nothing is asked. */
  readonly isRead: boolean
  /** Only tells what would change. */
  readonly isDryRun: boolean
}

type Print = (line: string) => void

const MOST_NAME_CHARACTERS = 80
const REFUSAL =
  'nothing was asked, as there is no terminal. To confirm what was read elsewhere, name the files and give `--yes --by NAME`'

/**
 * Shows each part that needs a reading, the original over its translation, asks file by file whether they say the same, and
 * writes down what was confirmed.
 * @param ask - `undefined` where nobody can answer.
 * @returns the exit code: 0 fine, 1 something is left to mend or to read, 2 wrong arguments.
 */
export async function runConfirm(request: ConfirmRequest, print: Print, ask: Ask | undefined): Promise<number> {
  const { directory, files: names } = request
  const { diagnostics, files, known } = await planConfirm(directory, names)
  for (const { file, ...diagnostic } of diagnostics) print(formatDiagnostic({ ...diagnostic, file: fromHere(directory, file) }))
  if (diagnostics.length > 0) {
    print(`content: nothing renewed; ${count(diagnostics.length, 'problem')} to mend first`)
    return 1
  }
  if (files.length === 0) {
    print('content: all was up to date')
    return 0
  }
  if (request.isDryRun) {
    for (const file of files) print(`${fromHere(directory, file.facts.file)}: would renew ${partsOf(file)}`)
    print(`content: would renew ${count(partCount(files), 'part')}`)
    return 0
  }
  if (request.isRead ? request.by === undefined || names.length === 0 : ask === undefined) {
    print(`content: ${request.isRead ? '`--yes` needs `--by NAME` and the files by name' : REFUSAL}`)
    return 2
  }
  const by = (request.by ?? (await ask?.('Who reads them? ')) ?? '').trim()
  if (!isName(by)) {
    print(`content: say who read them, in one line of at most ${MOST_NAME_CHARACTERS} characters`)
    return 2
  }
  const confirmation = { by, on: new Date().toISOString().slice(0, 10) }
  const renewed: TranslationFile[] = []
  for (const file of files) {
    const answer = request.isRead ? 'y' : await askAbout(directory, file, print, ask)
    if (answer === undefined) break
    if (!/^y(?:es)?$/iu.test(answer.trim())) continue
    await confirmFile(directory, file, known, confirmation)
    print(`${fromHere(directory, file.facts.file)}: renewed ${partsOf(file)}`)
    renewed.push(file)
  }
  const left = files.length - renewed.length
  print(`content: renewed ${count(partCount(renewed), 'part')}${left > 0 ? `; ${count(left, 'file')} left to read` : ''}`)
  return left > 0 ? 1 : 0
}

/** Shows the parts of a file and asks about them. Anything but a yes leaves the file as it is. */
async function askAbout(directory: string, file: TranslationFile, print: Print, ask: Ask | undefined) {
  print(`\n${fromHere(directory, file.facts.file)}: ${count(file.toRead.length, 'part')} to read`)
  for (const pair of file.toRead) for (const line of linesOf(directory, file.facts.file, pair)) print(line)
  return ask?.('Does each translation say the same as its original? [y/N] ')
}

function linesOf(directory: string, file: string, { part, original, own }: PartPair): readonly string[] {
  const { line, column } = own.location
  const shown = (lines: readonly string[]) => lines.map((text) => `    ${showHidden(text)}`)
  return [
    `  ${part}`,
    `  ${original.at}`,
    ...shown(original.lines),
    `  ${fromHere(directory, file)}:${line}:${column}`,
    ...shown(own.lines),
    '',
  ]
}

const partsOf = ({ toRead }: TranslationFile) => toRead.map(({ part }) => part).join('; ')
const partCount = (files: readonly TranslationFile[]) => files.reduce((sum, { toRead }) => sum + toRead.length, 0)
const isName = (name: string) => name !== '' && name.length <= MOST_NAME_CHARACTERS && showHidden(name) === name
const count = (number: number, what: string) => `${number} ${what}${number === 1 ? '' : 's'}`

/** A path from where the editor stands, so that a terminal can open it. */
const fromHere = (directory: string, file: string) => relative('.', join(directory, file))
