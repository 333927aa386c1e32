import * as v from 'valibot'
import type { LanguageTag } from '#shared/content/content.ts'
import { PAPERS, type Clinic, type Paper } from '#shared/handout.ts'
import { CLINIC_SCHEMAS, UNSET_CLINIC } from './clinic.ts'

/** What a clinic may set, in `settings.json` in the user-data folder. */
export interface Settings {
  readonly clinic: Clinic
  readonly paper: Paper
  /** Name of the print queue; without one the system's default is used. */
  readonly printerName: string | undefined
  /** Minutes without a touch before the kiosk asks; then seconds until it starts over. */
  readonly idle: { readonly askAfterMinutes: number; readonly countdownSeconds: number }
  readonly screen: { readonly diagonalInches: number | undefined }
  /** Which of the pack's languages to offer, in order; without it all of them. */
  readonly languages: readonly LanguageTag[] | undefined
}

export const DEFAULT_SETTINGS: Settings = {
  clinic: { ...UNSET_CLINIC, emergencyNumber: '911' },
  paper: 'letter',
  printerName: undefined,
  idle: { askAfterMinutes: 2, countdownSeconds: 30 },
  screen: { diagonalInches: undefined },
  languages: undefined,
}

const between = (low: number, high: number) => v.pipe(v.number(), v.minValue(low), v.maxValue(high))

/** Every setting by its path, with what it may be. A path that is not here is unknown. */
export const SETTING_SCHEMAS = {
  'clinic.name': CLINIC_SCHEMAS.name,
  'clinic.phone': CLINIC_SCHEMAS.phone,
  'clinic.phones': CLINIC_SCHEMAS.phones,
  'clinic.hours': CLINIC_SCHEMAS.hours,
  'clinic.emergencyNumber': CLINIC_SCHEMAS.emergencyNumber,
  paper: v.picklist(PAPERS),
  // CUPS queue names hold no space, slash or number sign; the first character may not be a hyphen, which `lp` would take as an option.
  printerName: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.][A-Za-z0-9_.@-]{0,126}$/)),
  'idle.askAfterMinutes': between(2, 5),
  'idle.countdownSeconds': between(20, 45),
  'screen.diagonalInches': between(7, 65),
  languages: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))), v.minLength(1), v.maxLength(20)),
} as const

export type SettingPath = keyof typeof SETTING_SCHEMAS
