import type { GenericSchema, InferOutput } from 'valibot'
import type { LanguageTag } from '#shared/content/content.ts'
import type { WordsPair } from '../translations/words-pair.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import { readYamlFile } from './read-file.ts'
import type { CompileSession } from './session.ts'

/** What one language says, in `<folder>/<language>.yaml`. */
export interface WordFile<T> {
  readonly language: LanguageTag
  readonly yaml: YamlFile<T>
}

/** A file of words, as a translation or as the original. */
export interface PairedFile<T> extends WordFile<T> {
  /** Whether this is the language that the others translate. */
  readonly isFirst: boolean
  /** Absent for the first language, and when the first language's file was reported. */
  readonly pair?: WordsPair<T>
}

/**
 * Reads a folder's file of words in every language.
 * @param holds - what such a file should hold.
 * @returns the files that could be read, in the order of the pack's languages.
 */
export function readWordFiles<S extends GenericSchema>(
  session: CompileSession,
  folder: string,
  schema: S,
  holds: string,
): readonly WordFile<InferOutput<S>>[] {
  return session.languages.flatMap((language) => {
    const yaml = readYamlFile(session, `${folder}/${language}.yaml`, schema, holds)
    return yaml === undefined ? [] : [{ language, yaml }]
  })
}

/** Pairs each translated file with the first language's. */
export function pairWithFirst<T>(
  { languages, translations }: CompileSession,
  files: readonly WordFile<T>[],
): readonly PairedFile<T>[] {
  const first = files.find(({ language }) => language === languages[0])?.yaml
  return files.map(({ language, yaml }) => {
    const translation = translations.open(yaml.file, language)
    const isPair = translation !== undefined && first !== undefined
    return { language, yaml, isFirst: translation === undefined, ...(isPair ? { pair: { first, yaml, translation } } : {}) }
  })
}
