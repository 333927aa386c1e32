import { BoundedCache } from './bounded-cache.ts'

/** Making a formatter costs more than a page of text. */
const days = new BoundedCache<Intl.DateTimeFormat>(20)
const numbers = new BoundedCache<Intl.NumberFormat>(20)

/**
 * An ISO day as its language writes it: "November 22, 2026", or in brief "Nov 22, 2026". A day has no time zone, so none is used.
 * @throws RangeError for what is no day.
 */
export function dayInWords(isoDay: string, locale: string, dateStyle: 'long' | 'medium' = 'long'): string {
  const day = new Date(`${isoDay}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) throw new RangeError(`handout date: "${isoDay}" is not a day like 2026-11-22`)
  const format = days.get(`${locale} ${dateStyle}`, () => new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }))
  return format.format(day)
}

/** A number as the language writes it: "4,700". */
export function numberInWords(number: number, locale: string): string {
  return numbers.get(locale, () => new Intl.NumberFormat(locale)).format(number)
}
