import type { LanguageTag } from '#shared/content/content.ts'
import type { Diagnostics } from '../diagnostics/diagnostics.ts'
import { Readings } from '../reading/readings.ts'
import { Translations } from '../translations/translations.ts'
import type { PageLengths } from './page-lengths.ts'
import type { MustBlock } from './must-block.ts'
import type { SourceTree } from '../tree/source-tree.ts'

/** What every reader needs: the authored files, and where to report what is wrong with them. */
export interface SourceSession {
  readonly tree: SourceTree
  readonly diagnostics: Diagnostics
}

/** One run of the compiler, once pack.yaml has named the languages. */
export interface CompileSession extends SourceSession {
  /** The first is the one that the others translate. */
  readonly languages: readonly LanguageTag[]
  readonly translations: Translations
  /** How hard each text is to read, collected as texts are read. */
  readonly readings: Readings
  /** Where each must block stands, collected as topics are read. */
  readonly mustBlocks: MustBlock[]
  /** How long each page takes to say, collected as topics are read. */
  readonly lengths: PageLengths[]
}

/** Opens the session of a pack in these languages; reads the ledgers of its translations. */
export function openSession({ tree, diagnostics }: SourceSession, languages: readonly LanguageTag[]): CompileSession {
  const translations = new Translations(tree, languages, diagnostics)
  return { tree, diagnostics, languages, translations, readings: new Readings(), mustBlocks: [], lengths: [] }
}
