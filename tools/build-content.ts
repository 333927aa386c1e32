import { join, relative } from 'node:path'
import { compilePack } from '../src/compiler/compile.ts'
import { formatDiagnostic, type Diagnostic } from '../src/compiler/diagnostics/diagnostics.ts'
import { writePack } from '../src/compiler/pack/write-pack.ts'
import { defaultPackFolder } from './packs.ts'

/**
 * Compiles the shipped content to `out/content`. A translation that is behind does not hold up the words it translates:
 * what is behind ships in the first language, and is listed.
 * @param project - the project's folder.
 * @throws Error with one `file:line:column message` a line, files relative to the project.
 */
export async function buildContent(project: string): Promise<void> {
  const folder = defaultPackFolder(project)
  const { diagnostics, outdated, pack } = await compilePack(join(project, folder))
  const fromProject = (diagnostic: Diagnostic) => formatDiagnostic({ ...diagnostic, file: `${folder}/${diagnostic.file}` })
  if (pack === undefined) {
    throw new Error([`content: ${diagnostics.length} to mend`, ...diagnostics.map(fromProject)].join('\n'))
  }
  if (outdated.length > 0) {
    console.log(`content: not yet translated, so it shows in ${pack.manifest.languages[0]}:`)
    for (const diagnostic of outdated) console.log(fromProject(diagnostic))
  }
  await writePack(pack, join(project, 'out', 'content'))
  console.log(`content: edition ${pack.manifest.edition} -> ${relative(project, join(project, 'out', 'content'))}`)
}
