import { join, relative } from 'node:path'
import { compilePack } from '../src/compiler/compile.ts'
import { formatProblem } from '../src/compiler/problems.ts'
import { writePack } from '../src/compiler/write-pack.ts'

const PACK = 'resources/content/leg-cramps'

/**
 * Compiles the shipped content to `out/content`.
 * @param project - the project's folder.
 * @throws Error with one `file:line:column message` a line, files relative to the project.
 */
export async function buildContent(project: string): Promise<void> {
  const { problems, pack } = await compilePack(join(project, PACK))
  if (pack === undefined) {
    const lines = problems.map((problem) => formatProblem({ ...problem, file: `${PACK}/${problem.file}` }))
    throw new Error([`content: ${problems.length} to mend`, ...lines].join('\n'))
  }
  await writePack(pack, join(project, 'out', 'content'))
  console.log(`content: edition ${pack.manifest.edition} -> ${relative(project, join(project, 'out', 'content'))}`)
}
