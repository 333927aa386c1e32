import { fileURLToPath } from 'node:url'
import { compilePack, type CompileResult } from '../../src/compiler/compile.ts'
import { type Diagnostic, inOrder, TOP } from '../../src/compiler/diagnostics/diagnostics.ts'
import type { HandoutInput } from '../../src/main/handout/build/handout-input.ts'
import { mustBlocksThatFit } from '../../src/main/handout/build/must-room.ts'
import { openSheetBuilder } from '../../src/main/handout/build/sheet-builder.ts'
import { openFonts } from '../../src/main/handout/typeset/fonts.ts'
import { UNSET_CLINIC } from '../../src/main/settings/clinic.ts'
import type { LanguageTag, Source, Topic } from '../../src/shared/content/content.ts'
import { packPaths } from '../../src/shared/subject/pack.ts'
import { parseTopicId } from '../../src/shared/content/topic-id.ts'
import type { Checklist } from '../../src/shared/checklist/triage.ts'
import type { Drawing } from '../../src/shared/content/drawing.ts'
import { PAPERS } from '../../src/shared/handout.ts'

const FONTS = fileURLToPath(new URL('../../resources/fonts', import.meta.url))

/**
 * Compiles an authored folder and plans the sheets of what compiled. A must block that has no room is a diagnostic like any
 * other: the pack does not ship. The planning is the handout's, which the compiler may not import.
 * @throws what the file system throws while reading.
 */
export async function compileWithSheets(sourceDirectory: string): Promise<CompileResult> {
  const result = await compilePack(sourceDirectory)
  const overfull = checkSheets(result)
  if (overfull.length === 0) return result
  const { pack: _pack, ...rest } = result
  return { ...rest, diagnostics: inOrder([...result.diagnostics, ...overfull]) }
}

/** Names, for each topic whose sheet is too full, the first must block that has no room. */
function checkSheets({ pack, mustBlocks }: CompileResult): readonly Diagnostic[] {
  if (pack === undefined) return []
  const { manifest, files } = pack
  const fonts = openFonts(FONTS)
  const read = <T>(path: string) => JSON.parse(files.get(path) ?? 'null') as T
  const inputIn = (language: LanguageTag): HandoutInput => ({
    topics: (manifest.topics[language] ?? []).map(({ id }) => read<Topic>(packPaths.topic(parseTopicId(id).topic, language))),
    checklist: read<Checklist>(packPaths.checklist(language)),
    sources: read<Source[]>(packPaths.sources),
    drawings: read<Record<string, Drawing>>(packPaths.drawings),
    ...{ subject: manifest.subject, edition: manifest.edition, date: manifest.edition },
    ...{ clinic: UNSET_CLINIC, approvals: {}, isChecklistOverdue: false, fonts },
  })
  return manifest.languages.flatMap((language) => {
    const input = inputIn(language)
    return input.topics.flatMap(({ id }) => {
      const { topic } = parseTopicId(id)
      const own = mustBlocks.filter((block) => block.topic === topic && block.language === language)
      const room = Math.min(
        ...PAPERS.map((paper) => mustBlocksThatFit(id, openSheetBuilder({ language, size: 'standard', paper }, input))),
      )
      if (room === Number.POSITIVE_INFINITY) return []
      const { file, line, column } = own[room] ?? { file: `topics/${topic}/${language}.md`, ...TOP }
      const message =
        'this must block has no room on the sheet of its topic, which has two pages. Shorten it, or another one before it.'
      return [{ file, line, column, message }]
    })
  })
}
