import { regionalTag } from '#shared/languages/regional-tag.ts'

/**
 * @param iso - a date without a time: `2026-11-22`.
 * @returns the date in words of the language: "November 22, 2026", "22 de noviembre de 2026".
 */
export function longDate(iso: string, language: string): string {
  return new Intl.DateTimeFormat(regionalTag(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00:00Z`),
  )
}
