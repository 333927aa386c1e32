import { readdir, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { CompiledPack } from '../src/compiler/compile.ts'
import { formatDiagnostic, type Diagnostic } from '../src/compiler/diagnostics/diagnostics.ts'
import { writePack } from '../src/compiler/pack/write-pack.ts'
import { compileWithSheets } from './content/check-sheets.ts'
import { withSheetChoices } from './content/sheet-choices.ts'
import { packFolders } from './packs.ts'

/**
 * Compiles the shipped content to `out/content`, one folder a pack, named after it. A translation that is behind does not
 * hold up the words it translates: what is behind ships in the first language, and is listed.
 * @param project - the project's folder.
 * @throws Error with one `file:line:column message` a line, files relative to the project; nothing is then written.
 */
export async function buildContent(project: string): Promise<void> {
  const compiled = await Promise.all(
    packFolders(project).map(async (folder) => ({ folder, ...(await compileWithSheets(join(project, folder))) })),
  )
  const found = compiled.flatMap(({ folder, diagnostics }) => inFolder(folder, diagnostics))
  const compiledPacks = compiled.flatMap(({ pack }) => pack ?? [])
  if (compiledPacks.length < compiled.length) throw new Error([`content: ${found.length} to mend`, ...found].join('\n'))
  const packs = compiledPacks.map(withSheetChoices)
  for (const { folder, outdated, pack } of compiled) {
    if (outdated.length > 0) console.log(`content: not yet translated, so it shows in ${pack?.manifest.languages[0]}:`)
    for (const line of inFolder(folder, outdated)) console.log(line)
  }
  const out = join(project, 'out', 'content')
  for (const pack of packs) await writeBeside(out, pack, project)
  await dropOthers(
    out,
    packs.map(({ manifest }) => manifest.id),
  )
}

const inFolder = (folder: string, diagnostics: readonly Diagnostic[]) =>
  diagnostics.map((diagnostic) => formatDiagnostic({ ...diagnostic, file: `${folder}/${diagnostic.file}` }))

async function writeBeside(out: string, pack: CompiledPack, project: string): Promise<void> {
  const folder = join(out, pack.manifest.id)
  await writePack(pack, folder)
  console.log(`content: edition ${pack.manifest.edition} -> ${relative(project, folder)}`)
}

/** A pack that is no longer authored is no longer shown. */
async function dropOthers(out: string, kept: readonly string[]): Promise<void> {
  const others = (await readdir(out)).filter((name) => !kept.includes(name))
  for (const name of others) await rm(join(out, name), { recursive: true, force: true })
}
