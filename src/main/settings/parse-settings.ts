import * as v from 'valibot'
import { isObject, keepRight, type WrongSetting } from './keep-right.ts'
import { DEFAULT_SETTINGS, settingsSchema, type Settings } from './schema.ts'

/** The settings to use, and what staff should know of them. */
export interface ParsedSettings {
  readonly settings: Settings
  /** Each has its usual value in use. */
  readonly wrong: readonly WrongSetting[]
}

/**
 * Takes every setting that is right and the usual value for each that is not.
 * @param data - parsed JSON, of any shape.
 */
export function parseSettings(data: unknown): ParsedSettings {
  if (!isObject(data)) {
    const place = 'whole file'
    return { settings: DEFAULT_SETTINGS, wrong: [{ path: place, place, expected: 'an object in braces' }] }
  }
  const { right, wrong } = keepRight(settingsSchema.entries, data)
  return { settings: v.parse(settingsSchema, right), wrong }
}
