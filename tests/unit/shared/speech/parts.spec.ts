import { expect, it } from 'vitest'
import { partOf } from '#shared/speech/parts.ts'
import { SPEECH_WORDS } from '#shared/languages/registry/speech.ts'
import type { Speaker } from '#shared/speech/speech.ts'
import { spellDigits } from '#shared/speech/spell-out.ts'

const words = SPEECH_WORDS.en
const speaker: Speaker = { language: 'en', words, nameOf: (id) => id.toUpperCase(), inDigits: String }

it.each([
  ['911', '9 1 1'],
  ['555-0100', '5 5 5, 0 1 0 0'],
  ['(555) 010 0134', '(5 5 5, 0 1 0, 0 1 3 4'],
  ['Nurse line: 555-0134', 'Nurse line: 5 5 5, 0 1 3 4'],
  ['your local emergency number', 'your local emergency number'],
])('says %s digit by digit', (number, said) => {
  expect(spellDigits(number)).toBe(said)
})

it('is no part where there is nothing to say', () => {
  expect(partOf('title', ['', undefined, { text: ' ' }], speaker)).toEqual([])
})
it('says each line in its own language', () => {
  expect(partOf('title', ['One day', { text: 'Hola', language: 'es' }], speaker)).toEqual([
    {
      at: 'title',
      utterances: [
        { text: 'One day', language: 'en' },
        { text: 'Hola', language: 'es' },
      ],
    },
  ])
})
