import type { Clinic } from '#shared/handout.ts'
import type { SheetWords } from '#shared/languages/parts/sheet.ts'

/** What a number or a time is, and what it says: "Nurse line", "555-0134". */
export type ContactField = readonly [label: string, value: string]

/** Every way to reach the clinic, the emergency number last; what is not set says whom to ask, and nothing is left open. */
export function contactFields({ phone, phones = [], hours, emergencyNumber }: Clinic, words: SheetWords): ContactField[] {
  const { clinic, askDesk, localEmergencyNumber } = words
  const numbers = [
    ...(phone === '' ? [] : [[clinic.phone, phone] as const]),
    ...phones.map(({ label, number }) => [label, number] as const),
  ]
  const reach: ContactField[] =
    numbers.length === 0 && hours === ''
      ? [[clinic.phoneAndHours, askDesk]]
      : [...(numbers.length === 0 ? [[clinic.phone, askDesk] as const] : numbers), [clinic.hours, hours || askDesk]]
  return [...reach, [clinic.emergency, emergencyNumber || capitalised(localEmergencyNumber, words.locale)]]
}

function capitalised(text: string, locale: string): string {
  return text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1)
}
