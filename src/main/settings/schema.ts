import * as v from 'valibot'
import { PAPERS } from '#shared/handout.ts'
import { group, setting } from './setting.ts'
import { between, emergencyNumber, languageTags, line, namedPhones, oneOf, phoneOrNone, queueName } from './values.ts'

/**
 * Everything a clinic may set in `settings.json` in the user-data folder, each declared once: its type, what is used without
 * it, what staff are told when it is wrong, and its row in the table of docs/clinic.md.
 */
export const settingsSchema = v.strictObject({
  clinic: group({
    name: setting(line(300), { usual: '', about: 'Name of the clinic, as it stands at the head of each sheet.' }),
    phone: setting(phoneOrNone, {
      usual: '',
      about: 'The number to call first. Without one a sheet says to ask at the front desk.',
    }),
    phones: setting(namedPhones(6), { usual: [], about: 'Other numbers, each with what it is for.' }),
    hours: setting(line(200), { usual: '', about: 'When the clinic is open.' }),
    emergencyNumber: setting(emergencyNumber, {
      usual: '911',
      about: 'The number to call in an emergency, on the screen and on paper.',
    }),
  }),
  paper: setting(oneOf(PAPERS), { usual: 'letter', about: 'The paper in the printer.' }),
  printerName: setting(queueName, {
    usual: undefined,
    about: 'The print queue for sheets. Without it the default printer of the system is used.',
  }),
  idle: group({
    askAfterMinutes: setting(between(2, 5), {
      usual: 2,
      about: 'Minutes without a touch before Charley asks whether anyone is still there.',
    }),
    countdownSeconds: setting(between(20, 45), { usual: 30, about: 'Seconds from that question until Charley starts over.' }),
  }),
  screen: group({
    diagonalInches: setting(between(7, 65), {
      usual: undefined,
      about:
        'Diagonal of the screen, so that keys have their size. Without it a small screen is assumed, and nothing is too small.',
    }),
  }),
  languages: setting(languageTags(20), {
    usual: undefined,
    about: 'Languages to offer, in this order. Without it all that the content is written in.',
  }),
})

/** What a clinic has set; what it left out has its usual value. */
export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>

/** The settings of a clinic that has set nothing. */
export const DEFAULT_SETTINGS: Settings = v.parse(settingsSchema, {})
