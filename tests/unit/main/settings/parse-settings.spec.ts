import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSettings } from '../../../../src/main/settings/parse-settings.ts'
import { DEFAULT_SETTINGS } from '../../../../src/main/settings/schema.ts'

describe('a wrong setting', () => {
  it.each([
    ['clinic.name', { clinic: { name: 'x'.repeat(301) } }],
    ['clinic.name', { clinic: { name: '<clinic name>' } }],
    ['clinic.name', { clinic: { name: 'Elm\u202eStreet' } }],
    ['clinic.hours', { clinic: { hours: '{{hours}}' } }],
    ['clinic.phone', { clinic: { phone: 'ask us' } }],
    ['clinic.phone', { clinic: { phone: '55' } }],
    ['clinic.phone', { clinic: { phone: '555-____' } }],
    ['clinic.phones', { clinic: { phones: '555 0100' } }],
    ['clinic.phones', { clinic: { phones: [{ label: ' ', number: '555 0100' }] } }],
    ['clinic.phones', { clinic: { phones: [{ label: 'Nurse', number: '' }] } }],
    ['clinic.phones', { clinic: { phones: [{ label: 'Nurse', number: '555 0100', fax: true }] } }],
    ['clinic.phones', { clinic: { phones: Array.from({ length: 7 }, () => ({ label: 'Nurse', number: '555 0100' })) } }],
    ['clinic.name', { clinic: { name: 'Two\nlines' } }],
    ['clinic.phone', { clinic: { phone: 5550100 } }],
    ['clinic.emergencyNumber', { clinic: { emergencyNumber: '' } }],
    ['clinic.emergencyNumber', { clinic: { emergencyNumber: 'call us' } }],
    ['clinic.fax', { clinic: { fax: '1' } }],
    ['clinic', { clinic: 'Elm Street' }],
    ['paper', { paper: 'legal' }],
    ['printerName', { printerName: '-o raw' }],
    ['printerName', { printerName: "x'; rm" }],
    ['printerName', { printerName: '' }],
    ['idle.askAfterMinutes', { idle: { askAfterMinutes: 1 } }],
    ['idle.askAfterMinutes', { idle: { askAfterMinutes: 6 } }],
    ['idle.countdownSeconds', { idle: { countdownSeconds: 19 } }],
    ['idle.countdownSeconds', { idle: { countdownSeconds: '30' } }],
    ['screen.diagonalInches', { screen: { diagonalInches: 0 } }],
    ['languages', { languages: [] }],
    ['languages', { languages: ['English'] }],
    ['__proto__', JSON.parse('{"__proto__":{"paper":"a4"}}')],
    ['constructor', { constructor: 1 }],
    ['whole file', []],
    ['whole file', null],
  ])('%s is named and its default used', (path, data) => {
    const { settings, wrong } = parseSettings(data)
    expect({ settings, wrong: wrong.map((one) => one.path) }).toEqual({ settings: DEFAULT_SETTINGS, wrong: [path] })
  })

  it('is told by its exact place and by what it must be', () => {
    expect(parseSettings({ clinic: { phones: [{ label: 'Nurse' }], fax: '1' }, idle: 2, paper: 'legal' }).wrong).toEqual([
      {
        ...{ path: 'clinic.phones', place: 'clinic.phones.0.number' },
        expected: 'a list of at most 6, each with a `label` and a `number` and nothing else',
      },
      { path: 'clinic.fax', place: 'clinic.fax', expected: undefined },
      { path: 'idle', place: 'idle', expected: 'an object with askAfterMinutes, countdownSeconds' },
      { path: 'paper', place: 'paper', expected: '`letter` or `a4`' },
    ])
  })

  it('costs no other, not even in its own group', () => {
    const { settings } = parseSettings({
      clinic: { name: 7, hours: 'Mon-Fri' },
      idle: { askAfterMinutes: 9, countdownSeconds: 45 },
    })
    expect(settings).toMatchObject({ clinic: { name: '', hours: 'Mon-Fri' }, idle: { askAfterMinutes: 2, countdownSeconds: 45 } })
  })

  it('never throws, whatever the file holds', () => {
    fc.assert(fc.property(fc.jsonValue(), (data) => typeof parseSettings(data).settings.clinic.emergencyNumber === 'string'))
  })
})

it.each(['555-0100', '(555) 555-0100', '1-800-CLINIC', '555 0100 x12', '+52 55 1234 5678', '555.0100 / 555.0101'])(
  'takes a number as people write it: %s',
  (phone) => {
    expect(parseSettings({ clinic: { phone } }).wrong).toEqual([])
  },
)

it('takes every setting that is right', () => {
  const data = {
    clinic: {
      name: 'Elm Street Clinic',
      phone: '+1 (555) 555-0100 ext. 4',
      phones: [{ label: 'Nurse line, day and night', number: '555-0134' }],
      hours: 'Mon-Fri 8-5',
      emergencyNumber: '112',
    },
    paper: 'a4',
    printerName: 'front-desk',
    idle: { askAfterMinutes: 5, countdownSeconds: 45 },
    screen: { diagonalInches: 31.5 },
    languages: ['es', 'en'],
  }
  expect(parseSettings(data)).toEqual({ settings: data, wrong: [] })
})
