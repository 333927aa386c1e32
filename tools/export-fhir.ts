import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Source } from '#shared/content/content.ts'
import { packPaths } from '#shared/subject/pack.ts'
import type { Checklist } from '#shared/checklist/triage.ts'
import { compilePack } from '../src/compiler/compile.ts'
import { questionnaireOf } from '../src/compiler/fhir/questionnaire.ts'
import { defaultPackFolder } from './packs.ts'

const USAGE = 'usage: npm run content -- export-fhir [DIR] [--language TAG] [--out FILE]'

/**
 * Writes the checklist as a FHIR R4 Questionnaire: to a file, or line by line where there is none.
 * @param words - what follows `export-fhir`.
 * @returns the exit code: 0 fine, 1 content to mend first, 2 wrong arguments.
 */
export async function runExportFhir(words: readonly string[], print: (line: string) => void): Promise<number> {
  const request = parseRequest(words)
  if (typeof request === 'string') return fail(`${request}. ${USAGE}`, 2)
  const { pack, diagnostics } = await compilePack(request.directory)
  if (pack === undefined) return fail(`${diagnostics.length} to mend first; run \`npm run content -- check\``, 1)
  const { languages } = pack.manifest
  const language = request.language ?? languages[0] ?? ''
  if (!languages.includes(language)) return fail(`no language \`${language}\` in this content. ${USAGE}`, 2)
  const read = <T>(path: string) => JSON.parse(pack.files.get(path) ?? 'null') as T
  const others = languages.filter((tag) => tag !== language).map((tag) => read<Checklist>(packPaths.checklist(tag)))
  const questionnaire = questionnaireOf(
    [read<Checklist>(packPaths.checklist(language)), ...others],
    read<readonly Source[]>(packPaths.sources),
    pack.manifest.id,
  )
  const text = JSON.stringify(questionnaire, null, 2)
  if (request.out === undefined) print(text)
  else {
    await writeFile(request.out, `${text}\n`)
    print(`content: the checklist as a FHIR R4 Questionnaire -> ${request.out}`)
  }
  return 0

  function fail(line: string, code: number): number {
    print(`content: ${line}`)
    return code
  }
}

function parseRequest(words: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { language: { type: 'string' }, out: { type: 'string' } },
      allowPositionals: true,
    })
    const [directory = defaultPackFolder(), ...more] = positionals
    return more.length > 0 ? 'one folder at a time' : { directory, ...values }
  } catch (error) {
    return error instanceof Error ? (error.message.split('. ')[0] ?? '') : 'wrong arguments'
  }
}
