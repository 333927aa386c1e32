import { join, relative } from 'node:path'
import { compilePack } from '../src/compiler/compile.ts'
import { formatProblem, type Problem } from '../src/compiler/diagnostics/diagnostics.ts'
import { writePack } from '../src/compiler/pack/write-pack.ts'

const PACK = 'resources/content/leg-cramps'

/**
 * Compiles the shipped content to `out/content`. A translation that is behind does not hold up the words it translates:
 * what is behind ships in the first language, and is listed.
 * @param project - the project's folder.
 * @throws Error with one `file:line:column message` a line, files relative to the project.
 */
export async function buildContent(project: string): Promise<void> {
  const { problems, stale, pack } = await compilePack(join(project, PACK))
  const fromProject = (problem: Problem) => formatProblem({ ...problem, file: `${PACK}/${problem.file}` })
  if (pack === undefined) {
    throw new Error([`content: ${problems.length} to mend`, ...problems.map(fromProject)].join('\n'))
  }
  if (stale.length > 0) {
    console.log(`content: not yet translated, so it shows in ${pack.manifest.languages[0]}:`)
    for (const problem of stale) console.log(fromProject(problem))
  }
  await writePack(pack, join(project, 'out', 'content'))
  console.log(`content: edition ${pack.manifest.edition} -> ${relative(project, join(project, 'out', 'content'))}`)
}
