import { expect, it } from 'vitest'
import { contactFields } from '../../../../../src/main/handout/compose/contact.ts'
import { wordsFor } from '../../../../../src/main/handout/words/words.ts'

const unset = { name: '', phone: '', hours: '', emergencyNumber: '' }
const nurse = { label: 'Nurse line', number: '555-0134' }

it.each([
  ['nothing set', unset, ['Phone and hours: Ask the front desk', 'Emergency: Your local emergency number']],
  [
    'hours only',
    { ...unset, hours: '8 to 5' },
    ['Phone: Ask the front desk', 'Hours: 8 to 5', 'Emergency: Your local emergency number'],
  ],
  [
    'another number only',
    { ...unset, phones: [nurse], emergencyNumber: '911' },
    ['Nurse line: 555-0134', 'Hours: Ask the front desk', 'Emergency: 911'],
  ],
  [
    'all of it',
    { name: 'Elm', phone: '555-0100', phones: [nurse], hours: '8 to 5', emergencyNumber: '911' },
    ['Phone: 555-0100', 'Nurse line: 555-0134', 'Hours: 8 to 5', 'Emergency: 911'],
  ],
])('%s', (_, clinic, expected) => {
  expect(contactFields(clinic, wordsFor('en')).map(([label, value]) => `${label}: ${value}`)).toEqual(expected)
})
