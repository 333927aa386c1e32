import type { LanguageTag } from '../content/content.ts'

/** The languages that the program covers. Each has a folder here, and a line in every list of `registry/`. */
export const LANGUAGE_CODES = ['en', 'es'] as const
/** The tag of a language that the program speaks. */
export type LanguageCode = (typeof LANGUAGE_CODES)[number]

/** Stands until the kiosk has said which languages it has. */
export const INITIAL_LANGUAGE: LanguageCode = 'en'

/** One part of every language. A language that lacks it does not compile. */
export type EveryLanguage<Part> = Readonly<Record<LanguageCode, Part>>

/**
 * @param language - BCP 47; a region takes the part of its language, as `es-MX` that of `es`.
 * @returns the part of a language, or `undefined` when the program does not cover it. Never that of another language.
 */
export function findPart<Part>(parts: EveryLanguage<Part>, language: LanguageTag): Part | undefined {
  const byTag: Readonly<Record<LanguageTag, Part>> = parts
  const tag = [language, language.split('-')[0] ?? ''].find((each) => Object.hasOwn(byTag, each))
  return tag === undefined ? undefined : byTag[tag]
}

/** @throws RangeError when the program does not cover the language; the build refuses a pack that lists one. */
export function requirePart<Part>(parts: EveryLanguage<Part>, language: LanguageTag): Part {
  const part = findPart(parts, language)
  if (part === undefined) throw new RangeError(`languages: the program does not cover "${language}"`)
  return part
}
