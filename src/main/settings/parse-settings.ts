import * as v from 'valibot'
import { DEFAULT_SETTINGS, SETTING_SCHEMAS, type SettingPath, type Settings } from './schema.ts'

export interface ParsedSettings {
  readonly settings: Settings
  /** Paths that are unknown or wrong, each with its default in use. */
  readonly wrong: readonly string[]
}

const GROUPS = new Set(['clinic', 'idle', 'screen'])

/**
 * Takes every setting that is right and the default for each that is not: one slip must not cost the others.
 * @param data - parsed JSON, of any shape.
 */
export function parseSettings(data: unknown): ParsedSettings {
  const given = new Map(flatten(data))
  const wrong = [...given].filter(([path, value]) => !isRight(path, value)).map(([path]) => path)
  const value = <T>(path: SettingPath, otherwise: T): T => {
    const result = v.safeParse(SETTING_SCHEMAS[path], given.get(path))
    return result.success ? (result.output as T) : otherwise
  }
  const { clinic, idle, screen, ...rest } = DEFAULT_SETTINGS
  const settings: Settings = {
    clinic: {
      name: value('clinic.name', clinic.name),
      phone: value('clinic.phone', clinic.phone),
      phones: value('clinic.phones', clinic.phones),
      hours: value('clinic.hours', clinic.hours),
      emergencyNumber: value('clinic.emergencyNumber', clinic.emergencyNumber),
    },
    paper: value('paper', rest.paper),
    printerName: value('printerName', rest.printerName),
    idle: {
      askAfterMinutes: value('idle.askAfterMinutes', idle.askAfterMinutes),
      countdownSeconds: value('idle.countdownSeconds', idle.countdownSeconds),
    },
    screen: { diagonalInches: value('screen.diagonalInches', screen.diagonalInches) },
    languages: value('languages', rest.languages),
  }
  return { settings, wrong }
}

function isRight(path: string, value: unknown): boolean {
  return Object.hasOwn(SETTING_SCHEMAS, path) && v.is(SETTING_SCHEMAS[path as SettingPath], value)
}

/** `{ clinic: { name: 'A' } }` as `['clinic.name', 'A']`. */
function flatten(data: unknown): [path: string, value: unknown][] {
  if (!isObject(data)) return [['whole file', data]]
  return Object.entries(data).flatMap(([key, value]): [string, unknown][] =>
    GROUPS.has(key) && isObject(value) ? Object.entries(value).map(([name, inner]) => [`${key}.${name}`, inner]) : [[key, value]],
  )
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}
