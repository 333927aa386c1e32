import { findPart } from '#shared/languages/codes.ts'
import type { NumberWord, Unit } from '#shared/languages/parts/numbers.ts'
import { NUMBER_WORDS } from '#shared/languages/registry/content.ts'

/** A number in a text, and the unit beside it. */
export interface Amount {
  readonly value: number
  readonly unit: Unit | undefined
  /** As it is written, with its unit: `1,500 mg`. */
  readonly written: string
  /** `false` for a small number in words that may count anything, as two hands: it may stand for an amount, but it need not. */
  readonly isCertain: boolean
}

/** Words of every language at once: a text may quote another language, and an amount in it is still one. */
const EVERY = Object.values(NUMBER_WORDS)
const AMOUNT_WORDS = EVERY.flatMap(({ amounts }) => amounts)
const SMALL_WORDS = EVERY.flatMap(({ small }) => small)
const UNIT_WORDS = EVERY.flatMap(({ units }) => Object.entries(units) as [Unit, string][])
const JOINERS = EVERY.map(({ joiners }) => joiners).join('|')

const anyOf = (words: readonly NumberWord[]) => words.map(([pattern]) => pattern).join('|')

/** `2 1/2`, `2½`, `1,500`, and numbers in words. A digit inside a word is part of a name, as in B12. */
const NUMBER = new RegExp(
  [
    '(?<![\\p{L}\\p{N}])(?:',
    '(?:(?<before>\\d+)[ \\u00a0])?(?<over>\\d+)/(?<under>\\d+)',
    '|(?:(?<whole>\\d+)[ \\u00a0]?)?(?<fraction>[¼-¾⅐-⅞])',
    '|(?<digits>\\d+(?:[.,\\u00a0\\u202f]\\d+)*)',
    `|(?:(?<amount>${anyOf(AMOUNT_WORDS)})|(?<small>${anyOf(SMALL_WORDS)}))(?![\\p{L}\\p{N}]))`,
  ].join(''),
  'giu',
)

const UNIT = new RegExp(
  `[\\s-]*(?:(?:${JOINERS})\\s+)?(?<unit>${UNIT_WORDS.map(([, pattern]) => pattern).join('|')})(?![\\p{L}\\p{N}])`,
  'iuy',
)

/** Every number in a text of a language, with its unit, in the order of the text. */
export function amountsIn(text: string, language: string): readonly Amount[] {
  const plain = text.replaceAll('**', '')
  return [...plain.matchAll(NUMBER)].flatMap(({ 0: number, index, groups = {} }) => {
    const { unit, end } = unitAfter(plain, index + number.length)
    const found = { unit, written: plain.slice(index, end).replaceAll(/\s+/gu, ' ') }
    const { amount, small } = groups
    if (amount === undefined && small === undefined)
      return valuesOf(groups, language).map((value) => ({ ...found, value, isCertain: true }))
    const [, value, own] = wordOf(amount === undefined ? SMALL_WORDS : AMOUNT_WORDS, number)
    // "An hour" says one hour too: one is never certain in words.
    return [{ ...found, value, unit: own ?? unit, isCertain: amount !== undefined || (unit !== undefined && value !== 1) }]
  })
}

function unitAfter(text: string, from: number): { readonly unit: Unit | undefined; readonly end: number } {
  UNIT.lastIndex = from
  const match = UNIT.exec(text)
  const written = match?.groups?.['unit']
  if (match === null || written === undefined) return { unit: undefined, end: from }
  return { unit: UNIT_WORDS.find(([, pattern]) => isWhole(pattern, written))?.[0], end: from + match[0].length }
}

/** The entry that a word in the text was met by. */
const wordOf = (words: readonly NumberWord[], written: string): NumberWord =>
  words.find(([pattern]) => isWhole(pattern, written)) ?? [written, Number.NaN]

const isWhole = (pattern: string, written: string) => new RegExp(`^(?:${pattern})$`, 'iu').test(written)

/** What digits say: one value, or several for a row that is no single number, as `1,2,3`. */
function valuesOf(groups: Readonly<Record<string, string | undefined>>, language: string): readonly number[] {
  const { before = '0', over, under, whole = '0', fraction, digits = '' } = groups
  if (over !== undefined) return [Number(before) + Number(over) / (Number(under) || 1)]
  if (fraction === undefined) return decimalValues(digits, language)
  const [top, bottom] = fraction.normalize('NFKC').split('\u2044').map(Number)
  return [Number(whole) + (top ?? 0) / (bottom ?? 1)]
}

function decimalValues(digits: string, language: string): readonly number[] {
  const thousands = `[${findPart(NUMBER_WORDS, language)?.thousands ?? ''}\\u00a0\\u202f]`
  const grouped = new RegExp(`^([1-9]\\d{0,2}(?:${thousands}\\d{3})+)(?:[.,](\\d+))?$`, 'u').exec(digits)
  if (grouped !== null) return [Number(`${grouped[1]?.replaceAll(/\D/gu, '')}.${grouped[2] ?? '0'}`)]
  const parts = digits.split(/\D/u)
  return parts.length === 2 ? [Number(parts.join('.'))] : parts.map(Number)
}
