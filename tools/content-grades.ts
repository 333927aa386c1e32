import { join, relative } from 'node:path'
import { type CompileResult, compilePack } from '../src/compiler/compile.ts'
import type { MeasuredText } from '../src/compiler/reading/readings.ts'
import { requirePart } from '../src/shared/languages/codes.ts'
import { READING_LIMITS } from '../src/shared/languages/registry/content.ts'
import { alignColumns } from './content/align-columns.ts'
import { hardestPart } from '../src/shared/review/reading.ts'

type Print = (line: string) => void

/**
 * Prints how hard each text is to read, language by language, and where its hardest part stands, so that an editor sees where to mend.
 * @returns the exit code: 0 when all could be read; 1 when something must be mended first, as what is not clean is not measured.
 */
export async function runGrades(directory: string, isJson: boolean, print: Print): Promise<number> {
  const result = await compilePack(directory)
  const texts = result.readings.map((text) => gradeOf(text, directory))
  if (isJson) print(JSON.stringify({ ok: isFine(result), texts }, null, 2))
  else {
    for (const line of tables(texts)) print(line)
    if (!isFine(result)) print('content: texts that must be mended first are not all measured. Run the check.')
  }
  return isFine(result) ? 0 : 1
}

const isFine = ({ pack }: CompileResult) => pack !== undefined

type Grade = ReturnType<typeof gradeOf>

/** A text with its hardest part and where that stands, from where the editor stands. */
function gradeOf({ text, language, file, scale, score, also, parts }: MeasuredText, directory: string) {
  const { line = 1, ...hardest } = hardestPart(parts, scale) ?? { part: '', score }
  const place = `${relative('.', join(directory, file))}:${line}`
  return { text, language, scale, score, ...(also === undefined ? {} : { also }), hardest: { ...hardest, place }, parts }
}

function tables(texts: readonly Grade[]): readonly string[] {
  return [...new Set(texts.map(({ language }) => language))].flatMap((language, index) => {
    const own = texts.filter((text) => text.language === language)
    const { score, also, legend } = requirePart(READING_LIMITS, language).table
    const rows = own.map((grade) => [
      grade.text,
      grade.score.toFixed(1),
      grade.also?.toFixed(1) ?? '-',
      grade.hardest.score.toFixed(1),
      grade.hardest.place,
      grade.hardest.part,
    ])
    const table = alignColumns([[language, score, also, 'hardest', 'where', 'part'], ...rows], [1, 2, 3])
    return [...(index === 0 ? [] : ['']), ...table, legend]
  })
}
