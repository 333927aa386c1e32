import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CompileResult, compilePack } from '../../../../src/compiler/compile.ts'
import { confirmAll } from './confirm-all.ts'
import { makeFolder } from './pack-folder.ts'
import { TWO_LANGUAGES, type TwoLanguagesPath } from './two-languages.ts'

const PAGE = 'topics/magnesium/es.md'

/** Spanish in fact, so that one can see which words are shown. */
const SPANISH: Partial<Record<TwoLanguagesPath, readonly (readonly [string, string])[]>> = {
  [PAGE]: [
    ['title: Magnesium', 'title: Magnesio'],
    ['Kidney disease first.', 'Primero los riñones.'],
    ['It did **not** help 9 in 10', '**No** ayudó a 9 de cada 10'],
    ['## What it does', '## Qué hace'],
    ['It helps muscles\nrest at a:x.', 'Ayuda a los músculos.'],
    ['A calf.', 'La pierna.'],
    ['## Foods', '## Comidas'],
    ['Ask about 350 mg.', 'No tome más de 350 mg.'],
    ['Eat seeds.', 'Coma pan.'],
    ['No.\n', 'Casi nunca.\n'],
  ],
  'foods/es.yaml': [['Pumpkin seeds', 'Semillas']],
  'checklist/es.yaml': [
    ['One leg is swollen', 'Una pierna hinchada'],
    ['It comes most nights', 'Viene de noche'],
    ['Leg, ', 'Pierna, '],
    ['title: Call today', 'title: Llame hoy'],
  ],
  'comparison/es.yaml': [
    ['Rests muscles', 'Relaja músculos'],
    ['What it does', 'Qué hace'],
  ],
}

const translated = (path: string, english: string) =>
  (SPANISH[path as TwoLanguagesPath] ?? []).reduce((text, [from, to]) => text.replace(from, () => to), english)

/** The pack in English and in Spanish. */
export const SPANISH_PACK: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(TWO_LANGUAGES).map(([path, text]) => [path, translated(path, text)]),
)

/** One stretch of text of one file, and what it becomes. */
export type Change = readonly [path: string, from: string, to: string]

/**
 * Compiles the pack in English and in Spanish with changes that nobody has read; before them, someone had read all of it.
 * @param more - files that the pack has besides.
 * @throws Error when a stretch is not there.
 */
export async function compileUnread(
  changes: readonly Change[],
  more: Readonly<Record<string, string>> = {},
): Promise<CompileResult & { readonly folder: string }> {
  const files: Record<string, string> = { ...SPANISH_PACK, ...more }
  const folder = await makeFolder(files)
  const { diagnostics } = await confirmAll(folder)
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ file, message }) => `${file} ${message}`).join('\n'))
  for (const [path, from, to] of changes) {
    const before = files[path] ?? ''
    if (!before.includes(from)) throw new Error(`${path}: no ${JSON.stringify(from)} to replace`)
    files[path] = before.replace(from, () => to)
    await writeFile(join(folder, path), files[path])
  }
  return { ...(await compilePack(folder)), folder }
}
