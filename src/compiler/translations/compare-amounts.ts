import type { LanguageTag } from '#shared/content/content.ts'
import type { Unit } from '#shared/languages/parts/numbers.ts'
import { type Amount, amountsIn } from '../text/amounts.ts'

/** The words of one part in one language, line by line. */
export interface PartLines {
  readonly lines: readonly string[]
  readonly language: LanguageTag
}

/** The amounts that stand on one side only, as they are written there. */
export interface AmountDifference {
  readonly original: readonly string[]
  readonly translation: readonly string[]
}

/** One language names these units where the other leaves them to the reader: "over 50", "más de 50 años". */
const OFTEN_UNSAID: readonly Unit[] = ['year', 'times']

/**
 * Compares the numbers and units of a part with those of its translation, whatever their order.
 * @returns `undefined` when both say the same amounts.
 */
export function compareAmounts(original: PartLines, translation: PartLines): AmountDifference | undefined {
  const [here, there] = [translation, original].map(amountsOf)
  if (here === undefined || there === undefined) return undefined
  const difference = { original: missingFrom(here, there), translation: missingFrom(there, here) }
  return difference.original.length + difference.translation.length === 0 ? undefined : difference
}

const amountsOf = ({ lines, language }: PartLines) => lines.flatMap((line) => amountsIn(line, language))

/** The certain amounts of `wanted` that no amount of `found` stands for; each stands for one. */
function missingFrom(found: readonly Amount[], wanted: readonly Amount[]): readonly string[] {
  // Certain amounts are used up first, so that a word like "one" is left for where it is needed.
  const inOrder = [...found].sort((a, b) => Number(b.isCertain) - Number(a.isCertain))
  const free = new Map<string, Amount[]>()
  for (const amount of inOrder) {
    const same = free.get(keyOf(amount))
    if (same === undefined) free.set(keyOf(amount), [amount])
    else same.push(amount)
  }
  const certain = wanted.filter(({ isCertain }) => isCertain)
  const notExact = certain.filter((amount) => !take(free.get(keyOf(amount)), ({ unit }) => unit === amount.unit))
  return notExact.filter((amount) => !take(free.get(keyOf(amount)), (other) => isUnsaid(amount, other))).map(writtenOf)
}

/** Thirds are no exact numbers in a computer. */
const keyOf = ({ value }: Amount) => value.toPrecision(6)

function take(free: Amount[] | undefined, fits: (amount: Amount) => boolean): boolean {
  const index = free?.findIndex(fits) ?? -1
  if (index === -1) return false
  free?.splice(index, 1)
  return true
}

const writtenOf = ({ written }: Amount) => written

/** Whether one side may have left the unit to the reader. A small number in words may stand far from its unit: "an hour or two". */
function isUnsaid(wanted: Amount, found: Amount): boolean {
  if (wanted.unit !== undefined && found.unit !== undefined) return false
  const unit = wanted.unit ?? found.unit
  return !found.isCertain || (unit !== undefined && OFTEN_UNSAID.includes(unit))
}
