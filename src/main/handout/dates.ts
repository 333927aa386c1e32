const formats = new Map<string, Intl.DateTimeFormat>()

/** An ISO day in a language's own long form: "November 22, 2026". A day has no time zone, so none is used. */
export function dayInWords(isoDay: string, locale: string): string {
  const day = new Date(`${isoDay}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) throw new RangeError(`handout date: "${isoDay}" is not a day like 2026-11-22`)
  return formatOf(locale).format(day)
}

/** Making a formatter costs more than a page of text. */
function formatOf(locale: string): Intl.DateTimeFormat {
  const known = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  formats.set(locale, known)
  return known
}
