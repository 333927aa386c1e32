import { expect, it } from 'vitest'
import { parseClinic, UNSET_CLINIC } from '../../../../src/main/settings/clinic.ts'

it.each<[what: string, data: unknown, line: RegExp]>([
  ['a list', [], /^the file needs name, phone, phones, hours, emergencyNumber$/u],
  ['nothing', null, /^the file needs/u],
  ['an unknown detail', { nmae: 'Elm Street' }, /^"nmae" is unknown; there is: name/u],
  ['a number that is none', { phone: 'ask us' }, /^"phone" is not right/u],
  ['a number without its label', { phones: [{ number: '555-0100' }] }, /^"phones\.0\.label" is not right/u],
  ['a form that nobody filled in', { name: '[Clinic name]' }, /^"name" is not right/u],
  ['an emergency number in words', { emergencyNumber: 'call us' }, /^"emergencyNumber" is not right/u],
])('says in one line what is wrong: %s', (_, data, line) => {
  expect(() => parseClinic(data)).toThrow(line)
})

it('takes what is there, and leaves the rest to the front desk', () => {
  const phones = [{ label: 'Nurse line', number: '555-0134' }]
  expect(parseClinic({ name: '诊所 Clinic', phones })).toEqual({ ...UNSET_CLINIC, name: '诊所 Clinic', phones })
  expect(parseClinic({})).toEqual(UNSET_CLINIC)
})
