import { expect, it } from 'vitest'
import { chooseVoice, type Voice } from '@/voice/voice-choice.ts'
import { voice } from '../support/fake-voice.ts'

const nameFor = (voices: readonly Voice[], language: string) => chooseVoice(voices, language)?.name

it.each<readonly [string, readonly Voice[]]>([
  ['no voice at all', []],
  ['voices of other languages', [voice('Anna', 'de-DE'), voice('Est', 'est-EE')]],
  ['a voice over the network', [voice('Cloud', 'es-US', { localService: false, default: true })]],
])('has none for Spanish among %s', (_what, voices) => {
  expect(nameFor(voices, 'es')).toBeUndefined()
})

it.each<readonly [string, string, readonly Voice[], string]>([
  ['Spanish of the US before that of Spain', 'es', [voice('Spain', 'es-ES'), voice('US', 'es-US')], 'US'],
  ['Spanish of Mexico before that of Spain', 'es', [voice('Spain', 'es-ES'), voice('Mexico', 'es_MX')], 'Mexico'],
  ['Latin American Spanish before plain Spanish', 'es', [voice('Plain', 'es'), voice('America', 'es-419')], 'America'],
  ['Spanish of Spain before none', 'es', [voice('English', 'en-US'), voice('Spain', 'es-ES')], 'Spain'],
  ['English of the US before the default one', 'en', [voice('British', 'en-GB', { default: true }), voice('US', 'en-US')], 'US'],
  ['a place that is asked for', 'en-GB', [voice('US', 'en-US'), voice('British', 'en-GB')], 'British'],
  ['a plain voice before an odd one', 'es', [voice('Spanish+croak', 'es-US'), voice('Spanish', 'es-US')], 'Spanish'],
  ['no quarter of a city', 'en', [voice('New York', 'en-US-NYC'), voice('US', 'en-US')], 'US'],
  ['the default among equals', 'en', [voice('One', 'en-US'), voice('Two', 'en-US', { default: true })], 'Two'],
])('takes %s', (_what, language, voices, name) => {
  expect(nameFor(voices, language)).toBe(name)
})
