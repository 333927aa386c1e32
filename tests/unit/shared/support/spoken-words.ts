import type { LanguageTag } from '#shared/content/content.ts'
import type { LanguageCode } from '#shared/languages/codes.ts'

/** Every text of a table of words with its place: `print.job.held.title`. Functions are called with their parameters' numbers. */
export function textsOf(table: object, place = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([key, value]: [string, unknown]): [string, string][] => {
      const here = place === '' ? key : `${place}.${key}`
      if (typeof value === 'string') return [[here, value]]
      if (typeof value === 'function') return [[here, String(value(...Array.from({ length: value.length }, (_, n) => `{${n}}`)))]]
      return [...textsOf(value as object, here)]
    }),
  )
}

/** What is set into a text, in the order of the alphabet: `{count}`. */
export function fillingsIn(text: string): readonly string[] {
  return [...new Set(text.match(/\{\w+\}/gu))].sort()
}

/** English words that are no words of the language: one of them in its text was forgotten. */
const GIVEAWAYS: Readonly<Record<Exclude<LanguageCode, 'en'>, RegExp>> = {
  es: /\b(?:the|and|of|your|you|is|are|not|with|for|this|that|please|touch|page|print|back|home|sheet|doctors?|staff|pills?|days?|legs?|cramps?)\b/iu,
}

/** Whether a text of another language holds a word of English. What is set into it, as `{count}`, does not count. */
export function holdsEnglish(language: LanguageTag, text: string): boolean {
  const giveaways = new Map(Object.entries(GIVEAWAYS)).get(language)
  if (giveaways === undefined) throw new RangeError(`no giveaways of English in "${language}"`)
  return giveaways.test(text.replaceAll(/\{\w+\}/gu, ''))
}
