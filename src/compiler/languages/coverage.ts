import type { LanguageTag } from '#shared/content/content.ts'
import { INITIAL_LANGUAGE } from '#shared/languages/codes.ts'
import { EVERY_PART } from '#shared/languages/registry/every-part.ts'

/**
 * What the program lacks to show, print and read aloud a language: whole parts, as `sheet`, and single entries of a part, as
 * `screen.desk.title`. The parts of English are the measure. Types say the same to who programs; this says it to who builds.
 */
export function missingFrom(language: LanguageTag): readonly string[] {
  return Object.entries<Readonly<Record<LanguageTag, unknown>>>(EVERY_PART).flatMap(([name, byLanguage]) => {
    const part = Object.hasOwn(byLanguage, language) ? byLanguage[language] : undefined
    return missingEntries(name, byLanguage[INITIAL_LANGUAGE], part)
  })
}

/** Why a pack may not list a language, for its author; `undefined` when the program covers it. */
export function coverageGap(language: LanguageTag): string | undefined {
  const missing = missingFrom(language)
  if (missing.length === 0) return undefined
  const isNew = Object.keys(EVERY_PART).every((name) => missing.includes(name))
  const start = isNew ? `the program does not cover \`${language}\`` : `the program covers \`${language}\` only in part`
  const place = `src/shared/languages/${language}/ and in the lists of src/shared/languages/registry/`
  return `${start}. It lacks: ${missing.join(', ')}. Add them in ${place}, or name the language under \`drafts\`.`
}

function missingEntries(path: string, model: unknown, part: unknown): readonly string[] {
  if (typeof part !== typeof model || isEmpty(part)) return isEmpty(model) ? [] : [path]
  if (!isRecord(model) || !isRecord(part)) return []
  return Object.entries(model).flatMap(([key, entry]) => missingEntries(`${path}.${key}`, entry, part[key]))
}

const isEmpty = (part: unknown) => part === '' || part === null || (Array.isArray(part) && part.length === 0)

const isRecord = (part: unknown): part is Readonly<Record<string, unknown>> =>
  typeof part === 'object' && part !== null && !Array.isArray(part)
