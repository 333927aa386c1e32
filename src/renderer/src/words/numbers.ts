import { regionalTag } from '#shared/languages/regional-tag.ts'

/** @returns the number as the language writes it, in whole groups: "1,500". */
export function inDigits(value: number, language: string): string {
  return new Intl.NumberFormat(regionalTag(language)).format(value)
}
