/** Days before a review is due on which staff are told: early enough to ask for it, and once more. */
const WARN_DAYS = [30, 60] as const

/** `soon`: within so many days. `overdue`: the day has passed. */
export type ReviewState =
  { readonly kind: 'fresh' } | { readonly kind: 'soon'; readonly days: 30 | 60 } | { readonly kind: 'overdue' }

/**
 * How a text stands with its review. A clock that shows a day before the pack was made is wrong: the day of the
 * edition then counts, so that setting a clock back never brings an overdue text back that was overdue then.
 * @param dates - ISO days: when the review is due, today by the kiosk's clock, the pack's edition.
 */
export function reviewStateOf(dates: {
  readonly reviewDue: string
  readonly today: string
  readonly edition: string
}): ReviewState {
  const { reviewDue, edition } = dates
  const today = isClockCredible(dates) ? dates.today : edition
  if (reviewDue < today) return { kind: 'overdue' }
  const left = (Date.parse(reviewDue) - Date.parse(today)) / 86_400_000
  const days = WARN_DAYS.find((warn) => left <= warn)
  return days === undefined ? { kind: 'fresh' } : { kind: 'soon', days }
}

/** ISO days sort as text. */
export function isClockCredible({ today, edition }: { readonly today: string; readonly edition: string }): boolean {
  return today >= edition
}

/** The day of a moment in the kiosk's own time zone, `2026-11-22`. */
export function isoDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
