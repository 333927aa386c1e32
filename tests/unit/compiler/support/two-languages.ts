import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { confirmAll } from './confirm-all.ts'
import { SMALL_PACK, writeFolder } from './pack-folder.ts'

const WRITTEN = {
  ...SMALL_PACK,
  'pack.yaml': SMALL_PACK['pack.yaml'].replace('[en]', '[en, es]'),
  'words/es.yaml': SMALL_PACK['words/en.yaml'],
  'foods/es.yaml': SMALL_PACK['foods/en.yaml'],
  'glossary/es.yaml': SMALL_PACK['glossary/en.yaml'],
  'comparison/es.yaml': SMALL_PACK['comparison/en.yaml'],
  'checklist/es.yaml': SMALL_PACK['checklist/en.yaml'],
  'topics/magnesium/es.md': SMALL_PACK['topics/magnesium/en.md'],
} as const

export const LEDGER = 'translated/es.yaml'

/** What `confirm` writes for the pack in two languages. */
async function confirmedLedger(): Promise<string> {
  const folder = await writeFolder(WRITTEN)
  try {
    await confirmAll(folder)
    return await readFile(join(folder, LEDGER), 'utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The small pack in two languages. The second says the same in the same words: only what binds them is judged here. */
export const TWO_LANGUAGES = { ...WRITTEN, [LEDGER]: await confirmedLedger() } as const

export type TwoLanguagesPath = keyof typeof TWO_LANGUAGES

/** The pack with one stretch of text of one file replaced. @throws Error when the stretch is not there. */
export function withTranslationChange(path: TwoLanguagesPath, from: string, to: string): Record<TwoLanguagesPath, string> {
  if (!TWO_LANGUAGES[path].includes(from)) throw new Error(`${path}: no ${JSON.stringify(from)} to replace`)
  return { ...TWO_LANGUAGES, [path]: TWO_LANGUAGES[path].replace(from, () => to) }
}
