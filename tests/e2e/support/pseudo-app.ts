import { readFileSync } from 'node:fs'
import { copyFile, mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'electron-vite'
import type { Plugin } from 'vite'
import { compilePack } from '../../../src/compiler/compile.ts'
import { writePack } from '../../../src/compiler/pack/write-pack.ts'
import { defaultPackFolder } from '../../../tools/packs.ts'
import { pseudoPack } from './pseudo-pack.ts'
import { PSEUDO } from '../../support/languages/pseudo-text.ts'
import { PROJECT } from './kiosk.ts'

const REGISTRY = join(PROJECT, 'src/shared/languages/registry')
const PSEUDO_PARTS = join(PROJECT, 'tests/support/languages/pseudo-parts.ts')

/** Names of the lists of parts, by the part that they hold. */
const LISTS: ReadonlyMap<string, string> = new Map(
  [...readFileSync(join(REGISTRY, 'every-part.ts'), 'utf8').matchAll(/^ {2}'?([\w-]+)'?: (\w+),$/gmu)].map(
    ([, part = '', list = '']) => [list, part],
  ),
)

/** Adds the pseudo-language to every list of parts that a process bundles. No build of the product knows this plugin. */
const withPseudoLanguage: Plugin = {
  name: 'charley:pseudo-language',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(REGISTRY)) return undefined
    const lists = [...code.matchAll(/^export const (\w+): EveryLanguage/gmu)].flatMap(([, list = '']) =>
      LISTS.has(list) ? [list] : [],
    )
    const added = lists.map((list) => `Object.assign(${list}, { ${PSEUDO}: pseudoPart('${LISTS.get(list)}', ${list}.en) })`)
    return [`import { pseudoPart } from ${JSON.stringify(PSEUDO_PARTS)}`, code, ...added].join('\n')
  },
}

/** Builds the app with the pseudo-language, and its content in that language alone, into an empty folder. */
export async function buildPseudoApp(folder: string): Promise<void> {
  const out = join(folder, 'out')
  await mkdir(out, { recursive: true })
  await symlink(join(PROJECT, 'resources'), join(folder, 'resources'))
  await copyFile(join(PROJECT, 'package.json'), join(folder, 'package.json'))
  await build({ root: PROJECT, logLevel: 'warn', build: { outDir: out, emptyOutDir: true }, plugins: [withPseudoLanguage] })
  const { pack } = await compilePack(join(PROJECT, defaultPackFolder(PROJECT)))
  if (pack === undefined) throw new Error('the shipped content does not compile')
  await writePack(pseudoPack(pack), join(out, 'content', pack.manifest.id))
}
