import * as v from 'valibot'
import type { Clinic } from '#shared/handout.ts'
import { isObject, keepRight } from './keep-right.ts'
import { settingsSchema } from './schema.ts'

const { clinic } = settingsSchema.entries
const details = clinic.wrapped.entries
const known = Object.keys(details).join(', ')

/** A clinic that nobody has set up; even its emergency number is not known. */
export const UNSET_CLINIC: Clinic = { ...v.parse(clinic, undefined), emergencyNumber: '' }

/**
 * Details of a clinic from a file of its own, for sheets made without the kiosk. Empty is "not set".
 * @param data - parsed JSON, of any shape.
 * @throws Error with one line: what is wrong, and what it must be.
 */
export function parseClinic(data: unknown): Clinic {
  if (!isObject(data)) throw new Error(`the file needs ${known}`)
  const given = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== ''))
  const { right, wrong } = keepRight(details, given)
  const [first] = wrong
  if (first === undefined) return { ...UNSET_CLINIC, ...right }
  const { place, expected } = first
  if (expected === undefined) throw new Error(`"${place.slice(0, 40)}" is unknown; there is: ${known}`)
  throw new Error(`"${place}" is not right; it must be ${expected}`)
}
