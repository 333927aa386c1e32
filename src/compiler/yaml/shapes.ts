import {
  array,
  check,
  type CheckIssue,
  minLength,
  nonEmpty,
  optional,
  pipe,
  rawCheck,
  regex,
  string,
  strictObject,
  trim,
} from 'valibot'
import { findForbidden, findMarkup } from '../text/text-safety.ts'

/** Kebab-case names: ids of topics, sources, foods, signs, groups, drawings. */
export const id = pipe(
  string(),
  regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u, 'is not an id. Use small letters, digits and single hyphens.'),
)

/** A day that exists, `2026-11-22`. */
export const isoDate = pipe(
  string(),
  check(isDay, (issue: CheckIssue<string>) => `\`${issue.input}\` is not a day. Write it as 2026-11-22.`),
)

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** One line of words: not empty, no markup, nothing hidden (also not through an escape). Braces may hold a name. */
export const wordsToFillIn = pipe(
  string(),
  trim(),
  nonEmpty('is empty. Write the words.'),
  rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const wrong = diagnoseLine(dataset.value)
    if (wrong !== undefined) addIssue({ message: wrong })
  }),
)

function diagnoseLine(text: string): string | undefined {
  const hidden = findForbidden(text)
  if (hidden !== undefined) return `hidden character ${hidden.name}. Delete it and type the text again.`
  if (text.includes('\n')) return 'runs over several paragraphs. Write it as one line of thought.'
  const markup = findMarkup(text)
  if (markup !== undefined) return `holds ${markup.what}. Only plain words are shown.`
  return text === '' || /[\p{L}\p{N}]/u.test(text) ? undefined : 'is empty but for signs. Write the words.'
}

/** Words that are shown as they stand. */
export const words = pipe(
  wordsToFillIn,
  check((text) => !/[{}]/u.test(text), 'holds braces. Nothing is filled in here; write the words out.'),
)

export const someWords = pipe(array(words), minLength(1, 'is an empty list. Write at least one line.'))

export const someIds = pipe(array(id), minLength(1, 'is an empty list. Name at least one.'))

/** Review dates every text carries. */
export const reviewDates = { written: isoDate, reviewDue: isoDate }

export { optional, strictObject }
