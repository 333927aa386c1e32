import { compilePack, type CompileResult } from '../../src/compiler/compile.ts'
import { type Diagnostic, inOrder, TOP } from '../../src/compiler/diagnostics/diagnostics.ts'
import { mustBlocksThatFit } from '../../src/main/handout/build/must-room.ts'
import { openSheetBuilder } from '../../src/main/handout/build/sheet-builder.ts'
import { parseTopicId } from '../../src/shared/content/topic-id.ts'
import { PAPERS } from '../../src/shared/handout.ts'
import { sheetInputs } from './sheet-inputs.ts'

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
  const inputIn = sheetInputs(pack)
  return pack.manifest.languages.flatMap((language) => {
    const input = inputIn(language)
    return input.topics.flatMap(({ id }) => {
      const { topic } = parseTopicId(id)
      const own = mustBlocks.filter((block) => block.topic === topic && block.language === language)
      const room = Math.min(
        ...PAPERS.map((paper) =>
          mustBlocksThatFit(id, openSheetBuilder({ language, size: 'standard', paper, length: 'short' }, input)),
        ),
      )
      if (room === Number.POSITIVE_INFINITY) return []
      const { file, line, column } = own[room] ?? { file: `topics/${topic}/${language}.md`, ...TOP }
      const message =
        'this must block has no room on the short sheet of its topic, which has one page. Shorten it, or another one before it.'
      return [{ file, line, column, message }]
    })
  })
}
