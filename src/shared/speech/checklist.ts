import type { Certainty, LanguageTag, SourceId } from '../content/content.ts'
import { lineOf, partOf, partOfKeys, warningFor, type Line, type SpokenPart } from './parts.ts'
import type { Speaker } from './speech.ts'
import type { Context, Sign, SignGroup, VisitQuestion } from '../checklist/triage.ts'

/** What every page of the checklist shows around its signs. */
export interface AskedPage {
  /** Above the question: how far one has come. */
  readonly top: readonly string[]
  readonly title: string
  readonly lines: readonly (Line | string)[]
  readonly keys: readonly string[]
  /** At the foot of every page: the way to a person. */
  readonly worried: Line | string
}

/** A sign, or a context, as a row to tick. */
export interface AskedRow {
  readonly row: Sign | Context
  readonly isForOther: boolean
  readonly isTicked: boolean
  /** Its reason is unfolded. */
  readonly isExplained: boolean
}

/** Groups of signs behind doors, each with what it is about. */
export function partsOfDoors(
  page: AskedPage,
  doors: readonly { readonly group: SignGroup; readonly touched: string }[],
  speaker: Speaker,
): readonly SpokenPart[] {
  const middle = doors.flatMap(({ group: { id, title, hint, language }, touched }) =>
    partOf(`door-${id}`, [warningFor(language, speaker), { text: title, language }, { text: hint, language }, touched], speaker),
  )
  return aroundPage(page, middle, speaker)
}

/** Signs to tick, one by one with their numbers; under the name of their group where they have one. */
export function partsOfRows(
  page: AskedPage,
  groups: readonly { readonly group: SignGroup | undefined; readonly rows: readonly AskedRow[] }[],
  speaker: Speaker,
): readonly SpokenPart[] {
  const count = groups.flatMap(({ rows }) => rows).length
  let number = 0
  const middle = groups.flatMap(({ group, rows }) => [
    ...(group === undefined ? [] : partOf(`group-${group.id}`, [{ text: group.title, language: group.language }], speaker)),
    ...rows.flatMap((asked) => {
      number += 1
      return partOf(`row-${asked.row.id}`, [speaker.words.sign(number, count), ...linesOfRow(asked, speaker)], speaker)
    }),
  ])
  return aroundPage(page, middle, speaker)
}

function linesOfRow(
  { row, isForOther, isTicked, isExplained }: AskedRow,
  speaker: Speaker,
): readonly (Line | string | undefined)[] {
  return [
    warningFor(row.language, speaker),
    lineOf(isForOther ? row.textOther : row.text, row.language),
    isTicked ? speaker.words.ticked : undefined,
    ...(isExplained ? [{ text: row.why, language: row.language }, ...backingOf(row, speaker)] : []),
  ]
}

function backingOf(
  { certainty, sources }: { readonly certainty: Certainty; readonly sources: readonly SourceId[] },
  { words, nameOf }: Speaker,
): readonly string[] {
  const names = sources.map(nameOf).filter((name) => name !== '')
  return [words.certainty[certainty], ...(names.length === 0 ? [] : [words.sources(names.join('; '))])]
}

function aroundPage(
  { top, title, lines, keys, worried }: AskedPage,
  middle: readonly SpokenPart[],
  speaker: Speaker,
): readonly SpokenPart[] {
  return [
    ...partOf('title', [...top, title, ...lines], speaker),
    ...middle,
    ...partOfKeys(keys, speaker),
    ...partOf('worried', [worried], speaker),
  ]
}

/** How soon, what to do, what to say and what not: as a result and the emergency screen show it. */
export interface SpokenAdvice {
  readonly word: string
  readonly title: string
  /** Numbers to call are spelled already. */
  readonly steps: readonly string[]
  readonly say: string
  readonly not: readonly string[]
  readonly language: LanguageTag | undefined
}

/** @param sayIn - an emergency has what to say in the card of its first step, and what not to do in that of its last. */
export function partsOfAdvice(
  { word, title, steps, say, not, language }: SpokenAdvice,
  sayIn: 'first-step' | 'end',
  speaker: Speaker,
): readonly SpokenPart[] {
  const own = (text: string): Line => ({ text, language })
  const cards = steps.flatMap((text, index) => {
    const isFirst = sayIn === 'first-step' && index === 0
    const isLast = sayIn === 'first-step' && index === steps.length - 1
    const lines = [speaker.words.step(index + 1), own(text), isFirst ? own(say) : undefined, ...(isLast ? not.map(own) : [])]
    return partOf(`step-${index}`, lines, speaker)
  })
  return [
    ...partOf('title', [own(word), own(title), warningFor(language, speaker)], speaker),
    ...cards,
    ...(sayIn === 'end' ? [...partOf('say', [own(say)], speaker), ...partOf('not', not.map(own), speaker)] : []),
  ]
}

/** What was touched, with the reasons where they are unfolded. */
export function partOfTouched(
  heading: string,
  rows: readonly (Sign | Context)[],
  { isForOther, isExplained }: { readonly isForOther: boolean; readonly isExplained: boolean },
  speaker: Speaker,
): readonly SpokenPart[] {
  if (rows.length === 0) return []
  const lines = rows.flatMap((row) => [
    warningFor(row.language, speaker),
    lineOf(isForOther ? row.textOther : row.text, row.language),
    isExplained ? { text: row.why, language: row.language } : undefined,
  ])
  return partOf('touched', [`${heading}:`, ...lines], speaker)
}

/** One row of the table that decides. */
export interface SpokenRule {
  readonly row: Sign | Context
  /** What contexts change, and when the row is due for review. */
  readonly raises: readonly string[]
  readonly due: string
}

/** The whole table: each tier under its heading. */
export function partsOfRules(
  head: readonly string[],
  sections: readonly { readonly id: string; readonly title: string; readonly rules: readonly SpokenRule[] }[],
  speaker: Speaker,
): readonly SpokenPart[] {
  return [
    ...partOf('title', head, speaker),
    ...sections.flatMap(({ id, title, rules }) => [
      ...partOf(`rules-${id}`, [title], speaker),
      ...rules.flatMap(({ row, raises, due }) => {
        const text = lineOf(row.text, row.language)
        const why = { text: row.why, language: row.language }
        return partOf(`rule-${row.id}`, [text, why, ...raises, ...backingOf(row, speaker), due], speaker)
      }),
    ]),
  ]
}

/** Questions to choose from, one by one. */
export function partsOfQuestions(
  head: readonly string[],
  questions: readonly { readonly question: VisitQuestion; readonly isForOther: boolean; readonly isTicked: boolean }[],
  keys: readonly string[],
  speaker: Speaker,
): readonly SpokenPart[] {
  return [
    ...partOf('title', head, speaker),
    ...questions.flatMap(({ question, isForOther, isTicked }) => {
      const text = { text: isForOther ? question.textOther : question.text, language: question.language }
      return partOf(`question-${question.id}`, [text, isTicked ? speaker.words.ticked : undefined], speaker)
    }),
    ...partOfKeys(keys, speaker),
  ]
}
