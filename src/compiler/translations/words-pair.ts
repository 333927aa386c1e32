import type { LanguageTag, MayFallBack } from '#shared/content/content.ts'
import { suggest } from '../text/suggest.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import type { YamlPath } from '../yaml/yaml-locations.ts'
import type { TranslationFile } from './translation-file.ts'

/** A file of words and the file of the first language that it translates. */
export interface WordsPair<T> {
  readonly first: YamlFile<T>
  readonly yaml: YamlFile<T>
  readonly translation: TranslationFile
}

/**
 * Chooses the words at the head of a file, which are translated together, under the name `title`.
 * @param names - the keys of these words, in the order of the file; at least two.
 */
export function bindHead<T extends object, K extends keyof T & string>(
  { first, yaml, translation }: WordsPair<T>,
  names: readonly K[],
): Pick<T, K> & { readonly titleLanguage?: LanguageTag } {
  const headOf = (words: T) => Object.fromEntries(names.map((name) => [name, words[name]])) as Pick<T, K>
  const quoted = names.map((name) => `\`${name}\``)
  const { language, ...head }: Pick<T, K> & MayFallBack = translation.choose<Pick<T, K>>(
    'title',
    { words: headOf(first.value), at: `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)} in ${first.file}` },
    { words: headOf(yaml.value), location: yaml.locationOf(['title']) },
  )
  return { ...(head as unknown as Pick<T, K>), ...(language === undefined ? {} : { titleLanguage: language }) }
}

/** Reports each name that the first language does not have: there is nothing that it could translate. */
export function reportExtraNames(
  { first, yaml, translation }: WordsPair<unknown>,
  path: YamlPath,
  known: readonly string[],
  written: readonly string[],
): void {
  for (const name of written.filter((name) => !known.includes(name)))
    translation.reportBlocker(
      yaml.locationOf([...path, name]),
      `${first.file} has no \`${name}\` here.${suggest(name, known) || ' Take it out.'}`,
    )
}

/** Marks words that are of another language than the text around them; nothing when they are not. */
export function languageMark(language: LanguageTag | undefined): MayFallBack {
  return language === undefined ? {} : { language }
}
