import * as v from 'valibot'
import { expectedOf, membersOf, type Setting, type SettingEntries } from './setting.ts'

/** One setting that cannot be used. */
export interface WrongSetting {
  /** The setting: `clinic.phones`. */
  readonly path: string
  /** Where in it: `clinic.phones.0.label`; the same as the path where it is wrong as a whole. */
  readonly place: string
  /** What it must be, in words; `undefined` where there is no such setting. */
  readonly expected: string | undefined
}

/** What can be used of some data. */
export interface Kept {
  readonly right: Readonly<Record<string, unknown>>
  readonly wrong: readonly WrongSetting[]
}

/**
 * Parts the settings that are right from those that are unknown or wrong: one slip must not cost the others.
 * @param data - parsed JSON, an object of any content.
 * @param above - path of the group that the data stands in, with a dot at its end; empty at the top.
 */
export function keepRight(settings: SettingEntries, data: object, above = ''): Kept {
  const kept = Object.entries(data).map(([name, value]) => keepOne({ settings, name, value, path: `${above}${name}` }))
  return {
    right: Object.fromEntries(kept.flatMap(({ right }) => Object.entries(right))),
    wrong: kept.flatMap(({ wrong }) => wrong),
  }
}

/** One name and its value, as the file has it. */
interface Given {
  readonly settings: SettingEntries
  readonly name: string
  readonly value: unknown
  readonly path: string
}

function keepOne({ settings, name, value, path }: Given): Kept {
  const declared = Object.hasOwn(settings, name) ? settings[name] : undefined
  if (declared === undefined) return { right: {}, wrong: [{ path, place: path, expected: undefined }] }
  const members = membersOf(declared)
  if (members !== undefined) return keepGroup(name, members, { value, path })
  const result = v.safeParse(declared, value)
  if (result.success) return { right: { [name]: value }, wrong: [] }
  const inside = v.getDotPath(result.issues[0])
  return { right: {}, wrong: [{ path, place: inside === null ? path : `${path}.${inside}`, expected: expectedOf(declared) }] }
}

function keepGroup(
  name: string,
  members: Readonly<Record<string, Setting>>,
  { value, path }: Pick<Given, 'value' | 'path'>,
): Kept {
  if (!isObject(value)) {
    const expected = `an object with ${Object.keys(members).join(', ')}`
    return { right: {}, wrong: [{ path, place: path, expected }] }
  }
  const { right, wrong } = keepRight(members, value, `${path}.`)
  return { right: { [name]: right }, wrong }
}

/** Whether parsed JSON is an object, and no list. */
export function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}
