import * as v from 'valibot'
import type { Clinic } from '#shared/handout.ts'

/** Controls end a line or ring a bell; turned reading direction makes a number read as another. */
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u
/** What a form leaves behind that nobody has filled in: `<clinic name>`, `{{phone}}`, `[hours]`, `____`. */
const UNFILLED = /<[^>]*>|\{[^}]*\}|\[[^\]]*\]|__+/u

/** One line of print that says something of its own. */
const line = (max: number) =>
  v.pipe(
    v.string(),
    v.maxLength(max),
    v.check((text) => !UNSAFE.test(text) && !UNFILLED.test(text)),
  )

/** As people write numbers, letters for an extension or a name in digits among them: `(555) 010-0100 ext. 4`. At least three digits. */
const phone = v.pipe(v.string(), v.maxLength(40), v.regex(/^[+(]?\d[\dA-Za-z +().,/*#-]*$/), v.regex(/\d\D*\d\D*\d/))

/** Most numbers beside the first one: more would not be looked through. */
const PHONES_MAX = 6

/** Every detail of a clinic by its name, with what it may be. Empty is "not set": a sheet then says whom to ask. */
export const CLINIC_SCHEMAS = {
  name: line(300),
  phone: v.union([v.literal(''), phone]),
  phones: v.pipe(v.array(v.strictObject({ label: v.pipe(line(60), v.regex(/\S/)), number: phone })), v.maxLength(PHONES_MAX)),
  hours: line(200),
  emergencyNumber: v.pipe(v.string(), v.regex(/^[0-9][0-9 ]{1,14}$/)),
} as const

/** A clinic that nobody has set up. */
export const UNSET_CLINIC: Clinic = { name: '', phone: '', phones: [], hours: '', emergencyNumber: '' }

const clinicFile = v.strictObject({
  name: v.optional(CLINIC_SCHEMAS.name, ''),
  phone: v.optional(CLINIC_SCHEMAS.phone, ''),
  phones: v.optional(CLINIC_SCHEMAS.phones, []),
  hours: v.optional(CLINIC_SCHEMAS.hours, ''),
  emergencyNumber: v.optional(v.union([v.literal(''), CLINIC_SCHEMAS.emergencyNumber]), ''),
})

/**
 * Details of a clinic from a file of its own, for sheets made without the kiosk.
 * @param data - parsed JSON, of any shape.
 * @throws Error with one line: what is wrong and what there is.
 */
export function parseClinic(data: unknown): Clinic {
  const known = Object.keys(CLINIC_SCHEMAS)
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new Error(`the file needs ${known.join(', ')}`)
  const unknown = Object.keys(data).find((name) => !known.includes(name))
  if (unknown !== undefined) throw new Error(`"${unknown.slice(0, 40)}" is unknown; there is: ${known.join(', ')}`)
  const result = v.safeParse(clinicFile, data)
  if (!result.success) throw new Error(`"${v.getDotPath(result.issues[0]) ?? ''}" is not right; ${HINTS}`)
  return result.output
}

const HINTS =
  'name and hours are one line each, phone and every number of phones ({label, number}) a phone number, emergencyNumber digits'
