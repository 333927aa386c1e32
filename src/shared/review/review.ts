/** Days before a review is due on which staff are told: early enough to ask for it, and once more. */
const WARN_DAYS = [30, 60] as const
/** No text is due later than this after its edition, so a clock beyond it is wrong, or tells nothing new. */
const CREDIBLE_YEARS = 3

/** `soon`: within so many days. `overdue`: the day has passed. */
export type ReviewState =
  { readonly kind: 'fresh' } | { readonly kind: 'soon'; readonly days: 30 | 60 } | { readonly kind: 'overdue' }

/** ISO days, which sort as text. */
export interface Days {
  /** By the kiosk's clock. */
  readonly today: string
  /** Of the pack. */
  readonly edition: string
  /** The latest credible day that this kiosk has seen; empty when none is known. */
  readonly highest: string
}

/** How a text stands with its review on a day, see `countedDay`. Both are ISO days. */
export function reviewStateOf({ reviewDue, day }: { readonly reviewDue: string; readonly day: string }): ReviewState {
  if (reviewDue < day) return { kind: 'overdue' }
  const left = (Date.parse(reviewDue) - Date.parse(day)) / 86_400_000
  const days = WARN_DAYS.find((warn) => left <= warn)
  return days === undefined ? { kind: 'fresh' } : { kind: 'soon', days }
}

/**
 * The day that counts: the latest of the clock's, the edition's and the highest day seen. So no clock set back brings
 * an overdue text back, and a clock far ahead hides texts only until it is set right, as `isClockCredible` keeps such
 * a day from being remembered.
 */
export function countedDay({ today, edition, highest }: Days): string {
  return [today, edition, highest].reduce((latest, day) => (day > latest ? day : latest))
}

/** Whether the clock can be right: not before the edition or a day already seen, not years after any text was due. */
export function isClockCredible(days: Days): boolean {
  return days.today === countedDay(days) && days.today <= lastCredibleDay(days.edition)
}

/** ISO day; without a pack every day. */
export function lastCredibleDay(edition: string): string {
  return edition === '' ? '9999' : `${Number(edition.slice(0, 4)) + CREDIBLE_YEARS}${edition.slice(4)}`
}

/** The day of a moment in the kiosk's own time zone, `2026-11-22`. */
export function isoDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
